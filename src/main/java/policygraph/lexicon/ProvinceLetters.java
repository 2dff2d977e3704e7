package policygraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import policygraph.model.Region;

/** The letters that stand for provinces in document numbers and compounds: 黔, 桂, 沪. */
public final class ProvinceLetters {
  private final Map<Character, Region> provinces = new HashMap<>();

  private ProvinceLetters() {}

  /** Reads {@code province-letters.tsv}. */
  public static ProvinceLetters load(RegionLexicon regions) {
    ProvinceLetters letters = new ProvinceLetters();
    for (Tsv.Row row : Tsv.read("province-letters")) {
      Region province = regions.byCode(row.cell(1)).orElseThrow();
      letters.provinces.put(row.cell(0).charAt(0), province);
    }
    return letters;
  }

  public Optional<Region> province(char letter) {
    return Optional.ofNullable(provinces.get(letter));
  }
}
