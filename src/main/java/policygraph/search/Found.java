package policygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;

/**
 * What one way of asking has found.
 *
 * @param related measures that fail the question's wish by a convention, with their reason
 */
record Found(
    String kind,
    Page<Result> results,
    List<Answer.Counted> summary,
    List<Archive.InPolicy> policies,
    List<Answer.Related> related) {

  static Found of(String kind, Page<Result> results) {
    return new Found(kind, results, List.of(), List.of(), List.of());
  }

  static Page<Result> results(Page<FiledMeasure> page, Function<FiledMeasure, Result> item) {
    return new Page<>(
        page.total(), page.page(), page.size(), page.items().stream().map(item).toList());
  }

  /** One page of a list that was found whole. */
  static <T> Page<T> page(List<T> all, int page, int size) {
    int from = (int) Math.min(all.size(), (page - 1L) * size);
    int to = Math.min(all.size(), from + size);
    return new Page<>(all.size(), page, size, List.copyOf(all.subList(from, to)));
  }

  /** Entities before the measures that prove them. */
  Found headedBy(List<Answer.Counted> entities) {
    List<Result> items = new ArrayList<>();
    if (results.page() == 1) {
      entities.forEach(e -> items.add(new Result.OfEntity(e.entity(), e.count())));
    }
    items.addAll(results.items());
    Page<Result> headed = new Page<>(entities.size(), results.page(), results.size(), items);
    return new Found("entities", headed, entities, List.of(), related);
  }

  /** Policies before the measures that prove them. */
  Found headedByPolicies(List<Archive.InPolicy> found) {
    List<Result> items = new ArrayList<>();
    if (results.page() == 1) {
      found.forEach(p -> items.add(new Result.OfPolicy(p.policy(), p.count())));
    }
    items.addAll(results.items());
    Page<Result> headed = new Page<>(found.size(), results.page(), results.size(), items);
    return new Found("policies", headed, List.of(), found, related);
  }
}
