package policygraph.lexicon;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.Region;

/** Public bodies by name; resolves a mention to a body of the right place. Immutable. */
public final class AgencyLexicon {
  private final AgencyTable table;
  private final RegionLexicon regions;
  private final EnterpriseLexicon enterprises;
  private final BranchTable branches = new BranchTable();
  private final NameParser parser;
  private final AgencyNames names;
  private final AgencyResolver resolver;

  public AgencyLexicon(RegionLexicon regions, EnterpriseLexicon enterprises) {
    this.table = new AgencyTable();
    this.regions = regions;
    this.enterprises = enterprises;
    PlaceWords places = new PlaceWords(regions);
    this.parser = new NameParser(table, regions);
    this.names = new AgencyNames(table, places);
    this.resolver =
        new AgencyResolver(table, regions, enterprises, branches, places, parser, names);
  }

  /** Reads the data files of this package. */
  public static AgencyLexicon load() {
    return new AgencyLexicon(RegionLexicon.load(), EnterpriseLexicon.load());
  }

  /** The body, set of bodies or enterprise that a name means; never merged by likeness alone. */
  public Entity resolve(String mention, BodyScope scope) {
    return resolver.resolve(NameText.plain(mention), scope);
  }

  /**
   * The same for a name in a list whose first name has told the place.
   *
   * @param carried what {@link #placeToCarry} told of a name before it, or null
   */
  public Entity resolve(String mention, @Nullable String carried, BodyScope scope) {
    String name = NameText.plain(mention);
    if (carried == null || !isCarryable(name)) {
      return resolver.resolve(name, scope);
    }
    return carried.startsWith("各") || !parser.parse(name, scope.place()).isPlaced()
        ? resolver.resolve(carried + name, scope)
        : resolver.resolve(name, scope);
  }

  /** A department inside the issuing body, in a document where such are named: 法规处, 信息中心. */
  public Entity resolveInner(String mention, BodyScope scope) {
    String name = NameText.plain(mention);
    return scope.issuer() == null || Collectives.matches(name)
        ? resolver.resolve(name, scope)
        : resolver.inner(name, scope.issuer());
  }

  /** Whether a name's place may come from a name before it; not if it has an owner of its own. */
  public boolean isCarryable(String mention) {
    String name = NameText.main(NameText.plain(mention));
    if (table.local(name) != null) {
      return true;
    }
    BodyShape shape = BodyShape.of(name);
    return (shape == BodyShape.OTHER || shape == BodyShape.TEMPORARY)
        && !NameText.hasOwner(name)
        && enterprises.find(name).isEmpty()
        && branches.findAnywhere(name).isEmpty()
        && !Collectives.matches(name)
        && !parser.parse(name, null).isPlaced();
  }

  /**
   * The place that a name tells and that names after it may leave out: 省 of 省财政厅, 各市、县 of
   * 各市、县市场监管局. Null for names that tell none.
   */
  public @Nullable String placeToCarry(String mention) {
    String name = NameText.main(NameText.plain(mention));
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
      return parsed.rest().startsWith("局") || parsed.rest().startsWith("厅") ? null : parsed.word();
    }
    return parsed.region() != null && parsed.form() != null ? parsed.region().name() : null;
  }

  /** Whether a name is one that the lexicon knows, wherever its place; sets of bodies included. */
  public boolean knows(String mention) {
    String plain = NameText.plain(mention);
    String name = NameText.main(plain);
    return enterprises.find(name).isPresent()
        || Collectives.matches(plain)
        || table.central(name) != null
        || branches.find(name, this::anyPlace).isPresent()
        || parser.parse(name, null).form() != null
        || parser.parse(name, null).isLocalOffice();
  }

  /** Whether a name stands for a set of bodies: 各市州人民政府. */
  public boolean isSet(String mention) {
    return Collectives.matches(NameText.plain(mention));
  }

  /** Whether a name ends as names of bodies do. */
  public boolean hasShape(String mention) {
    return BodyShape.of(NameText.plain(mention)) != null;
  }

  /** Whether a name is that of a division of a body, such as 法规处. */
  public boolean isInner(String mention) {
    return BodyShape.of(NameText.plain(mention)) == BodyShape.INTERNAL && !isSet(mention);
  }

  /** Whether a name tells no place and no owner of its own, as those of inner departments do. */
  public boolean isBare(String mention) {
    String name = NameText.main(NameText.plain(mention));
    BodyShape shape = BodyShape.of(name);
    return (shape == BodyShape.OTHER || shape == BodyShape.INTERNAL || shape == BodyShape.TEMPORARY)
        && !parser.parse(name, null).isPlaced()
        && !NameText.hasOwner(name)
        && enterprises.find(name).isEmpty()
        && branches.findAnywhere(name).isEmpty()
        && !endsWithKnown(name);
  }

  /** 宁东市场监管局: what stands before a known name tells a place that the lexicon does not know. */
  private boolean endsWithKnown(String name) {
    for (int i = 2; i < name.length() - 2; i++) {
      if (table.local(name.substring(i)) != null) {
        return table.local(name.substring(0, i)) == null;
      }
    }
    return false;
  }

  /** Whether a name is that of a division, or of an area with a committee, and nothing more. */
  public boolean isPlace(String mention) {
    return isDivision(mention) || BodyShape.of(NameText.plain(mention)) == BodyShape.AREA;
  }

  /** Whether a name is that of a division. */
  public boolean isDivision(String mention) {
    return regions.bearing(NameText.plain(mention)).stream().anyMatch(r -> r.code() != null);
  }

  /** Whether a name is the full one of a division. */
  public boolean isPlaceInFull(String mention) {
    return regions.bearing(mention).stream().anyMatch(r -> r.name().equals(mention));
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

  /** For telling whether a name has a place in it, whichever it is. */
  private Optional<Region> anyPlace(String printed) {
    return PlaceWords.isWord(printed)
        ? regions.all().stream().findFirst()
        : regions.bearing(printed).stream().findFirst();
  }
}
