package policygraph.web.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.export.Xml;
import policygraph.model.FiledMeasure;
import policygraph.model.PolicyRef;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Status;
import policygraph.question.Language;
import policygraph.search.Answer;
import policygraph.search.Result;
import policygraph.web.Issuers;
import policygraph.web.MeasureView;
import policygraph.web.View;

/**
 * The answer to a question as an Atom feed (RFC 4287): an entry for each measure that the question
 * asks for, with the sentences that prove it. Reading it again tells what is new.
 */
final class AnswerFeed {
  private final Issuers issuers;
  private final View view;
  private final String address;

  AnswerFeed(Issuers issuers, View view, String address) {
    this.issuers = issuers;
    this.view = view;
    this.address = address;
  }

  /**
   * @param changed when the graph was last seen to change
   */
  byte[] of(Answer answer, Instant changed) {
    String question = answer.question().text();
    String page = address + "/ask?q=" + View.url(question);
    String self = address + "/feeds/ask.atom?q=" + View.url(question);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Xml xml = new Xml(out);
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", view.tag()).line();
    xml.element("id", "urn:policygraph:ask:" + View.url(question)).line();
    xml.element("title", view.t("feed.title", question)).line();
    xml.element(
            "subtitle",
            answer.reading().interpretation().in(view.chinese() ? Language.ZH : Language.EN))
        .line();
    xml.element("updated", changed.toString()).line();
    xml.open("link", "rel", "self", "type", "application/atom+xml", "href", self).close().line();
    xml.open("link", "rel", "alternate", "type", "text/html", "href", page).close().line();
    xml.open("author").element("name", view.t("brand")).close().line();
    xml.element("generator", "Policygraph").line();
    for (FiledMeasure measure : measures(answer)) {
      entry(xml, measure, changed);
    }
    xml.close().line().finish();
    return out.toByteArray();
  }

  /**
   * Each measure once. A question that was not understood has no entries: passages are no answer.
   */
  private static List<FiledMeasure> measures(Answer answer) {
    Map<String, FiledMeasure> measures = new LinkedHashMap<>();
    if (answer.understood()) {
      for (Result result : answer.results().items()) {
        FiledMeasure measure = measure(result);
        if (measure != null) {
          measures.putIfAbsent(measure.measure().id(), measure);
        }
      }
    }
    return List.copyOf(measures.values());
  }

  private static @Nullable FiledMeasure measure(Result result) {
    return switch (result) {
      case Result.OfMeasure found -> found.measure();
      case Result.OfTarget found -> found.measure();
      case Result.OfCitation found -> found.measure();
      case Result.OfPassage found -> found.measure();
      case Result.OfEntity found -> null;
      case Result.OfPolicy found -> null;
    };
  }

  private void entry(Xml xml, FiledMeasure filed, Instant changed) {
    PolicyRef policy = filed.policy();
    String label = filed.measure().label();
    String task = label.isEmpty() ? view.t("measure.unnumbered") : view.t("measure.label", label);
    String href = address + "/measures/" + View.url(filed.measure().id());
    xml.open("entry").line();
    xml.element("id", "urn:policygraph:measures/" + View.url(filed.measure().id())).line();
    xml.element("title", task + " · " + policy.title()).line();
    // The day of the document; what has none is as new as the graph.
    LocalDate issued = policy.date() == null ? null : policy.date().first();
    Instant dated = issued == null ? changed : issued.atStartOfDay(ZoneOffset.UTC).toInstant();
    xml.element("published", dated.toString()).line();
    xml.element("updated", dated.toString()).line();
    xml.open("link", "rel", "alternate", "type", "text/html", "href", href).close().line();
    xml.element("content", content(filed), "type", "text").line();
    xml.close().line();
  }

  private String content(FiledMeasure filed) {
    List<String> lines = new ArrayList<>();
    boolean lost = filed.measure().status() == Status.MISSING;
    lines.add(lost ? view.t("measure.lost", filed.measure().label()) : filed.measure().text());
    MeasureView shown = MeasureView.of(filed);
    for (Map.Entry<Role, List<Responsibility>> role : shown.bodies().entrySet()) {
      lines.add(
          view.t("role." + role.getKey().label())
              + "："
              + role.getValue().stream()
                  .map(r -> r.body().name())
                  .distinct()
                  .collect(Collectors.joining("、")));
    }
    filed.measure().facts().responsibilities().stream()
        .map(r -> "“" + r.evidence().quote() + "” " + r.evidence().source())
        .distinct()
        .forEach(lines::add);
    lines.add(issuers.reference(filed));
    return String.join("\n", lines);
  }
}
