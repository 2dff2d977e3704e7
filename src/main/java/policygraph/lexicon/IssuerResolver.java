package policygraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.model.Agency;
import policygraph.model.Region;

/** Tells from what a document's head says who issued it and whose document it is. Thread-safe. */
public final class IssuerResolver {
  private static final int LONGEST_PLACE = 14;

  /** 关于, 印发 and a year may stand before a place in a title; 《 begins another title. */
  private static final Pattern TITLE_START =
      Pattern.compile("(?:^|关于|印发|《|（|\\d{4}年|落实|转发)(?:中共|国家税务总局)?(?=\\p{IsHan}{2})");

  private final AgencyLexicon agencies;
  private final RegionLexicon regions;

  public IssuerResolver(AgencyLexicon agencies, RegionLexicon regions) {
    this.agencies = agencies;
    this.regions = regions;
  }

  /** The bodies that names of issuers mean; sets and firms are left out. */
  public List<Agency> resolve(List<String> names) {
    List<Agency> issuers = new ArrayList<>();
    for (String name : names) {
      boolean national = name.matches("(?:国务院|中央|中共中央|全国|国家).*");
      BodyScope scope = national ? BodyScope.NATIONAL : BodyScope.UNKNOWN;
      if (agencies.resolve(name, scope) instanceof Agency agency
          && agency.kind() != Agency.Kind.COLLECTIVE) {
        issuers.add(agency);
      }
    }
    return issuers;
  }

  /**
   * The place whose document it is: that of an issuer, else one that the title begins with, else
   * the addressees'.
   *
   * @param addressees the line that the document is addressed to, or ""
   */
  public Optional<Region> place(List<Agency> issuers, String title, String addressees) {
    if (issuers.stream().anyMatch(issuer -> "国家".equals(issuer.level()))) {
      return Optional.empty();
    }
    return issuers.stream()
        .map(Agency::regionCode)
        .filter(code -> code != null)
        .findFirst()
        .flatMap(regions::byCode)
        .or(() -> named(title))
        .or(() -> named(addressees));
  }

  /** The first place that stands where a title may name its own. */
  private Optional<Region> named(String title) {
    Matcher m = TITLE_START.matcher(title);
    while (m.find()) {
      Optional<Region> found = beginning(title.substring(m.end()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Region> beginning(String text) {
    for (int end = Math.min(text.length(), LONGEST_PLACE); end >= 2; end--) {
      Optional<Region> found = regions.find(text.substring(0, end), null);
      if (found.isPresent() && found.get().code() != null) {
        return found;
      }
    }
    return Optional.empty();
  }
}
