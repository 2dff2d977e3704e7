package policygraph.lexicon;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Region;

/** Public bodies by name; resolves a mention to a body of the right place. Immutable. */
public final class AgencyLexicon {
  /** Names of central bodies that no place's body bears: 财政部, 国家能源局, 全国总工会. */
  private static final String CENTRAL_NAMES =
      "(?:国家|中国|中央|国务院|全国|最高|中华|中共中央|共青团中央).*|.*(?:总局|总署|总社)";

  private final AgencyTable table;
  private final RegionLexicon regions;
  private final EnterpriseLexicon enterprises;
  private final BranchTable branches = new BranchTable();
  private final PlaceWords places;
  private final NameParser parser;
  private final AgencyNames names;

  public AgencyLexicon(RegionLexicon regions, EnterpriseLexicon enterprises) {
    this.table = new AgencyTable();
    this.regions = regions;
    this.enterprises = enterprises;
    this.places = new PlaceWords(regions);
    this.parser = new NameParser(table, regions);
    this.names = new AgencyNames(table, places);
  }

  /** Reads the data files of this package. */
  public static AgencyLexicon load() {
    return new AgencyLexicon(RegionLexicon.load(), EnterpriseLexicon.load());
  }

  /** The body, set of bodies or enterprise that a name means; never merged by likeness alone. */
  public Entity resolve(String mention, BodyScope scope) {
    return resolve(mention, null, scope);
  }

  /**
   * The same for a name in a list whose first name has told the place.
   *
   * @param carried the word or name of that place (省, 自治区, 贵阳市), or null
   */
  public Entity resolve(String mention, @Nullable String carried, BodyScope scope) {
    String name = plain(mention);
    Optional<Enterprise> enterprise = enterprises.find(name);
    if (enterprise.isPresent()) {
      return enterprise.get();
    }
    if (carried != null && carried.startsWith("各") && isCarryable(name)) {
      return Collectives.agency(carried + name, scope, places);
    }
    if (Collectives.matches(name)) {
      return Collectives.agency(name, scope, places);
    }
    String main = withoutSecondName(name);
    Entity branch = branch(branches.find(main, place -> place(place, scope.place())));
    if (branch != null) {
      return branch;
    }
    Agency central = central(main, scope);
    if (central != null) {
      return central;
    }
    ParsedName parsed = parser.parse(main, scope.place());
    if (!parsed.isPlaced() && carried != null && isCarryable(main)) {
      parsed = parser.parse(carried + main, scope.place());
      main = carried + main;
    }
    if (parsed.form() != null) {
      return known(main, parsed, scope);
    }
    Entity branchAnywhere = branch(branches.findAnywhere(main));
    return branchAnywhere != null ? branchAnywhere : unknown(main, parsed, scope);
  }

  /** Whether a name's place may come from a name before it; not if it has an owner of its own. */
  public boolean isCarryable(String mention) {
    String name = withoutSecondName(plain(mention));
    if (table.local(name) != null) {
      return true;
    }
    BodyShape shape = BodyShape.of(name);
    return (shape == BodyShape.OTHER || shape == BodyShape.TEMPORARY || shape == BodyShape.INTERNAL)
        && enterprises.find(name).isEmpty()
        && branches.findAnywhere(name).isEmpty()
        && !parser.parse(name, null).isPlaced();
  }

  /** Whether a name is one that the lexicon knows, wherever its place; sets of bodies included. */
  public boolean knows(String mention) {
    String name = withoutSecondName(plain(mention));
    return enterprises.find(name).isPresent()
        || Collectives.matches(plain(mention))
        || table.central(name) != null
        || branches.find(name, place -> anyPlace(place)).isPresent()
        || parser.parse(name, null).form() != null;
  }

  /** Whether a name stands for a set of bodies: 各市州人民政府. */
  public boolean isSet(String mention) {
    return Collectives.matches(plain(mention));
  }

  /** Whether a name ends as names of bodies do. */
  public boolean hasShape(String mention) {
    return BodyShape.of(plain(mention)) != null;
  }

  /** Whether a name is that of a division, or of an area with a committee, and nothing more. */
  public boolean isPlace(String mention) {
    String name = plain(mention);
    return regions.bearing(name).stream().anyMatch(r -> r.code() != null)
        || BodyShape.of(name) == BodyShape.AREA;
  }

  /** Whether a name is the full one of a division. */
  public boolean isPlaceInFull(String mention) {
    return regions.bearing(mention).stream().anyMatch(r -> r.name().equals(mention));
  }

  private Optional<Region> anyPlace(String printed) {
    return PlaceWords.isWord(printed)
        ? regions.byCode("520000")
        : regions.bearing(printed).stream().findFirst();
  }

  /**
   * The usual body of a stem.
   *
   * @param place null for the central body
   * @return null where there is none
   */
  @Nullable Agency ofStem(String id, @Nullable Region place) {
    AgencyStem stem = table.stem(id);
    if (stem == null || (place == null && stem.nationalName().isEmpty())) {
      return null;
    }
    if (place == null) {
      return names.central(stem);
    }
    StemForm form = table.usualForm(stem, place.level());
    if (form != null) {
      return names.local(form, place);
    }
    BranchTable.Branch branch = branches.usual(id, place);
    return branch == null
        ? null
        : names.unknown(branch.name(), id, place, null, Agency.Kind.VERTICAL);
  }

