package policygraph.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import policygraph.model.GapReport;

/** A gap report as one property. */
final class GapJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GapJson() {}

  static String write(GapReport gaps) {
    try {
      return JSON.writeValueAsString(gaps);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static GapReport read(String json) {
    try {
      return JSON.readValue(json, GapReport.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a gap report: " + json, e);
    }
  }
}
