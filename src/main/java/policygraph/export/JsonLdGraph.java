package policygraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes linked data as JSON-LD 1.1: one object a thing, one thing a line. */
final class JsonLdGraph {
  private final JsonGenerator json;

  private JsonLdGraph(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all things; the stream stays open. */
  static void write(LinkedGraph graph, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
    JsonLdGraph writer = new JsonLdGraph(json);
    graph.things(
        thing -> {
          try {
            json.writeRaw('\n');
            writer.write(thing);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void write(Thing thing) throws IOException {
    json.writeStartObject();
    if (thing.iri() != null) {
      json.writeStringField("@id", thing.iri());
    }
    if (!thing.types().isEmpty()) {
      json.writeArrayFieldStart("@type");
      for (String type : thing.types()) {
        json.writeString(type);
      }
      json.writeEndArray();
    }
    Map<String, List<Object>> byTerm = new LinkedHashMap<>();
    for (Thing.Property property : thing.properties()) {
      byTerm.computeIfAbsent(property.term(), term -> new ArrayList<>()).add(property.value());
    }
    for (Map.Entry<String, List<Object>> values : byTerm.entrySet()) {
      json.writeFieldName(values.getKey());
      boolean several = values.getValue().size() > 1;
      if (several) {
        json.writeStartArray();
      }
      for (Object value : values.getValue()) {
        write(value);
      }
      if (several) {
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void write(Object value) throws IOException {
    switch (value) {
      case Thing part -> write(part);
      case Thing.Link link -> {
        json.writeStartObject();
        json.writeStringField("@id", link.iri());
        json.writeEndObject();
      }
      case Thing.Literal literal -> {
        if (literal.datatype() == null) {
          json.writeString(literal.text());
        } else {
          json.writeStartObject();
          json.writeStringField("@value", literal.text());
          json.writeStringField("@type", literal.datatype());
          json.writeEndObject();
        }
      }
      default -> throw new IllegalArgumentException("no value of linked data: " + value);
    }
  }
}
