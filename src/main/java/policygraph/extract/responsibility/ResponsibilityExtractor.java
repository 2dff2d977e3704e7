package policygraph.extract.responsibility;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.BodyScope;
import policygraph.model.Evidence;
import policygraph.model.GapReport;
import policygraph.structure.Clause;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;

/** Reads who leads, is responsible and helps from the clauses of a measure. */
public final class ResponsibilityExtractor implements FactExtractor {
  private final ClauseReader reader;
  private final RuleFinder finder;
  private final SentenceReader sentences;
  private final NameJudge judge;
  private final UnreadPhrases phrases;
  private final BodyList bodies;
  private final AtomicReference<@Nullable RulesOf> latest = new AtomicReference<>();

  private record RulesOf(ParsedPolicy policy, DocumentRules rules, FlatRows rows) {}

  public ResponsibilityExtractor(AgencyLexicon lexicon) {
    this.judge = new NameJudge(lexicon);
    this.reader = new ClauseReader(judge);
    this.finder = new RuleFinder(reader);
    this.sentences = new SentenceReader(judge);
    this.phrases = new UnreadPhrases(judge);
    this.bodies = new BodyList(lexicon);
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    List<DocumentRule> rules = rulesOf(document.policy()).rules().holdingFor(measure);
    FactWriter writer = new FactWriter(bodies, scope(document), into.responsibilities);
    for (Clause clause : measure.clauses()) {
      if (clause.form() == Clause.Form.SENTENCE) {
        readSentences(clause, 0, writer);
      } else if (clause.form().isFlat()) {
        readRow(clause, document.policy(), writer, into);
      } else {
        read(clause, rules, writer, into);
      }
    }
    phrases.in(measure.prose(), into.responsibilities).stream()
        .filter(doubt -> into.unread.stream().noneMatch(u -> u.span().overlaps(doubt.span())))
        .forEach(into.unread::add);
    for (DocumentRule rule : rules) {
      if (rule instanceof DocumentRule.Default defaults) {
        writer.addDefaults(defaults, 0);
      }
    }
  }

  private void read(
      Clause clause, List<DocumentRule> rules, FactWriter writer, FactCollector into) {
    Line line = ClauseLine.of(clause.text().toString());
    RuleFinder.Found found = finder.find(line);
    Reading reading = reader.read(found.rest());
    int before = into.responsibilities.size();
    if (reading != null) {
      writer.add(clause, 0, clause.text().length(), reading, rules);
    }
    if (!found.defaults().isEmpty()) {
      writer.addDefaults(DocumentRules.defaults(clause, found, reading), before);
    }
    boolean silent = reading == null && found.isEmpty();
    if (silent && clause.form() == Clause.Form.BRACKET) {
      readSentences(clause, 1, writer);
    }
    boolean nothing = into.responsibilities.size() == before;
    if (silent && nothing && judge.namesBodies(line)) {
      Evidence evidence = clause.text().evidence(0, clause.text().length(), "unread");
      into.unread.add(new GapReport.Doubt(evidence.span(), evidence.quote(), UnreadPhrases.WHY));
    }
  }

  /** Adds what a row of a flattened table says, or its words about bodies as unread. */
  private void readRow(Clause clause, ParsedPolicy policy, FactWriter writer, FactCollector into) {
    FlatRow row = rulesOf(policy).rows().row(clause);
    if (row.reading() != null) {
      writer.add(clause, row.from(), row.to(), row.reading(), List.of());
    } else if (row.to() > row.from()) {
      Evidence evidence = clause.text().evidence(row.from(), row.to(), "unread");
      into.unread.add(new GapReport.Doubt(evidence.span(), evidence.quote(), UnreadPhrases.WHY));
    }
  }

  /**
   * Adds what the sentences of a clause say: 〔任务分解：市司法局牵头做好清理工作〕.
   *
   * @param border how many chars at both ends are brackets
   */
  private void readSentences(Clause clause, int border, FactWriter writer) {
    String text = clause.text().toString();
    String inside = text.substring(border, Math.max(border, text.length() - border));
    for (SentenceReader.Found found : sentences.read(inside)) {
      writer.add(clause, found.start() + border, found.end() + border, found.reading(), List.of());
    }
  }

  /**
   * The rules and rows of a document; those of the last one are kept, as its measures come in a
   * row.
   */
  @SuppressWarnings("ReferenceEquality") // the same document, not an equal one
  private RulesOf rulesOf(ParsedPolicy policy) {
    RulesOf known = latest.get();
    if (known == null || known.policy != policy) {
      known =
          new RulesOf(
              policy,
              DocumentRules.of(policy, finder, reader),
              FlatRows.of(policy, new RowCells(judge), reader));
      latest.set(known);
    }
    return known;
  }

  private static BodyScope scope(DocumentContext document) {
    boolean national =
        document.region() == null
            && document.issuers().stream().anyMatch(issuer -> "国家".equals(issuer.level()));
    return new BodyScope(
        document.region(),
        national,
        document.issuers().size() == 1 ? document.issuers().getFirst() : null);
  }
}
