package policygraph.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Marks each answer that is held whole, and tells clients that have it already just that. */
final class Etags {
  private Etags() {}

  /** Runs after the routes. */
  static void mark(Context context) {
    if (context.statusCode() != 200
        || !context.req().getMethod().equals("GET")
        || !(context.resultInputStream() instanceof ByteArrayInputStream held)) {
      return;
    }
    byte[] bytes = held.readAllBytes();
    String tag = tag(bytes);
    context.header("ETag", tag);
    if (isKnown(context.header("If-None-Match"), tag)) {
      context.status(304);
      context.result(InputStream.nullInputStream());
    } else {
      context.result(new ByteArrayInputStream(bytes));
    }
  }

  /** Weak, since the same content may go compressed or not. */
  private static String tag(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return "W/\"%x-%x\"".formatted(bytes.length, sum.getValue());
  }

  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(",", -1))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || bare(one).equals(bare(tag)));
  }

  private static String bare(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
