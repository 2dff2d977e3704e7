package policygraph.web.views;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Selection;
import policygraph.web.Filters;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Request;
import policygraph.web.Templates;
import policygraph.web.View;

/** The sentences behind a number: the measures that some filters select, in pages. */
final class MeasuresPage {
  private static final int SIZE = 20;

  private final Library library;
  private final Templates templates;

  MeasuresPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  void show(Context context) {
    List<Param> params = new ArrayList<>(Filters.PARAMS);
    params.add(SectionMeasures.PARAM);
    params.add(Param.PAGE);
    params.add(Param.text("lang", "zh or en"));
    Request request = new Request(context, params);
    Selection selection =
        SectionMeasures.within(request, library.graph(), library.filters().selection(request));
    Page<FiledMeasure> page = library.graph().measures(selection, request.page(), SIZE);
    Map<String, String> given = new LinkedHashMap<>();
    for (Param param : params) {
      request.text(param.name()).ifPresent(value -> given.put(param.name(), value));
    }
    View view = View.of(context);
    templates.show(
        context,
        "measures.jte",
        Map.of(
            "list",
            new MeasureList(
                new Words(view.chinese()),
                new Query(given).without("lang", "page"),
                page,
                library.snapshot().get().catalogue(),
                library.graph().coverage(selection))));
  }
}
