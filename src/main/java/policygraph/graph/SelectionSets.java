package policygraph.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import policygraph.graph.SelectionReads.Row;
import policygraph.model.Selection;

/**
 * Evaluates and, or and not over the measures of their parts. The server then sees queries of some
 * forty shapes only, each of which it plans once, at some 200 ms; a query for each combination of
 * parts would be new to it time and again.
 */
final class SelectionSets {
  /** So few measures are looked up by their ids to see which of them hold a part. */
  private static final int FEW = 500;

  private final Function<Selection, Optional<List<Row>>> known;
  private final Function<Selection, Optional<List<Row>>> read;

  /**
   * @param known the measures of a part, from before or read now; empty where there are too many
   * @param read the same, always read
   */
  SelectionSets(
      Function<Selection, Optional<List<Row>>> known,
      Function<Selection, Optional<List<Row>>> read) {
    this.known = known;
    this.read = read;
  }

  /** The measures in the order of lists; empty where a part has too many to be held. */
  Optional<List<Row>> rows(Selection selection) {
    return switch (selection) {
      case Selection.And and -> conjunction(SelectionCypher.parts(and).toList());
      case Selection.Or or -> alternative(or);
      case Selection.Not not -> known.apply(new Selection.All()).flatMap(all -> holding(all, not));
      default -> read.apply(selection);
    };
  }

  /** Starts from the part that reaches fewest and keeps what the others hold, too. */
  @SuppressWarnings("ReferenceEquality")
  private Optional<List<Row>> conjunction(List<Selection> parts) {
    Selection first =
        parts.stream()
            .filter(SelectionStart::exists)
            .min(Comparator.comparingInt(SelectionStart::reach))
            .orElse(new Selection.All());
    Optional<List<Row>> rows = known.apply(first);
    for (Selection part : parts) {
      if (part != first) {
        rows = rows.flatMap(found -> holding(found, part));
      }
    }
    return rows;
  }

  private Optional<List<Row>> alternative(Selection.Or or) {
    Set<String> ids = new HashSet<>();
    for (Selection part : or.parts()) {
      Optional<List<Row>> rows = known.apply(part);
      if (rows.isEmpty()) {
        return rows;
      }
      rows.get().forEach(row -> ids.add(row.id()));
    }
    if (ids.size() <= FEW) {
      return read.apply(new Selection.ByIds(ids.stream().sorted().toList()));
    }
    return known.apply(new Selection.All()).map(all -> among(all, ids));
  }

  /** Those of some measures that hold a part. */
  private Optional<List<Row>> holding(List<Row> rows, Selection part) {
    if (rows.isEmpty()) {
      return Optional.of(rows);
    }
    return switch (part) {
      case Selection.All _ -> Optional.of(rows);
      case Selection.And and -> {
        Optional<List<Row>> left = Optional.of(rows);
        for (Selection each : and.parts()) {
          left = left.flatMap(found -> holding(found, each));
        }
        yield left;
      }
      case Selection.Or or -> {
        Set<String> ids = new HashSet<>();
        boolean all = true;
        for (Selection each : or.parts()) {
          Optional<List<Row>> found = holding(rows, each);
          found.ifPresent(some -> some.forEach(row -> ids.add(row.id())));
          all &= found.isPresent();
        }
        yield all ? Optional.of(among(rows, ids)) : Optional.empty();
      }
      case Selection.Not not ->
          holding(rows, not.part())
              .map(
                  found -> {
                    Set<String> ids = ids(found);
                    return rows.stream().filter(row -> !ids.contains(row.id())).toList();
                  });
      default ->
          (rows.size() <= FEW ? ofThese(rows, part) : known.apply(part))
              .map(found -> among(rows, ids(found)));
    };
  }

  private Optional<List<Row>> ofThese(List<Row> rows, Selection part) {
    Selection these = new Selection.ByIds(rows.stream().map(Row::id).toList());
    return read.apply(new Selection.And(List.of(these, part)));
  }

  private static List<Row> among(List<Row> rows, Set<String> ids) {
    return rows.stream().filter(row -> ids.contains(row.id())).toList();
  }

  private static Set<String> ids(List<Row> rows) {
    return rows.stream().map(Row::id).collect(Collectors.toSet());
  }
}
