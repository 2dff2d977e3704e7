package policygraph.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a policy wants to see.
 *
 * @param value in the printed unit
 * @param valueHigh the upper end where the comparator is RANGE
 * @param unit as printed; "" where the value has none
 * @param base what a change is measured against, as printed, or null
 * @param period when it is to hold, or null where the text does not tell
 * @param strength null where the wording has none
 * @param region whose target it is, or null for the policy's own region
 */
public record Target(
    String indicator,
    Comparator comparator,
    BigDecimal value,
    @Nullable BigDecimal valueHigh,
    String unit,
    TargetKind kind,
    @Nullable String base,
    @Nullable PolicyDate period,
    @Nullable Strength strength,
    @Nullable Region region,
    Evidence evidence) {

  /** The same target as one of a place. */
  public Target in(Region place) {
    return new Target(
        indicator,
        comparator,
        value,
        valueHigh,
        unit,
        kind,
        base,
        period,
        strength,
        place,
        evidence);
  }
}
