package policygraph.extract.reading;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policygraph.structure.ParsedPolicy;

/**
 * What holds for a whole document and is asked for by each of its measures: worked out for the
 * document that is being read, and kept until the next one is. Safe for use by many threads.
 *
 * @param <T> what is worked out; it may be null
 */
public final class OncePerDocument<T extends @Nullable Object> {
  private record Known<T extends @Nullable Object>(ParsedPolicy policy, T value) {}

  private final AtomicReference<@Nullable Known<T>> latest = new AtomicReference<>();

  /** The value for a document, the one kept where it is of this very document. */
  @SuppressWarnings("ReferenceEquality")
  public T of(ParsedPolicy policy, Function<ParsedPolicy, T> work) {
    Known<T> known = latest.get();
    if (known == null || known.policy() != policy) {
      known = new Known<>(policy, work.apply(policy));
      latest.set(known);
    }
    return known.value();
  }
}
