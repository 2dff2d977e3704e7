package policygraph.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The API of a running program. */
final class Api implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String address;

  /**
   * @param address such as {@code http://127.0.0.1:8080}
   */
  Api(String address) {
    this.address = address;
  }

  /**
   * What a route answers.
   *
   * @param parameters those without a value are left out
   * @throws ApiException if the program says what is wrong with the request
   */
  JsonNode get(String path, Map<String, ? extends @Nullable Object> parameters) {
    String query =
        parameters.entrySet().stream()
            .filter(p -> p.getValue() != null && !p.getValue().toString().isBlank())
            .map(p -> p.getKey() + "=" + encode(String.valueOf(p.getValue())))
            .collect(Collectors.joining("&"));
    URI uri = URI.create(address + path + (query.isEmpty() ? "" : "?" + query));
    try {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      JsonNode json = JSON.readTree(response.body());
      if (response.statusCode() != 200) {
        throw new ApiException(json.path("detail").asText(json.toString()));
      }
      return json;
    } catch (IOException e) {
      throw new ApiException("the program at " + address + " does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException("interrupted", e);
    }
  }

  /** A value as part of a path or query. */
  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    client.close();
  }
}
