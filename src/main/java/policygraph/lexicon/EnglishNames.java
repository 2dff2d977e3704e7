package policygraph.lexicon;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.Region;

/**
 * English names of entities, in small letters: energy bureau, department of commerce, kaiyang
 * county. Immutable.
 */
public final class EnglishNames {
  private static final List<String> BODY_WORDS =
      List.of(
          "department",
          "bureau",
          "commission",
          "office",
          "administration",
          "authority",
          "agency",
          "committee",
          "ministry",
          "division",
          "service");

  /** Pinyin of fewer letters is a word of its own in English or another name. */
  private static final int SHORTEST = 5;

  private final AgencyTable agencies = new AgencyTable();
  private final Map<String, List<String>> given = new HashMap<>();

  private EnglishNames() {}

  /** Reads {@code english-names.tsv} and {@code subject-terms.tsv}. */
  public static EnglishNames load() {
    EnglishNames names = new EnglishNames();
    for (Tsv.Row row : Tsv.read("english-names")) {
      names.give(row.cell(0), row.list(1));
    }
    for (Tsv.Row row : Tsv.read("subject-terms")) {
      names.give(row.cell(0), row.list(2));
      row.list(1).forEach(form -> names.give(form, row.list(2)));
    }
    return names;
  }

  private void give(String chinese, List<String> english) {
    given.computeIfAbsent(chinese, c -> new ArrayList<>()).addAll(english);
  }

  /** All that an entity may be called; empty where nothing is known. */
  public Set<String> of(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    switch (entity) {
      case Agency agency -> addBody(agency, names);
      case Region region -> addPlace(region, names);
      default -> {}
    }
    names.addAll(given.getOrDefault(entity.name(), List.of()));
    entity.aliases().forEach(alias -> names.addAll(given.getOrDefault(alias, List.of())));
    return names;
  }

  /** energy bureau, department of energy; the stem is what the id ends in. */
  private void addBody(Agency agency, Set<String> names) {
    String[] id = agency.id().split("-", 3);
    AgencyStem stem = id.length < 3 ? null : agencies.stem(id[2]);
    if (stem == null) {
      return;
    }
    for (String core : stem.english()) {
      if (core.equals(core.toUpperCase(Locale.ROOT))) {
        names.add(core.toLowerCase(Locale.ROOT));
        continue;
      }
      String small = core.toLowerCase(Locale.ROOT);
      boolean whole = BODY_WORDS.stream().anyMatch(word -> small.matches(".*\\b" + word + "\\b.*"));
      if (whole) {
        names.add(small);
      }
      for (String word : BODY_WORDS) {
        names.add(small + " " + word);
        names.add(word + " of " + small);
      }
    }
  }

  private void addPlace(Region region, Set<String> names) {
    String name = region.name();
    String suffix =
        switch (name.charAt(name.length() - 1)) {
          case '省' -> " province";
          case '市' -> " city";
          case '县' -> " county";
          case '区' -> name.endsWith("自治区") ? " autonomous region" : " district";
          case '州' -> " prefecture";
          default -> "";
        };
    String plain = pinyin(PlaceWords.shortName(region));
    List<String> known = given.getOrDefault(PlaceWords.shortName(region), List.of(plain));
    for (String place : known) {
      if (place.length() >= SHORTEST) {
        names.add(place);
      }
      if (!suffix.isEmpty()) {
        names.add(place + suffix);
        names.add(suffix.strip() + " of " + place);
        if (suffix.equals(" prefecture")) {
          names.add(place + " autonomous prefecture");
        }
      }
    }
  }

  /** The syllables without tones, joined; what has no pinyin is left out. */
  static String pinyin(String chinese) {
    return HanLP.convertToPinyinList(chinese).stream()
        .filter(p -> p != Pinyin.none5)
        .map(Pinyin::getPinyinWithoutTone)
        .collect(Collectors.joining());
  }
}
