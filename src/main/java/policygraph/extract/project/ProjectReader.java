package policygraph.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.firm.FirmMention;
import policygraph.extract.firm.FirmReader;
import policygraph.extract.place.PlaceMention;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.model.Region;

/**
 * Finds the projects that a text names. "开工格派电池新材料一体化、比亚迪3万吨碳酸锂等项目95项" names two: the word 项目
 * closes the list, 开工 opens it, and each part holds a firm, a place or an output that tells it from
 * others. 重大项目 and 技改项目460项 name none.
 */
public final class ProjectReader {
  private static final String MARKS = "，。；：！？,;:!?\n“”、";

  /** What closes a list before its head. */
  private static final Pattern LIST_END =
      Pattern.compile(
          "(?:等)?(?:一批)?(?:\\d+|[一二两三四五六七八九十]+)?(?:个|项|处|条|座)?(?:在建|新建|续建|省级?|市级?|县级?|重大|重点|大型|中型|骨干|产业|工业|工程|投资|前期|优质|标志性|示范|一批|支撑性|战略性|大)*$");

  private static final Pattern COUNTED = Pattern.compile("等|一批|[\\d一二两三四五六七八九十]");

  private static final int SHORTEST = 4;

  private final FirmReader firms;
  private final PlaceScanner places;
  private final WorkNames works;
  private final ProjectStart starts = new ProjectStart();

  public ProjectReader(FirmReader firms, PlaceScanner places, CommonWords words) {
    this.firms = firms;
    this.places = places;
    this.works = new WorkNames(words);
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
      Matcher head = Heads.in(sentence);
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
    List<ProjectMention> found = new ArrayList<>();
    do {
      boolean all = Heads.areProjects(head.group());
      for (ProjectMention p : list.read(phraseStart(text, head.start(), all ? 0 : from), head)) {
        if (found.stream().noneMatch(f -> f.start() < p.end() && p.start() < f.end())) {
          found.add(p);
        }
      }
      from = head.end();
    } while (head.find());
    found.sort(Comparator.comparingInt(ProjectMention::start));
    found.stream().map(p -> p.movedBy(at)).forEach(into::add);
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

    /** Whether the list that is read names projects, by one at least that is told from others. */
    private boolean told;

    ListReader(String text, List<FirmMention> firmsHere, List<PlaceMention> placesHere) {
      this.text = text;
      this.firmsHere = firmsHere;
      this.placesHere = placesHere;
    }

    List<ProjectMention> read(int phrase, Matcher head) {
      Matcher listEnd = LIST_END.matcher(text).region(phrase, head.start());
      int end = listEnd.find() ? listEnd.start() : head.start();
      boolean closed = end < head.start();
      boolean counted = closed && COUNTED.matcher(text).region(end, head.start()).lookingAt();
      if (closed && !counted && Heads.areWorks(head.group())) {
        return List.of();
      }
      int start = starts.of(text, phrase, firstSign(phrase, end));
      if (!closed && !ProjectNames.isName(text.substring(start, end))) {
        return List.of();
      }
      List<ProjectMention> items = new ArrayList<>();
      String before = text.substring(clauseStart(start), start);
      String after = text.substring(head.end());
      List<int[]> parts = items(start, end);
      told = closed && Heads.areProjects(head.group()) && parts.stream().anyMatch(this::isTold);
      for (int[] item : parts) {
        boolean last = item[1] == end && !closed;
        int to = last ? head.end() : item[1];
        String own = text.substring(item[0], to);
        boolean lends = !last && Heads.lend(head.group(), own);
        String name = own + (lends ? head.group() : "");
        boolean named =
            isNamed(item, head.group(), before, after)
                && (!lends || counted || Heads.areAlike(own, text.substring(item[1], end)));
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

    private boolean isNamed(int[] item, String head, String before, String after) {
      String words = text.substring(item[0], item[1]);
      if (Heads.areOfPlaces(head)) {
        return WorkNames.isShort(words) && ProjectNames.isBuilt(before, after);
      }
      if (Heads.areWorks(head)) {
        return (isTold(item)
                || (!Heads.areSites(head)
                    && (!isPlace(item) || WorkNames.areNamedByPlace(head))
                    && works.isNamed(words, head, standsIn(item))))
            && ProjectNames.isBeingBuilt(before, after);
      }
      return isTold(item)
          || (told && works.isProject(words))
          || (Heads.areRoads(head)
              && !isPlace(item)
              && works.isNamed(words, head, false)
              && ProjectNames.isBeingBuilt(before, after));
    }

    /** Whether a place stands in a part, be it all of it. */
    private boolean standsIn(int[] item) {
      return placesHere.stream().anyMatch(p -> item[0] <= p.start() && p.end() <= item[1]);
    }

    /** 贵州铁路: the railways of a place, and none by name. */
    private boolean isPlace(int[] item) {
      return placesHere.stream().anyMatch(p -> item[0] == p.start() && p.end() == item[1]);
    }

    private int clauseStart(int at) {
      int start = at;
      while (start > 0 && "，。；：！？,;\n".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      return start;
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
}
