package policygraph.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The API's description as a page to read and to try: Swagger UI, served by the program itself. */
final class ApiDocs {
  private static final String VERSION = version();

  private ApiDocs() {}

  static void register(JavalinConfig config) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/webjars/swagger-ui/" + VERSION;
          files.directory = "/META-INF/resources/webjars/swagger-ui/" + VERSION;
          files.location = Location.CLASSPATH;
          // The path has the version: what stands there never changes.
          files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        });
    config.routes.get("/api/docs", ApiDocs::page);
  }

  private static void page(Context context) {
    String page = new String(resource("/policygraph/api.html"), StandardCharsets.UTF_8);
    context.contentType("text/html; charset=utf-8");
    context.result(page.replace("{version}", VERSION));
  }

  private static String version() {
    Properties properties = new Properties();
    try {
      properties.load(
          new java.io.ByteArrayInputStream(
              resource("/META-INF/maven/org.webjars/swagger-ui/pom.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return java.util.Objects.requireNonNull(properties.getProperty("version"));
  }

  private static byte[] resource(String path) {
    try (InputStream in = ApiDocs.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
