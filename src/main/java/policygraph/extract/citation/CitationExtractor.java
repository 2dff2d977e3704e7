package policygraph.extract.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.extract.reading.OncePerDocument;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.SentenceReader;
import policygraph.model.Citation;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;
import policygraph.text.CleanText;

/**
 * Reads the documents that a policy names. Their targets stay open: {@link CitationResolver} knows
 * the other policies.
 */
public final class CitationExtractor implements FactExtractor {
  private final SentenceReader sentences;
  private final OncePerDocument<CitationRules> rules = new OncePerDocument<>();

  public CitationExtractor(SentenceReader sentences) {
    this.sentences = sentences;
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    into.citations.addAll(
        read(measure.prose(), rules.of(document.policy(), CitationExtractor::rules)));
  }

  /** The documents that a whole policy names, each once, its title and preamble included. */
  public List<Citation> ofPolicy(ParsedPolicy policy) {
    Map<String, Citation> once = new LinkedHashMap<>();
    CitationRules own = rules.of(policy, CitationExtractor::rules);
    for (Sentence sentence : sentences.sentences(policy.text())) {
      own.continued(sentence).ifPresent(c -> once.putIfAbsent(c.title(), c));
    }
    for (Citation citation : read(policy.text(), own)) {
      once.putIfAbsent(TitleForm.plain(citation.title()) + "|" + citation.number(), citation);
    }
    return List.copyOf(once.values());
  }

  private static CitationRules rules(ParsedPolicy policy) {
    return new CitationRules(policy.header(), ShortNames.of(policy.text().toString()));
  }

  private List<Citation> read(CleanText text, CitationRules rules) {
    List<Citation> found = new ArrayList<>();
    for (Sentence sentence : sentences.sentences(text)) {
      found.addAll(rules.in(sentence));
    }
    return found;
  }
}
