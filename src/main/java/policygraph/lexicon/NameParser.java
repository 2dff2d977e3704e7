package policygraph.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Region;

/** Takes names of bodies apart into place and rest. Names come without blanks and with （）. */
final class NameParser {
  /** 团省委, 共青团贵阳市委. */
  private static final Pattern YOUTH_LEAGUE = Pattern.compile("(?:共青团|团)(.{1,12})委(?:员会)?");

  /** 中共贵州省委组织部, 国家税务总局贵州省税务局: what stands before the place tells nothing more. */
  private static final Pattern HEAD =
      Pattern.compile("(?:中共|国家税务总局(?=.{2,}局)|中国国际贸易促进委员会(?=.)|政协(?=.+委员会))(.+)");

  /** Words that begin with a place word and are none: 市场, 市政, 区域. */
  private static final Pattern NO_PLACE = Pattern.compile("市场|市政(?!府)|市容|市民|区域|县域|省际|州际|地区生产");

  private static final int LONGEST_PLACE = 14;

  private final AgencyTable table;
  private final RegionLexicon regions;

  NameParser(AgencyTable table, RegionLexicon regions) {
    this.table = table;
    this.regions = regions;
  }

  ParsedName parse(String printed, @Nullable Region own) {
    Matcher head = HEAD.matcher(printed);
    String name = head.matches() ? head.group(1) : printed;
    Matcher league = YOUTH_LEAGUE.matcher(name);
    if (league.matches()) {
      name = league.group(1) + "团委";
    }
    StemForm whole = table.local(name);
    if (whole != null) {
      return new ParsedName(null, null, name, whole);
    }
    ParsedName worded = worded(name);
    if (worded != null && worded.form() != null) {
      return worded;
    }
    ParsedName placed = placed(name, own);
    if (placed != null) {
      return placed;
    }
    return worded != null ? worded : new ParsedName(null, null, name, null);
  }

  /** 省财政厅: a word for the place, then the rest. */
  private @Nullable ParsedName worded(String name) {
    Optional<String> word = PlaceWords.leading(name).filter(w -> w.length() < name.length());
    if (word.isEmpty()) {
      return null;
    }
    String rest = name.substring(word.get().length());
    StemForm form = form(rest);
    if (form == null && NO_PLACE.matcher(name).lookingAt()) {
      return null;
    }
    return new ParsedName(word.get(), null, rest, form);
  }

  /** 贵州省财政厅: the longest name of a place whose rest is known; else the longest at all. */
  private @Nullable ParsedName placed(String name, @Nullable Region own) {
    ParsedName longest = null;
    for (int cut = Math.min(name.length() - 1, LONGEST_PLACE); cut >= 2; cut--) {
      Optional<Region> region = regions.find(name.substring(0, cut), own);
      if (region.isEmpty() || region.get().code() == null) {
        continue;
      }
      ParsedName parsed =
          new ParsedName(null, region.get(), name.substring(cut), form(name.substring(cut)));
      if (parsed.form() != null) {
        return parsed;
      }
      longest = longest == null ? parsed : longest;
    }
    return longest;
  }

  /** 政府金融办 and 党委网信办 name the same as 金融办 and 委网信办. */
  private @Nullable StemForm form(String rest) {
    StemForm form = table.local(rest);
    if (form == null && rest.startsWith("党委")) {
      form = table.local(rest.substring(1));
    }
    if (form == null && rest.startsWith("委") && rest.length() > 2) {
      form = table.local(rest.substring(1));
    }
    if (form == null && rest.startsWith("政府")) {
      form = table.local(rest.substring(2));
    }
    if (form == null && rest.startsWith("人民政府")) {
      form = table.local(rest.substring(4));
    }
    return form;
  }
}
