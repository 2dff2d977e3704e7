package policygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.DocumentNumber;
import policygraph.model.Evidence;
import policygraph.model.PolicyDate;

/** The properties of a node or relation, those without a value left out. */
final class Props {
  private final Map<String, Object> map = new LinkedHashMap<>();

  static Props of(String name, @Nullable Object value) {
    return new Props().with(name, value);
  }

  Props with(String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
    return this;
  }

  /** A date as printed precision allows, and its last day to compare by. */
  Props withDate(String name, String lastDay, @Nullable PolicyDate date) {
    return date == null ? this : with(name, date.toString()).with(lastDay, date.last());
  }

  Props with(String name, @Nullable DocumentNumber number) {
    return number == null ? this : with(name, number.toString());
  }

  Props with(Evidence evidence) {
    return with("source", evidence.source())
        .with("start", evidence.span().start())
        .with("end", evidence.span().end())
        .with("quote", evidence.quote())
        .with("rule", evidence.rule());
  }

  Map<String, Object> map() {
    return map;
  }
}
