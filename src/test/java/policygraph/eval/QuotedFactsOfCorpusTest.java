package policygraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.extract.citation.CitationExtractor;
import policygraph.extract.deadline.DeadlineExtractor;
import policygraph.extract.reading.SentenceReader;
import policygraph.extract.target.TargetExtractor;
import policygraph.lexicon.UnitLexicon;
import policygraph.model.RawDocument;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;
import policygraph.structure.PolicyParser;
import policygraph.text.Folding;
import policygraph.text.Reflow;
import policygraph.text.Repair;

/** Targets, deadlines and citations of the corpus against the labels that were made by hand. */
class QuotedFactsOfCorpusTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path GOLD = Path.of("src/test/resources/gold");

  private final SentenceReader sentences = new SentenceReader(new Folding());

  @Test
  void targets_agree_with_the_labels_in_every_field() throws IOException {
    Map<String, Score> scores =
        scores(
            "targets.jsonl",
            new TargetExtractor(sentences, new UnitLexicon()),
            (scorer, gold, found) -> scorer.targets(gold, found.targets));

    assertThat(scores)
        .containsKeys("all", "indicator", "comparator", "unit", "kind", "base", "period");
    assertThat(scores).allSatisfy((field, score) -> assertThat(score.f1()).isGreaterThan(0.95));
  }

  @Test
  void deadlines_agree_with_the_labels() throws IOException {
    Map<String, Score> scores =
        scores(
            "deadlines.jsonl",
            new DeadlineExtractor(sentences),
            (scorer, gold, found) -> scorer.deadlines(gold, found.deadlines));

    assertThat(scores).containsKeys("all", "date");
    assertThat(scores).allSatisfy((field, score) -> assertThat(score.f1()).isGreaterThan(0.9));
  }

  @Test
  void citations_agree_with_the_labels() throws IOException {
    Map<String, Score> scores =
        scores(
            "citations.jsonl",
            new CitationExtractor(sentences),
            (scorer, gold, found) -> scorer.citations(gold, found.citations));

    assertThat(scores).containsKeys("all", "kind", "number");
    assertThat(scores).allSatisfy((field, score) -> assertThat(score.f1()).isEqualTo(1));
  }

  private interface Comparison {
    QuotedScorer.Result of(QuotedScorer scorer, List<QuotedGold> gold, FactCollector found);
  }

  private static Map<String, Score> scores(
      String file, FactExtractor extractor, Comparison comparison) throws IOException {
    Map<String, List<QuotedGold>> byFile = new LinkedHashMap<>();
    for (QuotedGold gold : QuotedGold.read(GOLD.resolve(file))) {
      byFile.computeIfAbsent(gold.file(), f -> new ArrayList<>()).add(gold);
    }
    Map<String, Score> sum = new LinkedHashMap<>();
    for (Map.Entry<String, List<QuotedGold>> document : byFile.entrySet()) {
      String text = Files.readString(CORPUS.resolve(document.getKey()));
      FactCollector found = read(document.getKey(), text, extractor);
      QuotedScorer.Result result =
          comparison.of(new QuotedScorer(text), document.getValue(), found);
      result.fields().forEach((field, score) -> sum.merge(field, score, Score::plus));
    }
    return sum;
  }

  private static FactCollector read(String name, String text, FactExtractor extractor) {
    RawDocument raw = new RawDocument(name, "", "text", text, null);
    ParsedPolicy policy =
        new PolicyParser().parse(raw, new Repair().repair(new Reflow().read(raw)));
    DocumentContext context = new DocumentContext(policy, null, List.of(), policy.header().date());
    FactCollector found = new FactCollector();
    for (ParsedMeasure measure : policy.measures()) {
      extractor.extract(measure, context, found);
    }
    return found;
  }
}
