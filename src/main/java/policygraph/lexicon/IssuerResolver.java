package policygraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Region;

/** Tells from names in a document's head which bodies issued it. Thread-safe. */
public final class IssuerResolver {
  private static final Pattern OF_THE_STATE = Pattern.compile("(?:国务院|中央|中共中央|全国|国家).*");

  private final AgencyLexicon agencies;
  private final RegionLexicon regions;

  public IssuerResolver(AgencyLexicon agencies, RegionLexicon regions) {
    this.agencies = agencies;
    this.regions = regions;
  }

  /** The place of the first issuer that has one; empty where a central body is among them. */
  public Optional<Region> place(List<String> names) {
    List<Agency> issuers = resolve(names, null);
    if (issuers.stream().anyMatch(issuer -> "国家".equals(issuer.level()))) {
      return Optional.empty();
    }
    return issuers.stream()
        .flatMap(issuer -> Stream.ofNullable(issuer.regionCode()))
        .flatMap(code -> regions.byCode(code).stream())
        .findFirst();
  }

  /**
   * The bodies that names of issuers mean; sets and firms are left out.
   *
   * @param names as printed; several may stand in one
   * @param place whose document it is; a name without its place (省政府办公厅) takes that one
   */
  public List<Agency> resolve(List<String> names, @Nullable Region place) {
    List<Agency> issuers = new ArrayList<>();
    for (String name : apart(names)) {
      BodyScope scope =
          OF_THE_STATE.matcher(name).matches()
              ? BodyScope.NATIONAL
              : new BodyScope(place, false, null);
      String body = agencies.knows(name) ? name : withoutOffice(name);
      if (agencies.resolve(body, scope) instanceof Agency agency
          && agency.kind() != Agency.Kind.COLLECTIVE) {
        issuers.add(agency);
      }
    }
    return issuers;
  }

  /** 吉林省医疗保障局办公室 and 商务部办公厅 issue for the body whose office they are. */
  private String withoutOffice(String name) {
    String body = name.replaceFirst("(?:办公室|办公厅|综合司|秘书处)$", "");
    return agencies.knows(body) ? body : name;
  }

  /** Names printed one after the other, told apart where all of them are known. */
  private List<String> apart(List<String> names) {
    if (names.stream().allMatch(agencies::knows)) {
      return names;
    }
    List<String> all = new ArrayList<>();
    if (cut(String.join("", names), 0, all)) {
      return all;
    }
    List<String> some = new ArrayList<>();
    for (String name : names) {
      List<String> parts = new ArrayList<>();
      some.addAll(cut(name, 0, parts) ? parts : List.of(name));
    }
    return some;
  }

  /** Cuts a text into known names, the longest first; false where that is not possible. */
  private boolean cut(String text, int from, List<String> into) {
    if (from == text.length()) {
      return true;
    }
    for (int end = text.length(); end >= from + 3; end--) {
      String name = text.substring(from, end);
      if (agencies.knows(name) && !agencies.isSet(name)) {
        into.add(name);
        if (cut(text, end, into)) {
          return true;
        }
        into.removeLast();
      }
    }
    return false;
  }
}
