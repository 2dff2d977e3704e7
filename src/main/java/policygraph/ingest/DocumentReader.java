package policygraph.ingest;

import java.util.ArrayList;
import java.util.List;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.extract.citation.CitationExtractor;
import policygraph.extract.strength.StrengthReader;
import policygraph.model.GapReport;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.RawDocument;
import policygraph.structure.Header;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;
import policygraph.structure.PolicyParser;
import policygraph.text.CleanText;
import policygraph.text.Reflow;
import policygraph.text.Repair;
import policygraph.text.Repaired;

/**
 * The way of one document from its raw text to a policy with facts. Knows no file and no database.
 * Thread-safe.
 */
public final class DocumentReader {
  private final Reflow reflow = new Reflow();
  private final Repair repair = new Repair();
  private final PolicyParser parser = new PolicyParser();
  private final Contexts contexts;
  private final List<FactExtractor> extractors;
  private final CitationExtractor citations;
  private final StrengthReader strengths;
  private final Lexicons lexicons;

  public DocumentReader(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.contexts = lexicons.contexts();
    this.extractors = lexicons.extractors();
    this.citations = lexicons.citations();
    this.strengths = lexicons.strengths();
  }

  public Policy read(RawDocument document, Guidance guidance) {
    CleanText clean = reflow.read(document);
    Repaired repaired = repair.repair(clean);
    ParsedPolicy parsed = parser.parse(document, repaired);
    DocumentContext context = contexts.of(parsed, document.source(), guidance.table());
    List<Measure> measures = new ArrayList<>();
    List<GapReport.Doubt> unread = new ArrayList<>();
    for (ParsedMeasure measure : parsed.measures()) {
      FactCollector found = new FactCollector();
      for (FactExtractor extractor : extractors) {
        extractor.extract(measure, context, found);
      }
      unread.addAll(found.unread);
      measures.add(measure.measure().withFacts(found.facts(), strengths.read(measure.prose())));
    }
    Policy policy = policy(document, context, measures, parsed.gaps().withUnread(unread));
    return guidance.corrections().apply(policy, lexicons::named);
  }

  private Policy policy(
      RawDocument document, DocumentContext context, List<Measure> measures, GapReport gaps) {
    ParsedPolicy parsed = context.policy();
    Header header = parsed.header();
    return new Policy(
        parsed.id(),
        document.source(),
        document.contentHash(),
        header.title(),
        header.numbers(),
        context.issuers(),
        context.date(),
        context.region(),
        header.type(),
        parsed.sections(),
        measures,
        parsed.paragraphs(),
        citations.ofPolicy(parsed),
        gaps,
        document.text());
  }
}