  /**
   * The place that a name tells and that names after it may leave out: 省 of 省财政厅, 各市、县 of
   * 各市、县市场监管局. Null for names that tell none.
   */
  public @Nullable String placeToCarry(String mention) {
    String name = withoutSecondName(plain(mention));
    if (Collectives.matches(name)) {
      for (int i = 2; i < name.length() - 1 && name.startsWith("各"); i++) {
        if (table.local(name.substring(i)) != null) {
          return name.substring(0, i);
        }
      }
      return null;
    }
    if (enterprises.find(name).isPresent() || table.central(name) != null) {
      return null;
    }
    ParsedName parsed = parser.parse(name, null);
    if (parsed.word() != null) {
      return parsed.word();
    }
    return parsed.region() != null && parsed.form() != null ? parsed.region().name() : null;
  }

  private Optional<Region> place(String printed, @Nullable Region own) {
    return PlaceWords.isWord(printed)
        ? Optional.ofNullable(places.meant(printed, own))
        : regions.find(printed, own);
  }

  private @Nullable Entity branch(Optional<BranchTable.Branch> found) {
    if (found.isEmpty()) {
      return null;
    }
    BranchTable.Branch branch = found.get();
    if (branch.kind().equals("ENTERPRISE")) {
      return EnterpriseLexicon.unverified(branch.name());
    }
    Agency.Kind kind = Agency.Kind.valueOf(branch.kind());
    String rest = branch.region() == null ? branch.name() : branch.stem();
    return names.unknown(branch.name(), rest, branch.region(), null, kind);
  }

  private @Nullable Agency central(String name, BodyScope scope) {
    AgencyStem stem = table.central(name);
    if (stem != null
        && (scope.national() || table.local(name) == null || name.matches(CENTRAL_NAMES))) {
      return names.central(stem);
    }
    StemForm form = scope.national() ? table.local(name) : null;
    return form == null || form.stem().nationalName().isEmpty() ? null : names.central(form.stem());
  }

  private Agency known(String name, ParsedName parsed, BodyScope scope) {
    StemForm form = parsed.form();
    if (form == null) {
      throw new IllegalArgumentException("not known: " + name);
    }
    Region region = region(parsed, scope);
    boolean wrongLevel =
        region != null && !parsed.isPlaced() && region.level().equals("省") && isCityForm(form);
    if (region == null || region.code() == null || wrongLevel) {
      String word = parsed.word();
      String level = word != null ? PlaceWords.level(word) : name.endsWith("厅") ? "省" : null;
      return names.unknown(name, name, null, level, form.stem().kind());
    }
    return names.local(form, region);
  }

  /** 财政局 is no province's: provinces have a 财政厅. */
  private boolean isCityForm(StemForm form) {
    String full = form.full();
    return full.endsWith("局")
        && table.local(full.substring(0, full.length() - 1) + "厅") != null
        && !form.stem().id().equals("市场监督管理")
        && !form.stem().id().equals("林业和草原");
  }

  private @Nullable Region region(ParsedName parsed, BodyScope scope) {
    if (parsed.region() != null) {
      return parsed.region();
    }
    return parsed.word() != null ? places.meant(parsed.word(), scope.place()) : scope.place();
  }

  private Entity unknown(String name, ParsedName parsed, BodyScope scope) {
    BodyShape shape = BodyShape.of(name);
    Region region = region(parsed, scope);
    String fullName =
        parsed.word() != null && region != null ? names.fullName(region) + parsed.rest() : name;
    if (shape == BodyShape.ENTERPRISE) {
      return EnterpriseLexicon.unverified(fullName);
    }
    if (shape == BodyShape.INTERNAL && scope.issuer() != null) {
      return internal(name, scope.issuer());
    }
    Optional<Region> division = regions.find(name, scope.place()).filter(r -> r.code() != null);
    StemForm government = table.local("人民政府");
    if (division.isPresent() && government != null) {
      return names.local(government, division.get());
    }
    if (shape == BodyShape.AREA) {
      fullName = fullName + "管委会";
      return names.unknown(fullName, parsed.rest() + "管委会", region, null, Agency.Kind.GOVERNMENT);
    }
    Agency.Kind kind = shape == null ? Agency.Kind.UNVERIFIED : shape.kind();
    String level = parsed.word() == null ? null : PlaceWords.level(parsed.word());
    String rest = region == null ? name : parsed.rest();
    return names.unknown(fullName, rest, region, level, kind);
  }

  /** 厅法规处 in a document of 省交通运输厅. */
  private static Agency internal(String name, Agency issuer) {
    String rest = name.replaceFirst("^(?:省局|市局|区局|厅|局|委)(?!员)", "");
    return new Agency(
        issuer.id() + "-" + rest,
        issuer.name() + rest,
        Agency.Kind.INTERNAL,
        issuer.level(),
        issuer.regionCode(),
        List.of());
  }

  /** Without blanks, brackets as （）. */
  static String plain(String mention) {
    return mention
        .replaceAll("[\\s\\u3000\\u00A0\\uFEFF\\u200B]", "")
        .replaceAll("[(〔\\[［〈<【]", "（")
        .replaceAll("[)〕\\]］〉>】]", "）");
  }

  /** 省市场监管局 of 省市场监管局（省知识产权局）. */
  private static String withoutSecondName(String name) {
    int at = name.indexOf('（');
    return at > 1 && name.endsWith("）") ? name.substring(0, at) : name;
  }
}
