package policygraph.extract.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;

/**
 * Firms that the parts of a list of projects begin with: 推动蓝科锂业碳酸锂装置改造、泰丰先行扩产等项目建设 names 蓝科锂业. The
 * name is a brand, which is no word, and the trade behind it.
 */
final class ProjectHeads {
  private static final Pattern LIST =
      Pattern.compile("[^，。；：！？\\n]+等(?![^，。；：、]{0,10}产业)[^，。；：、]{0,10}项目");

  private static final Pattern HEAD =
      Pattern.compile("(?<brand>(?![新高大做对将以在])\\p{IsHan}{2,3}?)(?:" + Trades.WORDS + ")(?!化)");

  /** What a part without a place must say, so that it is no list of trades. */
  private static final Pattern BUILT =
      Pattern.compile("[一二三四]期|\\d|扩建|扩产|扩能|技改|改造|迁建|升级|产业园|工厂|总部|制造中心|研发中心|生产线|生产基地|产业化|一体化");

  private static final int SHORTEST_REST = 2;

  private final EnterpriseLexicon lexicon;
  private final PlaceScanner places;
  private final CommonWords words;

  ProjectHeads(EnterpriseLexicon lexicon, PlaceScanner places, CommonWords words) {
    this.lexicon = lexicon;
    this.places = places;
    this.words = words;
  }

  List<FirmMention> find(String text) {
    List<FirmMention> found = new ArrayList<>();
    Matcher list = LIST.matcher(text);
    while (list.find()) {
      int from = list.start();
      for (int i = from; i <= list.end(); i++) {
        if (i == list.end() || text.charAt(i) == '、') {
          head(text, from, i, found);
          from = i + 1;
        }
      }
    }
    return found;
  }

  private void head(String text, int from, int to, List<FirmMention> into) {
    int start = Math.max(from, verbs(text, from, to));
    int brand = start + place(text.substring(start, to));
    Matcher head = HEAD.matcher(text).region(brand, to).useTransparentBounds(true);
    if (head.lookingAt()
        && to - head.end() >= SHORTEST_REST
        && (brand > start || BUILT.matcher(text).region(head.end(), to).find())
        && !words.makeUp(head.group("brand"))) {
      String name = text.substring(start, head.end());
      into.add(
          new FirmMention(
              start,
              head.end(),
              lexicon.find(name).orElse(EnterpriseLexicon.unverified(name)),
              "firm before its project"));
    }
  }

  /** Behind the verbs that a part begins with. */
  private static int verbs(String text, int from, int to) {
    Matcher verb = VERBS.matcher(text).region(from, to);
    return verb.lookingAt() ? verb.end() : from;
  }

  private static final Pattern VERBS =
      Pattern.compile(
          ".*(?:加快推进|加快建设|加快|推进|推动|支持|开工建设|新开工|开工|建成投产|建成|竣工|投产|续建|复工|实施|启动|建设|引进|抓好|促进|确保|力争|以及|统筹|和)");

  private int place(String name) {
    return places.scan(name, null).stream()
        .filter(p -> p.start() == 0)
        .mapToInt(p -> p.end())
        .findFirst()
        .orElse(0);
  }
}
