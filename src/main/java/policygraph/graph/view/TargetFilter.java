package policygraph.graph.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Comparator;
import policygraph.model.Selection;
import policygraph.model.TargetKind;

/**
 * Which targets are wanted. Empty sets and lists, and null, ask for nothing.
 *
 * @param indicator words that the indicator holds
 * @param regions ids; the target's own region, or the policy's where it has none; parts count
 * @param industries ids; the measure concerns one of them or of their parts
 * @param year the period lies in it
 * @param from least value, in the printed unit
 * @param to greatest value
 * @param unit as printed
 * @param dated whether the period must be known, or must not
 * @param measures the measures that may set it
 */
public record TargetFilter(
    @Nullable String indicator,
    List<String> regions,
    List<String> industries,
    @Nullable Integer year,
    Set<Comparator> comparators,
    Set<TargetKind> kinds,
    @Nullable BigDecimal from,
    @Nullable BigDecimal to,
    @Nullable String unit,
    @Nullable Boolean dated,
    Selection measures) {
  public static final TargetFilter ALL = of(new Selection.All());

  public TargetFilter {
    regions = List.copyOf(regions);
    industries = List.copyOf(industries);
    comparators = Set.copyOf(comparators);
    kinds = Set.copyOf(kinds);
  }

  /** The targets of some measures. */
  public static TargetFilter of(Selection measures) {
    return new TargetFilter(
        null, List.of(), List.of(), null, Set.of(), Set.of(), null, null, null, null, measures);
  }

  /** The targets whose indicator holds some words. */
  public static TargetFilter of(String indicator) {
    return new TargetFilter(
        indicator,
        List.of(),
        List.of(),
        null,
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        new Selection.All());
  }
}
