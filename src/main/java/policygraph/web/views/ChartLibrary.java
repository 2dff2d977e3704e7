package policygraph.web.views;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;

/**
 * Apache ECharts, served from its archive on the class path: charts need nothing from elsewhere.
 */
final class ChartLibrary {
  static final String PATH = "/static/echarts.js";

  private final String version = version();
  private final byte[] script =
      read("/META-INF/resources/webjars/echarts/" + version + "/dist/echarts.esm.min.js");
  private final byte[] compressed = compressed(script);

  void serve(Context context) {
    String tag = "\"" + version + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "max-age=86400");
    context.header("Vary", "Accept-Encoding");
    context.contentType("text/javascript; charset=utf-8");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    String accepted = context.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      context.header("Content-Encoding", "gzip");
      context.result(compressed);
    } else {
      context.result(script);
    }
  }

  /** As Maven has left it in the archive; the script's folder bears it. */
  private static String version() {
    Properties properties = new Properties();
    String file = "/META-INF/maven/org.webjars.npm/echarts/pom.properties";
    try (InputStream in = open(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(properties.getProperty("version"), file);
  }

  private static byte[] read(String file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(ChartLibrary.class.getResourceAsStream(file), file);
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
