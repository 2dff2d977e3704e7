package policygraph.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;

/** Passages as bytes, to be kept in the index: JSON, which the store compresses. Thread-safe. */
final class PassageCodec {
  private final ObjectMapper json = JsonMapper.builder().build();

  byte[] bytes(Passage passage) {
    try {
      return json.writeValueAsBytes(passage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Passage passage(BytesRef stored) {
    try {
      return json.readValue(stored.bytes, stored.offset, stored.length, Passage.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
