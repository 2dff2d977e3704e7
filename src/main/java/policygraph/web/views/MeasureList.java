package policygraph.web.views;

import java.util.ArrayList;
import java.util.List;
import policygraph.graph.view.Coverage;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.Responsibility;
import policygraph.model.Span;
import policygraph.question.Catalogue;
import policygraph.web.Address;
import policygraph.web.Filters;
import policygraph.web.MeasureView;
import policygraph.web.TakeAlong;
import policygraph.web.View;

/** A filtered list of measures as its page shows it. */
public record MeasureList(
    Words words, Query query, Page<FiledMeasure> page, Catalogue catalogue, Coverage coverage) {

  public String t(String key, Object... values) {
    return words.t(key, values);
  }

  /** The filters in force. */
  public List<FilterChip> chips() {
    return FilterChip.of(query, query.values().keySet(), "/measures", words, catalogue);
  }

  /** The list to take along. */
  public List<View.Link> take(View view) {
    return TakeAlong.list(view, new Address("/api/measures", query.values()));
  }

  /** A measure with the evidence of the bodies, places and roles that were asked for marked. */
  public MeasureView shown(FiledMeasure measure) {
    List<String> bodies = new ArrayList<>(ids("agency"));
    bodies.addAll(ids("with"));
    String role = query.get("role");
    List<Span> proofs = new ArrayList<>();
    for (Responsibility fact : measure.measure().facts().responsibilities()) {
      if (bodies.contains(fact.body().id())
          && (role.isEmpty() || role.equals(fact.role().label()))) {
        proofs.add(fact.evidence().span());
      }
    }
    List<String> places = ids("region");
    measure.measure().facts().regions().stream()
        .filter(r -> places.contains(r.region().id()))
        .forEach(r -> proofs.add(r.evidence().span()));
    if (query.has("due")) {
      measure.measure().facts().deadlines().forEach(d -> proofs.add(d.evidence().span()));
    }
    return new MeasureView(measure, proofs);
  }

  private List<String> ids(String name) {
    return query.has(name) ? new Filters(catalogue).ids(query.get(name), e -> true) : List.of();
  }

  public List<View.Link> pages() {
    long last = (page.total() + page.size() - 1) / page.size();
    List<View.Link> links = new ArrayList<>();
    for (long p = 1; p <= last; p++) {
      if (p == 1 || p == last || Math.abs(p - page.page()) <= 3) {
        links.add(
            new View.Link(
                query.with("page", p == 1 ? "" : p).at("/measures"),
                Long.toString(p),
                p == page.page()));
      }
    }
    return links.size() > 1 ? links : List.of();
  }
}
