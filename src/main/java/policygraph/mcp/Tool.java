package policygraph.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One tool of the protocol.
 *
 * @param description what it does and how its answer is to be read
 * @param answer asks the API; its JSON is the structured content
 * @param text the same to be read
 */
record Tool(
    String name,
    String title,
    String description,
    List<Argument> arguments,
    Answerer answer,
    Function<JsonNode, String> text) {

  /** Answers a call. */
  @FunctionalInterface
  interface Answerer {
    JsonNode answer(Api api, Map<String, @Nullable Object> arguments);
  }

  /**
   * An argument.
   *
   * @param schema of its value, as JSON Schema has it
   */
  record Argument(String name, boolean required, Map<String, Object> schema) {
    static Argument text(String name, String description) {
      return new Argument(name, false, Map.of("type", "string", "description", description));
    }

    static Argument number(String name, int least, int most, String description) {
      return new Argument(
          name,
          false,
          Map.of("type", "integer", "minimum", least, "maximum", most, "description", description));
    }

    static Argument oneOf(String name, List<String> values, String description) {
      return new Argument(
          name, false, Map.of("type", "string", "enum", values, "description", description));
    }

    Argument needed() {
      return new Argument(name, true, schema);
    }
  }

  /** The JSON Schema of the arguments together. */
  Map<String, Object> inputSchema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Argument argument : arguments) {
      properties.put(argument.name(), argument.schema());
      if (argument.required()) {
        required.add(argument.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }
}
