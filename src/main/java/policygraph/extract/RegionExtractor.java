package policygraph.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policygraph.extract.place.NamedPlace;
import policygraph.extract.place.PlaceReader;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Enterprise;
import policygraph.model.Evidence;
import policygraph.model.Region;
import policygraph.model.RegionMention;
import policygraph.model.Span;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;

/**
 * Reads the places that a measure names, each once: where it stands for itself, if it does so
 * anywhere, else inside a name, those of bodies in clauses included. Runs after the extractors of
 * responsibilities, enterprises and projects, whose names are names that a place can stand in.
 */
public final class RegionExtractor implements FactExtractor {
  /** 贵阳大数据科创城 is a project, and lies in the city that it is named after. */
  private static final Pattern AREA = Pattern.compile("(?:园|科创城)$");

  private final RegionLexicon regions;
  private final PlaceReader places;

  public RegionExtractor(RegionLexicon regions, PlaceReader places) {
    this.regions = regions;
    this.places = places;
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    CleanText prose = Prose.of(measure);
    Map<Region, RegionMention> mentions = new LinkedHashMap<>();
    for (NamedPlace place : places.read(prose.toString(), document.region())) {
      Evidence evidence = prose.evidence(place.start(), place.end(), place.rule());
      if (isOnlyBrand(place.region(), evidence.span(), document, into)) {
        continue;
      }
      boolean inName = place.inName() || isInNameOf(into, evidence.span());
      String printed = prose.toString().substring(place.start(), place.end());
      mentions.merge(
          place.region(),
          new RegionMention(place.region(), printed, inName, Prose.basis(measure), evidence),
          (first, next) -> first.inName() && !next.inName() ? next : first);
    }
    for (DutyNames.Name name : DutyNames.of(measure, into)) {
      addPlaces(name, document, mentions);
    }
    into.regions.addAll(mentions.values());
  }

  /** 毕节市 where 毕节市政府 is responsible; the document's own place and that of a brand tell nothing. */
  private void addPlaces(
      DutyNames.Name name, DocumentContext document, Map<Region, RegionMention> mentions) {
    boolean brand = name.fact().body() instanceof Enterprise firm && firm.verified();
    for (NamedPlace place : places.read(name.text().toString(), document.region())) {
      Region region = place.region();
      if (!region.equals(document.region()) && !(brand && isElsewhere(region, document))) {
        Evidence evidence = name.text().evidence(place.start(), place.end(), "place of a body");
        String printed = name.text().toString().substring(place.start(), place.end());
        mentions.putIfAbsent(
            region, new RegionMention(region, printed, true, name.fact().basis(), evidence));
      }
    }
  }

  private boolean isElsewhere(Region place, DocumentContext document) {
    Region own = document.region();
    return own != null && !regions.province(own).equals(regions.province(place));
  }

  /** The 宁德 of 宁德时代 in a document of another province tells nothing of that city. */
  private boolean isOnlyBrand(
      Region place, Span span, DocumentContext document, FactCollector found) {
    return isElsewhere(place, document)
        && found.enterprises.stream()
            .filter(e -> e.enterprise().verified())
            .map(e -> e.evidence().span())
            .anyMatch(name -> name.start() <= span.start() && span.end() <= name.end());
  }

  private static boolean isInNameOf(FactCollector found, Span place) {
    return Stream.concat(
            found.enterprises.stream().map(e -> e.evidence().span()),
            found.projects.stream()
                .filter(p -> !AREA.matcher(p.name()).find())
                .map(p -> p.evidence().span()))
        .anyMatch(name -> name.start() <= place.start() && place.end() <= name.end());
  }
}
