package policygraph.web.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.TargetRow;
import policygraph.model.PolicyDate;
import policygraph.model.Region;
import policygraph.model.Target;
import policygraph.web.MeasureView;
import policygraph.web.View;

/**
 * Targets over all policies.
 *
 * @param found those whose indicator and period were asked for
 * @param rows of these, those in the unit that was asked for
 * @param unit as printed; "" for all
 * @param narrowed whether some indicator or unit was asked for, so that a chart can be drawn
 */
public record TargetsShown(
    Scope scope,
    List<TargetRow> found,
    List<TargetRow> rows,
    String unit,
    boolean narrowed,
    int page,
    Coverage coverage)
    implements Shown {
  private static final int ROWS = 50;
  private static final int FREQUENT = 40;

  /** A name and how many targets have it. */
  public record Count(String name, int targets) {}

  public int size() {
    return ROWS;
  }

  public List<TargetRow> shown() {
    return rows.stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
  }

  /** The printed unit, signs of one meaning made one. */
  static String unit(TargetRow row) {
    return row.target().unit().replace('％', '%');
  }

  static Comparator<TargetRow> order(String by) {
    Comparator<TargetRow> period =
        Comparator.comparing(
            row -> row.target().period(), Comparator.nullsLast(Comparator.naturalOrder()));
    return switch (by) {
      case "period" -> period;
      case "value" ->
          Comparator.<TargetRow, java.math.BigDecimal>comparing(row -> row.target().value())
              .reversed();
      case "indicator" ->
          Comparator.comparing((TargetRow row) -> row.target().indicator()).thenComparing(period);
      default -> (_, _) -> 0;
    };
  }

  /** Whose target it is; "" where neither the text nor the policy tells. */
  public static String place(TargetRow row) {
    Region place = row.target().region() == null ? row.policy().region() : row.target().region();
    return place == null ? "" : place.name();
  }

  public static String value(Target target) {
    return MeasureView.value(target);
  }

  public static String period(TargetRow row) {
    PolicyDate period = row.target().period();
    return period == null ? "" : period.toString();
  }

  public static String href(TargetRow row) {
    return "/measures/" + View.url(row.measure());
  }

  /** Indicators that several targets share, the most frequent first. */
  public List<Count> frequent() {
    return counts(row -> row.target().indicator()).stream()
        .filter(c -> c.targets() > 1)
        .limit(FREQUENT)
        .toList();
  }

  /** Units of the indicators that were asked for, the most frequent first. */
  public List<Count> units() {
    return counts(TargetsShown::unit).stream().filter(c -> !c.name().isEmpty()).limit(12).toList();
  }

  private List<Count> counts(java.util.function.Function<TargetRow, String> name) {
    Map<String, Integer> counts = new TreeMap<>();
    found.forEach(row -> counts.merge(name.apply(row), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Count(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt((Count c) -> -c.targets()).thenComparing(Count::name))
        .toList();
  }

  /** The unit that the chart is of: the one asked for, else the most frequent. */
  public String chartUnit() {
    if (!unit.isEmpty()) {
      return unit;
    }
    List<Count> units = units();
    return units.isEmpty() ? "" : units.getFirst().name();
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            "indicator",
            "comparator",
            "value",
            "valueHigh",
            "unit",
            "targetKind",
            "base",
            "period",
            "place",
            "leads",
            "measure",
            "measureId",
            "policy",
            "documentNumber",
            "quote",
            "source",
            "start",
            "end"),
        rows.stream().map(TargetsShown::row).toList());
  }

  private static List<@org.jspecify.annotations.Nullable Object> row(TargetRow row) {
    Target t = row.target();
    return Table.row(
        t.indicator(),
        t.comparator().label(),
        t.value(),
        t.valueHigh(),
        t.unit(),
        t.kind().label(),
        t.base(),
        t.period() == null ? null : t.period().toString(),
        place(row),
        String.join("、", row.leads().stream().map(e -> e.name()).toList()),
        row.label(),
        row.measure(),
        row.policy().title(),
        row.policy().number() == null ? null : row.policy().number().toString(),
        t.evidence().quote(),
        t.evidence().source(),
        t.evidence().span().start(),
        t.evidence().span().end());
  }

  @Override
  public Map<String, Object> chart(Words words) {
    String of = chartUnit();
    List<TargetRow> drawn = rows.stream().filter(row -> unit(row).equals(of)).toList();
    if (!narrowed || drawn.size() < 2) {
      return Map.of();
    }
    List<Object> points = new ArrayList<>();
    for (TargetRow row : drawn) {
      Target t = row.target();
      Map<String, Object> point = new LinkedHashMap<>();
      point.put("period", period(row));
      point.put("value", t.valueHigh() == null ? t.value() : t.valueHigh());
      point.put("comparator", t.comparator().label());
      point.put("text", t.indicator() + " " + value(t));
      point.put("place", place(row));
      point.put("policy", row.policy().title());
      point.put("href", href(row));
      points.add(point);
    }
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", "targets");
    chart.put("unit", of);
    chart.put("points", points);
    chart.put(
        "words",
        Map.of("label", words.t("targets.chart", of), "undated", words.t("targets.undated")));
    return chart;
  }
}
