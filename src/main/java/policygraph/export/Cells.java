package policygraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Values of the graph as text of a cell or an attribute: lists as JSON arrays. */
final class Cells {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Cells() {}

  static Object of(Object value) {
    if (!(value instanceof List<?> list)) {
      return value;
    }
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
