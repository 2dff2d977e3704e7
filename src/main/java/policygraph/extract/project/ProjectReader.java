package policygraph.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.firm.FirmMention;
import policygraph.extract.firm.FirmReader;
import policygraph.extract.place.PlaceMention;
import policygraph.extract.place.PlaceScanner;
import policygraph.model.Region;

/**
 * Finds the projects that a text names. "开工格派电池新材料一体化、比亚迪3万吨碳酸锂等项目95项" names two: the word 项目
 * closes the list, 开工 opens it, and each part holds a firm, a place or an output that tells it from
 * others. 重大项目 and 技改项目460项 name none.
 */
public final class ProjectReader {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:建设)?项目(?:[一二三]期)?(?!在线|“标准地|库|化|业主|单位|审批|清单|部|经理|资产|谋划|储备|入库|申报|管理|组|前期|资金|公司|名单|经费|招商|推介|签约仪式|评审|所在|负责|准入|的|及|和)"
              + "|高速公路(?!服务区|收费|通行|网|骨干|路网|沿线|出入口)|铁路(?!局|办|集团|公安|专用线|枢纽|运输|货运|港|沿线|护路|安全|客运|部门|、公路|、水)|生产线|数据中心|露天煤矿|水库(?!除险|移民|水源|群|调度|水质|保护)|抽水蓄能电站|水电站"
              + "|(?:基地|产业园|物流园|电厂|机场|港口|改扩建)(?=建成|投用|投产|开工|竣工|复工)");

  /** Heads of works that are named by a proper name alone: 观音水库, 鑫达、渝南2个露天煤矿. */
  private static final Pattern WORKS = Pattern.compile("露天煤矿|水库|抽水蓄能电站|水电站");

  private static final String MARKS = "，。；：！？,;:!?\n“”、";

  /** What closes a list before its head. */
  private static final Pattern LIST_END =
      Pattern.compile(
          "(?:等)?(?:一批)?(?:\\d+|[一二两三四五六七八九十]+)?(?:个|项|处|条|座)?(?:在建|新建|续建|省级?|市级?|县级?|重大|重点|大型|中型|骨干|产业|工业|工程|投资|前期|优质|标志性|示范|一批|支撑性|战略性|大)*$");

  private static final int SHORTEST = 4;

  private static final Pattern WORK_NAME = Pattern.compile("(?!.*以上)[\\p{IsHan}—]{2,8}");

  private final FirmReader firms;
  private final PlaceScanner places;
  private final ProjectStart starts = new ProjectStart();

  public ProjectReader(FirmReader firms, PlaceScanner places) {
    this.firms = firms;
    this.places = places;
  }

  /**
   * @param within whose document the text stands in, or null
   * @return in the order of the text
   */
  public List<ProjectMention> read(String text, @Nullable Region within) {
    List<ProjectMention> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = sentenceEnd(text, start);
      String sentence = text.substring(start, end);
      Matcher head = HEAD.matcher(sentence);
      if (head.find()) {
        readSentence(sentence, head, start, within, found);
      }
      start = end + 1;
    }
    return found;
  }

  private void readSentence(
      String text, Matcher head, int at, @Nullable Region within, List<ProjectMention> into) {
    ListReader list = new ListReader(text, firms.read(text), places.scan(text, within));
    int from = 0;
    do {
      list.read(phraseStart(text, head.start(), from), head).stream()
          .map(p -> p.movedBy(at))
          .forEach(into::add);
      from = head.end();
    } while (head.find());
  }

  private static int sentenceEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "。；;\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The start of the phrase that a head closes: behind the last mark that ends one. */
  private static int phraseStart(String text, int head, int from) {
    int start = head;
    int depth = 0;
    while (start > from) {
      char c = text.charAt(start - 1);
      depth += "”）)".indexOf(c) >= 0 ? 1 : "“（(".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0 || (c != '、' && "“”".indexOf(c) < 0 && MARKS.indexOf(c) >= 0)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Reads the list that one head closes. */
  private final class ListReader {
    private final String text;
    private final List<FirmMention> firmsHere;
    private final List<PlaceMention> placesHere;

    ListReader(String text, List<FirmMention> firmsHere, List<PlaceMention> placesHere) {
      this.text = text;
      this.firmsHere = firmsHere;
      this.placesHere = placesHere;
    }

    List<ProjectMention> read(int phrase, Matcher head) {
      Matcher listEnd = LIST_END.matcher(text).region(phrase, head.start());
      int end = listEnd.find() ? listEnd.start() : head.start();
      boolean closed = end < head.start();
      boolean works = WORKS.matcher(head.group()).lookingAt();
      int start = starts.of(text, phrase, firstSign(phrase, end));
      if (!closed && !ProjectNames.isName(text.substring(start, end))) {
        return List.of();
      }
      List<ProjectMention> items = new ArrayList<>();
      String before = text.substring(phrase, start);
      String after = text.substring(head.end());
      for (int[] item : items(start, end)) {
        boolean last = item[1] == end && !closed;
        int to = last ? head.end() : item[1];
        boolean named =
            works
                ? WORK_NAME.matcher(text).region(item[0], item[1]).matches()
                    && ProjectNames.isBuilt(before, after)
                : isTold(item);
        String name =
            text.substring(item[0], to) + (last || !isOfKind(head.group()) ? "" : head.group());
        if (!named || name.length() < SHORTEST || !ProjectNames.isName(name)) {
          continue;
        }
        items.add(
            new ProjectMention(
                item[0],
                to,
                name,
                ProjectDetails.capacity(name),
                place(item),
                ProjectDetails.stage(before, after),
                items.isEmpty() && last && !closed ? ProjectDetails.investment(after) : null,
                closed ? "projects in a list" : "project by its head"));
      }
      return items;
    }

    /** Where the first firm, place or output of the phrase begins. */
    private int firstSign(int from, int to) {
      int first = to;
      for (FirmMention firm : firmsHere) {
        first = firm.start() >= from && firm.end() <= to ? Math.min(first, firm.start()) : first;
      }
      for (PlaceMention place : placesHere) {
        first = place.start() >= from && place.end() <= to ? Math.min(first, place.start()) : first;
      }
      return first;
    }

    /** Parts of the list: joined by 、 outside brackets. */
    private List<int[]> items(int from, int to) {
      List<int[]> items = new ArrayList<>();
      int start = from;
      int depth = 0;
      for (int i = from; i <= to; i++) {
        char c = i < to ? text.charAt(i) : '、';
        depth += "“（(".indexOf(c) >= 0 ? 1 : "”）)".indexOf(c) >= 0 ? -1 : 0;
        if (i == to || (c == '、' && depth == 0)) {
          int trimmed = starts.withoutTime(text, start, i);
          if (i > trimmed) {
            items.add(new int[] {trimmed, i});
          }
          start = i + 1;
        }
      }
      return items;
    }

    private boolean isTold(int[] item) {
      boolean firm = firmsHere.stream().anyMatch(f -> item[0] <= f.start() && f.end() <= item[1]);
      List<PlaceMention> inside =
          placesHere.stream().filter(p -> item[0] <= p.start() && p.end() <= item[1]).toList();
      boolean bare = inside.stream().anyMatch(p -> item[1] - item[0] < p.end() - p.start() + 2);
      return firm || (!inside.isEmpty() && !bare);
    }

    private @Nullable String place(int[] item) {
      return placesHere.stream()
          .filter(p -> item[0] <= p.start() && p.end() <= item[1])
          .filter(p -> firmsHere.stream().noneMatch(f -> f.overlaps(p.start(), p.end())))
          .map(p -> text.substring(p.start(), p.end()))
          .findFirst()
          .orElse(null);
    }
  }

  /** 荔波至河池 is a 高速公路; 格派电池新材料一体化 needs no 项目 behind it. */
  private static boolean isOfKind(String head) {
    return !head.contains("项目");
  }
}
