package policygraph.extract.deadline;

import org.jspecify.annotations.Nullable;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.extract.reading.BaseYear;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.SentenceReader;
import policygraph.structure.Clause;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;

/** Reads by when a measure is to be done, from its text and from its responsibility clauses. */
public final class DeadlineExtractor implements FactExtractor {
  private final SentenceReader sentences;

  public DeadlineExtractor(SentenceReader sentences) {
    this.sentences = sentences;
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    DeadlineRules rules = new DeadlineRules(BaseYear.of(document), document.date());
    read(measure.prose(), rules, into);
    for (Clause clause : measure.clauses()) {
      if (clause.form().isApart()) {
        readClause(clause.text(), rules, into);
      }
    }
  }

  private void read(CleanText text, DeadlineRules rules, FactCollector into) {
    for (Sentence sentence : sentences.sentences(text)) {
      into.deadlines.addAll(rules.inSentence(sentence));
    }
  }

  private void readClause(CleanText text, DeadlineRules rules, FactCollector into) {
    CleanText dense = text.filter(i -> !CleanText.isBlank(text.charAt(i)));
    @Nullable Sentence sentence = dense.isEmpty() ? null : sentences.whole(dense);
    if (sentence != null) {
      into.deadlines.addAll(rules.inClause(sentence));
    }
  }
}
