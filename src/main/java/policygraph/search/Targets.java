package policygraph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.GraphReader;
import policygraph.graph.view.TargetFilter;
import policygraph.graph.view.TargetRow;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.PolicyDate;
import policygraph.model.Selection;
import policygraph.model.Target;
import policygraph.question.Asked;

/** Finds the targets that a question wishes for. */
final class Targets {
  /** More targets than a selection of the largest corpus has are not looked through. */
  private static final int MOST = 100_000;

  private Targets() {}

  static Page<Result> find(
      GraphReader graph, Asked.TargetWish wish, Selection selection, int page, int size) {
    List<TargetRow> found = new ArrayList<>();
    for (TargetRow row : graph.targets(TargetFilter.of(selection), 1, MOST).items()) {
      if (answers(row.target(), wish)) {
        found.add(row);
      }
    }
    int from = Math.min(found.size(), (page - 1) * size);
    List<TargetRow> shown = found.subList(from, Math.min(found.size(), from + size));
    Map<String, FiledMeasure> measures = new HashMap<>();
    List<String> ids = shown.stream().map(TargetRow::measure).distinct().toList();
    graph.measures(ids).forEach(m -> measures.put(m.measure().id(), m));
    List<Result> results = new ArrayList<>();
    for (TargetRow row : shown) {
      FiledMeasure measure = measures.get(row.measure());
      if (measure != null) {
        results.add(new Result.OfTarget(row, measure));
      }
    }
    return new Page<>(found.size(), page, size, results);
  }

  private static boolean answers(Target target, Asked.TargetWish wish) {
    boolean named =
        wish.indicator().stream()
            .allMatch(forms -> forms.stream().anyMatch(target.indicator()::contains));
    boolean ofKind = wish.kind() == null || wish.kind() == target.kind();
    boolean ofUnit = wish.unit().isEmpty() || wish.unit().equals(target.unit());
    return named && ofKind && ofUnit && bounded(target, wish) && inTime(target, wish);
  }

  private static boolean bounded(Target target, Asked.TargetWish wish) {
    if (wish.value() == null || wish.comparator() == null) {
      return true;
    }
    int order = target.value().compareTo(wish.value());
    return switch (wish.comparator()) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case EXACTLY, ABOUT, RANGE -> order == 0;
    };
  }

  private static boolean inTime(Target target, Asked.TargetWish wish) {
    PolicyDate period = target.period();
    return wish.periods().isEmpty()
        || (period != null && wish.periods().stream().anyMatch(p -> isWithin(period, p)));
  }

  private static boolean isWithin(PolicyDate period, PolicyDate wanted) {
    return !period.first().isBefore(wanted.first()) && !period.last().isAfter(wanted.last());
  }
}
