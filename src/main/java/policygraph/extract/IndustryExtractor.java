package policygraph.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import policygraph.extract.industry.IndustryReader;
import policygraph.extract.industry.NamedIndustry;
import policygraph.model.Evidence;
import policygraph.model.Industry;
import policygraph.model.IndustryMention;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;

/**
 * Reads the industries that a measure concerns, each once, where it is named first. Runs after the
 * extractor of enterprises: the 石化 of 广西石化 is part of a name.
 */
public final class IndustryExtractor implements FactExtractor {
  private final IndustryReader industries;

  public IndustryExtractor(IndustryReader industries) {
    this.industries = industries;
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    CleanText prose = Prose.of(measure);
    Map<Industry, IndustryMention> mentions = new LinkedHashMap<>();
    for (NamedIndustry named : industries.read(prose.toString())) {
      Evidence evidence = prose.evidence(named.start(), named.end(), named.rule());
      if (into.enterprises.stream().noneMatch(e -> e.evidence().span().overlaps(evidence.span()))) {
        String printed = prose.toString().substring(named.start(), named.end());
        mentions.putIfAbsent(
            named.industry(),
            new IndustryMention(named.industry(), printed, Prose.basis(measure), evidence));
      }
    }
    into.industries.addAll(mentions.values());
  }
}
