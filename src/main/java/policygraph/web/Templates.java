package policygraph.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages' templates, made into classes when the program is built. */
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "policygraph.web.templates");

  /** Answers a request with a page; the template gets the values and the request's view. */
  public void show(Context context, String template, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("view", View.of(context));
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, all, output);
    context.contentType("text/html; charset=utf-8");
    context.header("Vary", "Accept-Language, Cookie");
    context.result(output.toByteArray());
  }
}
