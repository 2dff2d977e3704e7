package policygraph.extract.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.ProvinceLetters;
import policygraph.model.Region;

/**
 * All places that a text names: divisions and areas, provinces by their letters, sets such as
 * 各县（市、区）, and the cities of a 都市圈. What a document says of its own place without a name (全省, 我市,
 * 省内) is no mention: it would be in nearly every measure, and tells nothing that the document's own
 * place does not.
 */
public final class PlaceReader {
  private static final String CLUSTER = "都市圈";

  private final PlaceScanner scanner;
  private final LetterPairs letters;
  private final PlaceSets sets = new PlaceSets();
  private final NameContext names = new NameContext();
  private final Routes routes = new Routes();

  public PlaceReader(PlaceScanner scanner, ProvinceLetters letters) {
    this.scanner = scanner;
    this.letters = new LetterPairs(letters);
  }

  /**
   * @param within whose document the text stands in, or null
   * @return in the order of the text
   */
  public List<NamedPlace> read(String text, @Nullable Region within) {
    List<PlaceMention> mentions = scanner.scan(text, within);
    BitSet ends = routes.ends(text, mentions);
    List<NamedPlace> places = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention mention = mentions.get(i);
      places.add(
          named(mention, ends.get(i) || names.isInName(text, mention.start(), mention.end())));
      clusterCities(text, mention, within).forEach(city -> places.add(named(city, false)));
    }
    addApart(places, letters.find(text));
    addApart(places, sets.find(text, within));
    places.sort(Comparator.comparingInt(NamedPlace::start));
    return places;
  }

  private List<PlaceMention> clusterCities(
      String text, PlaceMention area, @Nullable Region within) {
    int end = area.end() - CLUSTER.length();
    if (area.region().code() != null || end <= area.start() || !text.startsWith(CLUSTER, end)) {
      return List.of();
    }
    return scanner.scan(text.substring(area.start(), end), within).stream()
        .map(
            m ->
                new PlaceMention(
                    area.start() + m.start(),
                    area.start() + m.end(),
                    m.region(),
                    "city of a cluster"))
        .toList();
  }

  private static void addApart(List<NamedPlace> places, List<PlaceMention> more) {
    for (PlaceMention mention : more) {
      if (places.stream().noneMatch(p -> p.start() < mention.end() && mention.start() < p.end())) {
        places.add(named(mention, false));
      }
    }
  }

  private static NamedPlace named(PlaceMention m, boolean inName) {
    return new NamedPlace(m.start(), m.end(), m.region(), inName, m.rule());
  }
}
