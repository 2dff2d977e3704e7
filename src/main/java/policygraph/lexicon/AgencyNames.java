package policygraph.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Region;

/** Makes agencies of what is known about them: ids, full names, levels. */
final class AgencyNames {
  static final String CENTRAL = "000000";
  private static final String UNKNOWN = "x";
  private static final int MOST_ALIASES = 6;

  private final AgencyTable table;
  private final PlaceWords places;

  AgencyNames(AgencyTable table, PlaceWords places) {
    this.table = table;
    this.places = places;
  }

  /** A central body. */
  Agency central(AgencyStem stem) {
    return new Agency(
        "a-" + CENTRAL + "-" + stem.id(), stem.nationalName(), stem.kind(), "国家", null, List.of());
  }

  /** A body of the central state that the lexicon does not know. */
  Agency centralUnknown(String name, Agency.Kind kind) {
    return new Agency("a-" + CENTRAL + "-" + name, name, kind, "国家", null, List.of());
  }

  /** A body of a place that the lexicon knows. */
  Agency local(StemForm form, Region place) {
    StemForm rightForm = courtOfLevel(form, place);
    AgencyStem stem = rightForm.stem();
    String of = places.fullName(place);
    String name =
        stem.form()
            .replace("{place}", of)
            .replace("{-place}", PlaceWords.shortName(place))
            .replace("{name}", rightForm.full());
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(of + rightForm.full());
    rightForm.shorts().forEach(s -> aliases.add(of + s));
    aliases.remove(name);
    return new Agency(
        id(place, stem.id()), name, stem.kind(), place.level(), place.code(), first(aliases));
  }

  /** 法院 of a province is its 高级人民法院, of a city its 中级人民法院. */
  private StemForm courtOfLevel(StemForm form, Region place) {
    if (!form.stem().id().equals("人民法院")) {
      return form;
    }
    StemForm fitting =
        switch (place.level()) {
          case "省" -> table.local("高级人民法院");
          case "市" -> table.local("中级人民法院");
          default -> form;
        };
    return fitting == null ? form : fitting;
  }

  /** A body that the lexicon does not know, or whose place is not known. */
  Agency unknown(
      String name, String rest, @Nullable Region place, @Nullable String level, Agency.Kind kind) {
    return new Agency(
        id(place, rest),
        name,
        kind,
        place == null ? level : place.level(),
        place == null ? null : place.code(),
        List.of());
  }

  String fullName(Region place) {
    return places.fullName(place);
  }

  static String id(@Nullable Region place, String rest) {
    String code = place == null || place.code() == null ? UNKNOWN : place.code();
    return "a-" + code + "-" + rest;
  }

  private static List<String> first(Set<String> aliases) {
    List<String> all = new ArrayList<>(aliases);
    return all.subList(0, Math.min(MOST_ALIASES, all.size()));
  }
}
