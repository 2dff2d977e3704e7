package policygraph.search;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The suggestions of the latest snapshot, made when they are first asked for. Thread-safe. */
final class LatestSuggestions {
  private final UnaryOperator<String> fold;
  private @Nullable Snapshot snapshot;
  private @Nullable Suggestions suggestions;

  LatestSuggestions(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  @SuppressWarnings("ReferenceEquality")
  synchronized Suggestions of(Snapshot now) {
    Suggestions known = suggestions;
    if (known == null || snapshot != now) {
      known = Suggestions.of(now, fold);
      suggestions = known;
      snapshot = now;
    }
    return known;
  }
}
