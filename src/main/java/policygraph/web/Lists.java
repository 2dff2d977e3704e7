package policygraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;

/** Lists in pages, with links to the others. */
final class Lists {
  private Lists() {}

  static List<Param> paged(List<Param> params) {
    List<Param> all = new ArrayList<>(params);
    all.add(Param.PAGE);
    all.add(Param.SIZE);
    return all;
  }

  /** A page of a list with its RFC 8288 links. */
  static <T> Map<String, Object> page(Request request, Page<T> page, Function<T, ?> json) {
    link(request.context(), page);
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("total", page.total());
    list.put("page", page.page());
    list.put("size", page.size());
    list.put("items", page.items().stream().map(json).toList());
    return list;
  }

  /** The first measures of a list inside something else, and how many there are. */
  static Map<String, Object> brief(Page<FiledMeasure> page) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("total", page.total());
    list.put("items", page.items().stream().map(MeasureJson::of).toList());
    return list;
  }

  private static void link(Context context, Page<?> page) {
    long last = Math.max(1, (page.total() + page.size() - 1) / page.size());
    List<String> links = new ArrayList<>();
    links.add(target(context, 1, "first"));
    if (page.page() > 1) {
      links.add(target(context, Math.min(last, page.page() - 1L), "prev"));
    }
    if (page.page() < last) {
      links.add(target(context, page.page() + 1L, "next"));
    }
    links.add(target(context, last, "last"));
    context.header("Link", String.join(", ", links));
  }

  private static String target(Context context, long page, String relation) {
    StringBuilder target = new StringBuilder(context.path()).append("?page=").append(page);
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("page")) {
                target.append('&').append(name).append('=').append(View.url(values.getFirst()));
              }
            });
    return "<" + target + ">; rel=\"" + relation + "\"";
  }
}
