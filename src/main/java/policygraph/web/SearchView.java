package policygraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.index.Mode;
import policygraph.index.PassageHit;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;

/**
 * A search as a page shows it.
 *
 * @param measures that the hits are text of, by id
 */
public record SearchView(
    Address here,
    View view,
    Mode mode,
    Page<PassageHit> hits,
    Map<String, FiledMeasure> measures,
    Narrowing narrowing) {

  /** The same search in each mode. */
  public List<View.Link> modes() {
    return Arrays.stream(Mode.values())
        .map(
            m ->
                new View.Link(
                    here.with("mode", m.label()).toString(),
                    view.t("mode." + m.label()),
                    m == mode))
        .toList();
  }

  public List<View.Link> pageLinks() {
    return here.pages(hits.total(), hits.page(), hits.size());
  }

  /** The measure that a hit is text of, or null for a paragraph. */
  public @Nullable MeasureView measure(PassageHit hit) {
    String id = hit.passage().measureId();
    FiledMeasure measure = id == null ? null : measures.get(id);
    return measure == null ? null : MeasureView.of(measure);
  }

  /** Where the passage stands in its policy. */
  public static String href(PassageHit hit) {
    String id = hit.passage().measureId();
    String anchor = id == null ? hit.passage().id().replaceAll("~\\d+$", "") : id;
    return "/policies/" + View.url(hit.passage().policyId()) + "#" + anchor;
  }
}
