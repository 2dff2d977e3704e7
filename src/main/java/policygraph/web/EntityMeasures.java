package policygraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.graph.GraphReader;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Role;
import policygraph.model.Selection;

/** The measures of an entity by its part in them; parts without measures are left out. */
final class EntityMeasures {
  /** Measures of each part that are shown at once; lists have the rest. */
  private static final int SHOWN = 20;

  private EntityMeasures() {}

  /** Measures by what the entity is to them: a role, or named in the text. */
  static Map<String, Selection> selections(String id) {
    List<String> ids = List.of(id);
    Map<String, Selection> parts = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      parts.put(role.label(), new Selection.ByBody(ids, Set.of(role), false, false));
    }
    parts.put(
        "named",
        new Selection.Or(
            List.of(
                new Selection.InRegion(ids, true, true),
                new Selection.InIndustry(ids),
                new Selection.NamesEnterprise(ids))));
    return parts;
  }

  static Map<String, Page<FiledMeasure>> of(GraphReader graph, String id) {
    Map<String, Page<FiledMeasure>> measures = new LinkedHashMap<>();
    selections(id)
        .forEach(
            (part, selection) -> {
              Page<FiledMeasure> page = graph.measures(selection, 1, SHOWN);
              if (page.total() > 0) {
                measures.put(part, page);
              }
            });
    return measures;
  }
}
