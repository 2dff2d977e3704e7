package policygraph.web.views;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.Coverage;
import policygraph.model.Entity;
import policygraph.model.Region;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Span;
import policygraph.search.overlap.Overlap;
import policygraph.web.MeasureView;

/**
 * Pairs that seem to want one thing differently.
 *
 * @param all every pair
 * @param rows those that were asked for
 */
public record OverlapsShown(List<Overlap> all, List<Overlap> rows, int page, Coverage coverage)
    implements Shown {
  private static final int ROWS = 20;

  public int size() {
    return ROWS;
  }

  public List<Overlap> shown() {
    return rows.stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
  }

  public long count(Overlap.Kind kind) {
    return all.stream().filter(o -> o.kind() == kind).count();
  }

  static boolean isIn(Overlap.Side side, String code) {
    Region place = side.filed().policy().region();
    return place != null
        && place.code() != null
        && place.code().startsWith(code.replaceFirst("(00){1,2}$", ""));
  }

  /** The measure with what differs marked: the target, or who leads. */
  public static MeasureView measure(Overlap.Side side) {
    List<Span> proofs =
        side.target() != null
            ? List.of(side.target().evidence().span())
            : side.filed().measure().facts().responsibilities().stream()
                .filter(r -> r.role() == Role.LEAD)
                .map(Responsibility::evidence)
                .map(e -> e.span())
                .distinct()
                .toList();
    return new MeasureView(side.filed(), proofs);
  }

  public static String leads(Overlap.Side side) {
    return String.join("、", side.leads().stream().map(Entity::name).toList());
  }

  public static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            "kind",
            "places",
            "likeness",
            "indicator",
            "period",
            "policy",
            "measureId",
            "value",
            "leads",
            "sentence",
            "otherPolicy",
            "otherMeasureId",
            "otherValue",
            "otherLeads",
            "otherSentence"),
        rows.stream().map(OverlapsShown::row).toList());
  }

  private static List<@Nullable Object> row(Overlap o) {
    var target = o.first().target();
    return Table.row(
        label(o.kind()),
        label(o.same()),
        Math.round(o.likeness() * 100) / 100.0,
        target == null ? null : target.indicator(),
        target == null || target.period() == null ? null : target.period().toString(),
        o.first().filed().policy().title(),
        o.first().filed().measure().id(),
        value(o.first()),
        leads(o.first()),
        o.first().sentence(),
        o.second().filed().policy().title(),
        o.second().filed().measure().id(),
        value(o.second()),
        leads(o.second()),
        o.second().sentence());
  }

  private static @Nullable String value(Overlap.Side side) {
    return side.target() == null ? null : MeasureView.value(side.target());
  }
}
