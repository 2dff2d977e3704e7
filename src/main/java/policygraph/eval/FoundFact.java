package policygraph.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Citation;
import policygraph.model.Deadline;
import policygraph.model.Evidence;
import policygraph.model.Target;

/**
 * A fact that was read, in the form that it is compared in.
 *
 * @param key the field that must agree for two facts to be the same one
 * @param fields by name, as the API writes them; "" for null
 */
record FoundFact(String key, Map<String, String> fields, Evidence evidence) {

  static FoundFact of(Target t) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("indicator", t.indicator());
    fields.put("comparator", t.comparator().label());
    fields.put("value", number(t.value()));
    fields.put("valueHigh", t.valueHigh() == null ? "" : number(t.valueHigh()));
    fields.put("unit", t.unit());
    fields.put("kind", t.kind().label());
    fields.put("base", text(t.base()));
    fields.put("period", text(t.period()));
    fields.put("strength", t.strength() == null ? "" : t.strength().label());
    return new FoundFact("value", fields, t.evidence());
  }

  static FoundFact of(Deadline d) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("text", d.text());
    fields.put("date", text(d.date()));
    return new FoundFact("text", fields, d.evidence());
  }

  static FoundFact of(Citation c) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", c.title());
    fields.put("kind", c.kind().name().toLowerCase(java.util.Locale.ROOT));
    fields.put("number", text(c.number()));
    return new FoundFact("title", fields, c.evidence());
  }

  private static String number(java.math.BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
