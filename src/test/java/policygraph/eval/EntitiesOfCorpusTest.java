package policygraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.extract.DocumentContext;
import policygraph.extract.EnterpriseExtractor;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.extract.IndustryExtractor;
import policygraph.extract.PlaceResolver;
import policygraph.extract.ProjectExtractor;
import policygraph.extract.RegionExtractor;
import policygraph.extract.firm.FirmReader;
import policygraph.extract.industry.IndustryReader;
import policygraph.extract.place.PlaceReader;
import policygraph.extract.place.PlaceScanner;
import policygraph.extract.project.ProjectReader;
import policygraph.extract.responsibility.ResponsibilityExtractor;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.lexicon.IndustryLexicon;
import policygraph.lexicon.ProvinceLetters;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Facts;
import policygraph.model.RawDocument;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;
import policygraph.structure.PolicyParser;
import policygraph.text.Reflow;
import policygraph.text.Repair;

/** Places, firms, industries and projects of the corpus against the labels made by hand. */
class EntitiesOfCorpusTest {
  private final RegionLexicon regions = RegionLexicon.load();
  private final CommonWords words = CommonWords.load();
  private final ProvinceLetters letters = ProvinceLetters.load(regions);
  private final PlaceScanner places = new PlaceScanner(regions, words);
  private final EnterpriseLexicon enterprises = EnterpriseLexicon.load();
  private final FirmReader firms = new FirmReader(enterprises, places, words);
  private final PlaceResolver resolver = new PlaceResolver(regions, places, letters);
  private final List<FactExtractor> extractors =
      List.of(
          new ResponsibilityExtractor(new AgencyLexicon(regions, enterprises)),
          new EnterpriseExtractor(firms),
          new ProjectExtractor(new ProjectReader(firms, places, words)),
          new RegionExtractor(regions, new PlaceReader(places, letters)),
          new IndustryExtractor(new IndustryReader(IndustryLexicon.load(), words)));

  @ParameterizedTest
  @CsvSource({"regions, 0.95", "enterprises, 0.88", "projects, 0.85", "industries, 0.85"})
  void entities_agree_with_the_labels(String kind, double atLeast) throws IOException {
    EntityScorer scorer = new EntityScorer();
    Map<String, Map<String, Facts>> found = new LinkedHashMap<>();
    List<String> differences = new ArrayList<>();
    Score score = Score.NONE;
    for (EntityGold gold : EntityGold.read(Path.of("src/test/resources/gold/entities.jsonl"))) {
      if (!found.containsKey(gold.file())) {
        found.put(gold.file(), factsByLabel(gold.file()));
      }
      Facts facts =
          found.getOrDefault(gold.file(), Map.of()).getOrDefault(gold.label(), Facts.NONE);
      score = score.plus(scorer.score(kind, gold, facts));
      differences.add(gold.file() + " " + gold.label() + scorer.difference(kind, gold, facts));
    }
    assertThat(score.hits()).isGreaterThan(25);
    assertThat(score.f1())
        .as("%s: %s%n%s", kind, score, differences)
        .isGreaterThanOrEqualTo(atLeast);
  }

  private Map<String, Facts> factsByLabel(String file) throws IOException {
    String text = Files.readString(Path.of("corpus", file));
    RawDocument raw = new RawDocument(file, "", "text", text, null);
    ParsedPolicy policy =
        new PolicyParser().parse(raw, new Repair().repair(new Reflow().read(raw)));
    DocumentContext context =
        new DocumentContext(
            policy, resolver.resolve(policy.header(), text).orElse(null), List.of(), null);
    Map<String, Facts> facts = new LinkedHashMap<>();
    for (ParsedMeasure measure : policy.measures()) {
      FactCollector into = new FactCollector();
      extractors.forEach(extractor -> extractor.extract(measure, context, into));
      facts.putIfAbsent(measure.measure().label(), into.facts());
    }
    return facts;
  }
}
