package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.BodyScope;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Agency;
import policygraph.model.Facts;
import policygraph.model.GapReport;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Region;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Scope;
import policygraph.model.Status;
import policygraph.structure.Clause;
import policygraph.structure.Header;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;
import policygraph.text.CleanText;

/** Reads clauses that a test writes, each in a measure of its own. */
final class Clauses {
  private final RegionLexicon regions = RegionLexicon.load();
  private final AgencyLexicon agencies = new AgencyLexicon(regions, EnterpriseLexicon.load());
  private final ResponsibilityExtractor extractor = new ResponsibilityExtractor(agencies);

  /** What the measures of a document say, in their order. */
  List<FactCollector> read(@Nullable String region, @Nullable String issuer, Clause... clauses) {
    return read(List.of(), region, issuer, clauses);
  }

  /** The same where a paragraph stands before the measures. */
  List<FactCollector> readAfter(String paragraph, String region, Clause... clauses) {
    Paragraph before = new Paragraph("p/0", paragraph, List.of(), null, 0, Status.INTACT);
    return read(List.of(before), region, null, clauses);
  }

  private List<FactCollector> read(
      List<Paragraph> paragraphs,
      @Nullable String region,
      @Nullable String issuer,
      Clause... clauses) {
    List<ParsedMeasure> measures = new ArrayList<>();
    for (Clause clause : clauses) {
      String number = String.valueOf(measures.size() + 1);
      Measure measure =
          new Measure(
              "m" + number,
              number,
              measures.size() + 1,
              Status.INTACT,
              clause.text().toString(),
              List.of(),
              List.of(),
              null,
              measures.size() + 1,
              null,
              Facts.NONE);
      measures.add(new ParsedMeasure(measure, clause.text(), List.of(clause)));
    }
    Header header = new Header("", List.of(), List.of(), null, null, "");
    ParsedPolicy policy =
        new ParsedPolicy(
            "p",
            header,
            CleanText.of("p.txt", ""),
            List.of(),
            measures,
            paragraphs,
            GapReport.NONE);
    DocumentContext document = context(policy, region, issuer);
    return measures.stream().map(measure -> facts(measure, document)).toList();
  }

  private DocumentContext context(
      ParsedPolicy policy, @Nullable String code, @Nullable String issuer) {
    Region place = code == null ? null : regions.byCode(code).orElseThrow();
    BodyScope scope = place == null ? BodyScope.NATIONAL : BodyScope.of(place);
    List<Agency> issuers =
        issuer == null ? List.of() : List.of((Agency) agencies.resolve(issuer, scope));
    return new DocumentContext(policy, place, issuers, null);
  }

  private FactCollector facts(ParsedMeasure measure, DocumentContext document) {
    FactCollector facts = new FactCollector();
    extractor.extract(measure, document, facts);
    return facts;
  }

  static Clause bracket(String text) {
    return new Clause(CleanText.of("p.txt", text), Clause.Form.BRACKET, Scope.MEASURE);
  }

  static Clause sentence(String text) {
    return new Clause(CleanText.of("p.txt", text), Clause.Form.SENTENCE, Scope.MEASURE);
  }

  /** Mentions of one role, joined by blanks; {@code full} names instead where wanted. */
  static String mentions(FactCollector facts, Role role, boolean full) {
    return facts.responsibilities.stream()
        .filter(r -> r.role() == role)
        .map(r -> full ? r.body().name() : r.mention())
        .collect(Collectors.joining(" "));
  }

  /** 牵头 a b | 责任 c | 配合 d, roles that nobody has left out. */
  static String roles(FactCollector facts) {
    List<String> parts = new ArrayList<>();
    for (Role role : Role.values()) {
      String mentions = mentions(facts, role, false);
      if (!mentions.isEmpty()) {
        String name =
            switch (role) {
              case LEAD -> "牵头";
              case RESPONSIBLE -> "责任";
              case COOPERATING -> "配合";
            };
        parts.add(name + " " + mentions);
      }
    }
    return String.join(" | ", parts);
  }

  static Responsibility of(FactCollector facts, String mention) {
    return facts.responsibilities.stream()
        .filter(r -> r.mention().equals(mention))
        .findFirst()
        .orElseThrow();
  }
}
