package policygraph.extract.responsibility;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verbs that close a list of names and say what those bodies do. */
enum RoleWord {
  /** X牵头, X按职责分别牵头负责, X、Y牵头并按职责分工负责. */
  LEAD(
      "(?:按照?(?:各自)?(?:职责|职能)(?:任务)?(?:分工)?)?(?:分别|共同|联合|统一)?牵头"
          + "(?:抓总|负责|落实|实施|推进|组织|办理|协调|完成|推动|制定|实施)*(?:，?并按.{0,6}职责.{0,4}(?:负责|落实))?"),
  /** Y配合, Y参与, Y按职责分工配合落实. */
  COOPERATE(
      "(?:按照?.{0,8}(?:职责|职能|分工).{0,4}?)?(?:共同|积极|协同|分别|做好|予以|给予)?(?:配合|参与|参加|协助|协办|协同|协作|支持)"
          + "(?:负责|落实|实施|组织|推进|完成|做好|配合|工作|实施)*"),
  /** Y按职责分工负责, Y负责组织落实, Y按职责完成有关工作. */
  RESPONSIBLE(
      "(?:按照?|依据?|根据)(?:各自|部门|本部门)?(?:的)?(?:工作)?(?:职责|职能|分工|权限|任务)(?:任务|范围|职责|权限)?(?:分工)?(?:分别|共同|组织|具体|抓好)?"
          + "(?:负责|落实|实施|推进|抓好|做好|组织|完成|有关|相关|工作|执行|办理|承担)*"
          + "|(?:分工|分别|共同|具体|统一|联合|主要|全面)*(?:负责|承办|主办|承担)(?:组织|落实|实施|推进|指导|协调|抓好|完成|办理|执行|督促)*"),
  /** Y落实: beside a lead this is help, alone it is the responsibility. */
  REALISE("(?<![续期年内力步])(?:结合实际|分工|抓好|共同|分别|具体|组织|贯彻|推进|认真|负责)*(?:落实|实施|推进|执行|推动)(?:到位)?"),
  /** 生态环境部指导. */
  GUIDE("(?:共同|联合|负责)?(?:业务)?(?:指导|督导|督促|监督|督办)(?:落实|实施|推进)*");

  private static final List<RoleWord> ALL = List.of(values());
  private static final Pattern END = Pattern.compile("$|[，；。、：]|(?=(?:和|与|及|以及)(?:各|省|市|县|区|州))");

  private final Pattern pattern;

  RoleWord(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** A role word in a line, with what separates it from the names before it. */
  record Found(RoleWord word, int start, int end) {}

  /**
   * The first role word at or after a position, outside brackets; the longest that begins there.
   */
  static @Nullable Found next(Line line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (line.depth(i) == 0) {
        Found found = at(line, i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable Found at(Line line, int start) {
    Found longest = null;
    for (RoleWord word : ALL) {
      Matcher m = word.pattern.matcher(line.plain()).region(start, line.length());
      m.useTransparentBounds(true);
      if (m.lookingAt()
          && m.end() > start
          && END.matcher(line.plain()).region(m.end(), line.length()).lookingAt()
          && (longest == null || m.end() > longest.end())) {
        longest = new Found(word, start, m.end());
      }
    }
    return longest;
  }
}
