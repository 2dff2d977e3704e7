package policygraph.extract.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policygraph.extract.place.WordBounds;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.lexicon.Trie;
import policygraph.model.Enterprise;

/**
 * Names that the lexicon knows: "依托磷化集团、宁德时代、比亚迪等龙头企业". A name that is also a word (小米, 吉利) counts
 * where the words around it are those of firms.
 */
final class KnownNames {
  /** What makes a longer word of a firm's name: 中国银行业, 茅台镇. */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "业|镇|机场|间|卡|互联|信息化|信息产|商务|品|化工|会|南路|式|人寿|系|语|史|制造20|学会|流域|小镇|汗|科技大学|大学|学院|河|水|酒店");

  private static final Pattern AFTER_FIRM =
      Pattern.compile(
          "集团|公司|股份|总部|汽车|酒业|年产|\\d|等[^，。；、]{0,8}(?:企业|央企|酒企|车企|项目|集团|公司|厂商|平台|数据中心|总部)|(?:超级)?工厂|旗下|基地|项目|产业园|牵头");

  private static final String JOINTS = "、和与及";

  private final EnterpriseLexicon lexicon;
  private final WordBounds bounds;
  private final Trie<Enterprise> names = new Trie<>();

  KnownNames(EnterpriseLexicon lexicon, CommonWords words) {
    this.lexicon = lexicon;
    this.bounds = new WordBounds(words);
    for (String name : lexicon.names()) {
      lexicon.find(name).ifPresent(firm -> names.put(name, firm));
    }
  }

  List<FirmMention> find(String text) {
    List<FirmMention> sure = new ArrayList<>();
    List<FirmMention> doubtful = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      Trie.Match<Enterprise> match = names.longest(text, at);
      if (match == null || !isWord(text, match)) {
        continue;
      }
      String name = text.substring(at, match.end());
      FirmMention firm = new FirmMention(at, match.end(), match.value(), "known name of a firm");
      if (!lexicon.isWeak(name)
          || AFTER_FIRM.matcher(text).region(match.end(), text.length()).lookingAt()) {
        sure.add(firm);
      } else {
        doubtful.add(firm);
      }
      at = match.end() - 1;
    }
    doubtful.removeIf(d -> sure.stream().noneMatch(s -> isListed(text, d, s)));
    sure.addAll(doubtful);
    return sure;
  }

  private boolean isWord(String text, Trie.Match<Enterprise> match) {
    return !OTHER_WORD.matcher(text).region(match.end(), text.length()).lookingAt()
        && bounds.standsAlone(text, match.start(), match.end(), 100);
  }

  private static boolean isListed(String text, FirmMention one, FirmMention other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return to == from + 1 && JOINTS.indexOf(text.charAt(from)) >= 0;
  }
}
