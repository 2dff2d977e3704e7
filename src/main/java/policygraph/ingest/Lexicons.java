package policygraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policygraph.extract.EnterpriseExtractor;
import policygraph.extract.FactExtractor;
import policygraph.extract.IndustryExtractor;
import policygraph.extract.PlaceResolver;
import policygraph.extract.ProjectExtractor;
import policygraph.extract.RegionExtractor;
import policygraph.extract.citation.CitationExtractor;
import policygraph.extract.deadline.DeadlineExtractor;
import policygraph.extract.firm.FirmReader;
import policygraph.extract.industry.IndustryReader;
import policygraph.extract.place.PlaceReader;
import policygraph.extract.place.PlaceScanner;
import policygraph.extract.project.ProjectReader;
import policygraph.extract.reading.SentenceReader;
import policygraph.extract.responsibility.ResponsibilityExtractor;
import policygraph.extract.strength.StrengthReader;
import policygraph.extract.target.TargetExtractor;
import policygraph.extract.target.TargetPlaces;
import policygraph.graph.Kinship;
import policygraph.index.Lineage;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.BodyScope;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.lexicon.IndustryLexicon;
import policygraph.lexicon.IssuerResolver;
import policygraph.lexicon.ProvinceLetters;
import policygraph.lexicon.RegionLexicon;
import policygraph.lexicon.Successions;
import policygraph.lexicon.UnitLexicon;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.Region;
import policygraph.text.Folding;

/** The names that the program knows, read once a run. */
public record Lexicons(
    RegionLexicon regions,
    IndustryLexicon industries,
    EnterpriseLexicon enterprises,
    AgencyLexicon agencies,
    Successions successions) {

  public static Lexicons load() {
    RegionLexicon regions = RegionLexicon.load();
    EnterpriseLexicon enterprises = EnterpriseLexicon.load();
    AgencyLexicon agencies = new AgencyLexicon(regions, enterprises);
    return new Lexicons(
        regions, IndustryLexicon.load(), enterprises, agencies, new Successions(agencies, regions));
  }

  /** What each entity is part of, for the graph. */
  public Kinship kinship() {
    return new Kinship() {
      @Override
      public List<Entity> partOf(Entity entity) {
        return direct(entity).map(List::of).orElse(List.of());
      }

      @Override
      public List<Succession> successors(Agency agency) {
        return successions.of(agency).stream()
            .map(s -> new Succession(s.after(), s.date()))
            .toList();
      }
    };
  }

  private Optional<? extends Entity> upper(Entity entity) {
    return switch (entity) {
      case Agency agency -> Optional.ofNullable(agency.regionCode()).flatMap(regions::byCode);
      case Region region -> Optional.ofNullable(region.parent()).flatMap(regions::byId);
      case Industry industry -> industries.upper(industry);
      case Enterprise enterprise -> Optional.empty();
    };
  }

  private Optional<Entity> direct(Entity entity) {
    return upper(entity).map(Entity.class::cast);
  }

  /** All that a region or an industry is part of, for the index. */
  public Lineage lineage() {
    return id -> {
      List<String> above = new ArrayList<>();
      Optional<? extends Entity> at = regions.byId(id);
      if (at.isEmpty()) {
        at = industries.byId(id);
      }
      while (at.isPresent()) {
        at = upper(at.get());
        at.ifPresent(e -> above.add(e.id()));
      }
      return above;
    };
  }

  /** The entity that a correction names, of the kind of the one that was read, if it is known. */
  public Optional<Entity> named(Entity read, String name) {
    return switch (read) {
      case Agency agency -> Optional.of(agencies.resolve(name, BodyScope.UNKNOWN));
      case Enterprise enterprise ->
          Optional.of(enterprises.find(name).orElseGet(() -> EnterpriseLexicon.unverified(name)));
      case Region region -> regions.find(name, null).map(Entity.class::cast);
      case Industry industry -> industries.find(name).map(Entity.class::cast);
    };
  }

  /** Finds whose document one is. */
  public Contexts contexts() {
    return new Contexts(
        regions,
        new IssuerResolver(agencies, regions),
        new PlaceResolver(regions, places(), letters()));
  }

  private PlaceScanner places() {
    return new PlaceScanner(regions, CommonWords.load());
  }

  private ProvinceLetters letters() {
    return ProvinceLetters.load(regions);
  }

  /** What reads facts from measures, in this order. */
  public List<FactExtractor> extractors() {
    CommonWords words = CommonWords.load();
    PlaceScanner places = new PlaceScanner(regions, words);
    FirmReader firms = new FirmReader(enterprises, places, words);
    PlaceReader placeReader = new PlaceReader(places, letters());
    return List.of(
        new ResponsibilityExtractor(agencies),
        new EnterpriseExtractor(firms),
        new ProjectExtractor(new ProjectReader(firms, places, words)),
        new RegionExtractor(regions, placeReader),
        new IndustryExtractor(new IndustryReader(industries, words)),
        new TargetExtractor(sentences(), new UnitLexicon()),
        new TargetPlaces(regions, placeReader),
        new DeadlineExtractor(sentences()),
        citations());
  }

  public CitationExtractor citations() {
    return new CitationExtractor(sentences());
  }

  public StrengthReader strengths() {
    return new StrengthReader(sentences());
  }

  private static SentenceReader sentences() {
    return new SentenceReader(new Folding());
  }
}
