package policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import policygraph.model.DocumentNumber;
import policygraph.model.Evidence;
import policygraph.model.PolicyDate;
import policygraph.model.Run;
import policygraph.model.Span;

/** Reads values of the model from properties; the other direction of {@link Props}. */
final class Stored {
  private static final Pattern NUMBER = Pattern.compile("(.*)〔(\\d{4})〕(\\d+)号");

  private Stored() {}

  static String text(Value node, String name) {
    return node.get(name).asString();
  }

  static @Nullable String textOrNull(Value node, String name) {
    return textOrNull(node.get(name));
  }

  static @Nullable String textOrNull(Value value) {
    return value.isNull() ? null : value.asString();
  }

  static @Nullable Integer intOrNull(Value node, String name) {
    Value value = node.get(name);
    return value.isNull() ? null : Integer.valueOf(value.asInt());
  }

  static List<String> texts(Value node, String name) {
    Value value = node.get(name);
    return value.isNull() ? List.of() : value.asList(v -> v.asString());
  }

  static @Nullable PolicyDate dateOrNull(Value node, String name) {
    String text = textOrNull(node, name);
    return text == null ? null : PolicyDate.parse(text);
  }

  static @Nullable DocumentNumber numberOrNull(Value node, String name) {
    String text = textOrNull(node, name);
    return text == null ? null : number(text);
  }

  static DocumentNumber number(String text) {
    Matcher m = NUMBER.matcher(text);
    if (!m.matches()) {
      throw new IllegalStateException("not a document number: " + text);
    }
    return new DocumentNumber(
        m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
  }

  static Evidence evidence(Value relation) {
    return new Evidence(
        text(relation, "source"),
        new Span(relation.get("start").asInt(), relation.get("end").asInt()),
        text(relation, "quote"),
        text(relation, "rule"));
  }

  static List<Run> runs(Value node) {
    List<Integer> flat = node.get("runs").asList(v -> v.asInt());
    List<Run> runs = new ArrayList<>(flat.size() / 3);
    for (int i = 0; i < flat.size(); i += 3) {
      runs.add(new Run(flat.get(i), flat.get(i + 1), flat.get(i + 2)));
    }
    return runs;
  }

  /** A constant by the label that the graph and the API use. */
  static <E extends Enum<E>> E constant(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
  }
}
