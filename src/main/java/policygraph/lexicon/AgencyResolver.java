package policygraph.lexicon;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Region;

/** Resolves plain names: firms and sets first, then branches, then stems, then by shape alone. */
final class AgencyResolver {
  /** Names of central bodies that no place's body bears: 国家能源局, 全国总工会. */
  private static final String CENTRAL_NAMES =
      "(?:国家|中国|中央|国务院|全国|最高|中华|中共中央|共青团中央).*|.*(?:总局|总署|总社)";

  /** Names of bodies of the central state, known or not: 国务院促进中小企业发展工作领导小组. */
  private static final String OF_THE_STATE = "(?:国务院|中央|中共中央|全国).{2,}";

  private final AgencyTable table;
  private final RegionLexicon regions;
  private final EnterpriseLexicon enterprises;
  private final BranchTable branches;
  private final PlaceWords places;
  private final NameParser parser;
  private final AgencyNames names;

  AgencyResolver(
      AgencyTable table,
      RegionLexicon regions,
      EnterpriseLexicon enterprises,
      BranchTable branches,
      PlaceWords places,
      NameParser parser,
      AgencyNames names) {
    this.table = table;
    this.regions = regions;
    this.enterprises = enterprises;
    this.branches = branches;
    this.places = places;
    this.parser = parser;
    this.names = names;
  }

  Entity resolve(String name, BodyScope scope) {
    Optional<Enterprise> enterprise = enterprises.find(name);
    if (enterprise.isPresent()) {
      return enterprise.get();
    }
    if (Collectives.matches(name)) {
      return Collectives.agency(name, scope, places);
    }
    String main = NameText.main(name);
    Entity branch = branch(branches.find(main, place -> place(place, scope.place())));
    if (branch != null) {
      return branch;
    }
    Agency central = central(main, scope);
    if (central != null) {
      return central;
    }
    ParsedName parsed = parser.parse(main, scope.place());
    if (parsed.form() != null) {
      return known(main, parsed, parsed.form(), scope);
    }
    Agency sister = sister(parsed, scope.issuer());
    if (sister != null) {
      return sister;
    }
    Entity elsewhere = branch(branches.findAnywhere(main));
    return elsewhere != null ? elsewhere : unknown(main, parsed, scope);
  }

  /** 杭州市局 in a document of 浙江省市场监督管理局 is 杭州市市场监督管理局. */
  private @Nullable Agency sister(ParsedName parsed, @Nullable Agency issuer) {
    if (!parsed.isLocalOffice() || issuer == null || parsed.region() == null) {
      return null;
    }
    for (AgencyStem stem : table.stems()) {
      StemForm form = table.usualForm(stem, parsed.region().level());
      if (form != null && issuer.id().endsWith("-" + stem.id())) {
        return names.local(form, parsed.region());
      }
    }
    return null;
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

  private Agency known(String name, ParsedName parsed, StemForm form, BodyScope scope) {
    Region region = region(parsed, scope);
    boolean unplacedOfCity =
        region != null
            && !parsed.isPlaced()
            && region.level().equals("省")
            && table.isBelowProvince(form);
    if (region == null || region.code() == null || unplacedOfCity) {
      String word = parsed.word();
      String level = word != null ? PlaceWords.level(word) : name.endsWith("厅") ? "省" : null;
      return names.unknown(name, name, null, level, form.stem().kind());
    }
    return names.local(form, region);
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
    if (shape == BodyShape.INTERNAL && !parsed.isPlaced() && scope.issuer() != null) {
      return inner(name, scope.issuer());
    }
    Agency.Kind kind =
        shape == null || shape == BodyShape.INTERNAL ? Agency.Kind.UNVERIFIED : shape.kind();
    if (name.matches(OF_THE_STATE)) {
      return names.centralUnknown(name, kind);
    }
    StemForm government = table.local("人民政府");
    Optional<Region> division = regions.find(name, scope.place()).filter(r -> r.code() != null);
    if (division.isPresent() && government != null) {
      return names.local(government, division.get());
    }
    if (shape == BodyShape.AREA) {
      return names.unknown(fullName + "管委会", parsed.rest() + "管委会", region, null, kind);
    }
    String level = parsed.word() == null ? null : PlaceWords.level(parsed.word());
    return names.unknown(fullName, region == null ? name : parsed.rest(), region, level, kind);
  }

  /** 厅法规处 in a document of 省交通运输厅; 市场监管厅登记注册局 in one of 自治区市场监管厅. */
  Agency inner(String name, Agency issuer) {
    String rest = name;
    for (int end = name.length() - 1; end >= 2; end--) {
      StemForm form = table.local(name.substring(0, end));
      if (form != null && issuer.id().endsWith("-" + form.stem().id())) {
        rest = name.substring(end);
        break;
      }
    }
    rest = rest.replaceFirst("^(?:省|市|区|县|本|我|自治区)?(?:厅|局|委)(?=.{2})", "");
    return new Agency(
        issuer.id() + "-" + rest,
        issuer.name() + rest,
        Agency.Kind.INTERNAL,
        issuer.level(),
        issuer.regionCode(),
        List.of());
  }
}
