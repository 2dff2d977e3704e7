package policygraph.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import policygraph.export.SheetFormat;

/**
 * Lists to be taken along: each list of the API is served as a whole below its path with a suffix
 * (.csv, .xlsx, .json), and as CSV or XLSX where {@code Accept} asks for it.
 */
final class SheetRoutes {
  private static final Param BOM =
      new Param(
          "bom", "integer", "1 begins CSV with a byte order mark, by which Excel knows UTF-8");
  private static final Param LANG =
      Param.text(
          "lang", "zh or en: the language of headings; without it they are the stable names");

  private SheetRoutes() {}

  /** The parameters of a list that is taken along. */
  static List<Param> params(Route route) {
    List<Param> params = new ArrayList<>(route.params());
    params.add(BOM);
    if (params.stream().noneMatch(p -> p.name().equals("lang"))) {
      params.add(LANG);
    }
    return params;
  }

  static void register(JavalinConfig config, Route route, Takeable list) {
    for (SheetFormat format : SheetFormat.values()) {
      config.routes.get(
          route.path() + "." + format.suffix(), context -> sheet(context, route, list, format));
    }
    config.routes.get(route.path() + ".json", context -> json(context, route, list));
  }

  /** Serves the same to those who send something along, such as a reader's notes. */
  static void registerPost(JavalinConfig config, Route route, Takeable list) {
    for (SheetFormat format : SheetFormat.values()) {
      config.routes.post(
          route.path() + "." + format.suffix(), context -> sheet(context, route, list, format));
    }
    config.routes.post(route.path() + ".json", context -> json(context, route, list));
  }

  /** Serves the list as a sheet where the client would rather have one than JSON. */
  static boolean negotiated(Context context, Route route, Takeable list) throws IOException {
    context.header("Vary", "Accept");
    String wanted =
        Accept.best(
            context.header("Accept"),
            List.of("application/json", "text/csv", SheetFormat.XLSX.mediaType()));
    for (SheetFormat format : SheetFormat.values()) {
      if (format.mediaType().startsWith(wanted)) {
        sheet(context, route, list, format);
        return true;
      }
    }
    return false;
  }

  private static void sheet(Context context, Route route, Takeable list, SheetFormat format)
      throws IOException {
    Request request = new Request(context, params(route));
    boolean bom = request.number("bom", 0, 0, 1) == 1;
    boolean chinese = request.text("lang").map(l -> l.startsWith("zh")).orElse(false);
    try (Heavy.Turn _ = Heavy.turn()) {
      Takeable.Taken taken = list.take(request);
      context.contentType(format.mediaType());
      FileNames.attach(context, taken.name(), chinese ? taken.zh() : taken.name(), format.suffix());
      SheetWords words = new SheetWords(chinese, Addresses.of(context));
      OutputStream out = context.outputStream();
      format.write(words.sheet(taken), chinese, bom, out);
      out.flush();
    }
  }

  private static void json(Context context, Route route, Takeable list) throws IOException {
    Request request = new Request(context, params(route));
    try (Heavy.Turn _ = Heavy.turn()) {
      Takeable.Taken taken = list.take(request);
      context.contentType("application/json; charset=utf-8");
      FileNames.attach(context, taken.name(), taken.name(), "json");
      OutputStream out = context.outputStream();
      JsonGenerator json = WebServer.Json.MAPPER.createGenerator(out);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("total", taken.total());
      json.writeArrayFieldStart("items");
      Iterator<?> items = taken.items().get();
      while (items.hasNext()) {
        json.writeRaw('\n');
        json.writePOJO(items.next());
      }
      json.writeEndArray();
      json.writeEndObject();
      json.flush();
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }
}
