package policygraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.index.PassageHit;
import policygraph.model.FiledMeasure;
import policygraph.model.Selection;

/** Measures of other policies that are nearest to one in meaning. */
public final class SimilarMeasures {
  /** Passages that are looked at for one measure shown: a long measure has several. */
  private static final int SPARE = 2;

  private final Library library;

  public SimilarMeasures(Library library) {
    this.library = library;
  }

  /**
   * A measure and how near it is.
   *
   * @param similarity cosine of the embeddings
   */
  public record Similar(FiledMeasure measure, double similarity) {}

  /** The nearest first; none where the measure is unknown, lost, or not yet embedded. */
  public List<Similar> to(String measureId, int size) {
    FiledMeasure measure = library.graph().measure(measureId).orElse(null);
    if (measure == null) {
      return List.of();
    }
    Selection others = new Selection.Not(new Selection.InPolicy(List.of(measure.policy().id())));
    Map<String, Double> nearest = new LinkedHashMap<>();
    for (PassageHit hit : library.index().similar(measureId, others, size * SPARE)) {
      String id = hit.passage().measureId();
      if (id != null && nearest.size() < size) {
        nearest.putIfAbsent(id, hit.score());
      }
    }
    return library.graph().measures(List.copyOf(nearest.keySet())).stream()
        .map(m -> new Similar(m, nearest.getOrDefault(m.measure().id(), 0.0)))
        .toList();
  }

  Map<String, Object> of(Request request) {
    String id = request.path("id");
    if (library.graph().measure(id).isEmpty()) {
      throw Problem.notFound("there is no measure with the id " + id);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "items",
        to(id, request.size()).stream()
            .map(
                similar -> {
                  Map<String, Object> item = new LinkedHashMap<>();
                  item.put("similarity", similar.similarity());
                  item.put("measure", MeasureJson.of(similar.measure()));
                  return item;
                })
            .toList());
    return json;
  }
}
