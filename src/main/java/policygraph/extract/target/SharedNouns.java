package policygraph.extract.target;

import java.util.List;
import java.util.function.Function;

/** Finds the noun that several numbers of a list share and that only a later one has behind it. */
final class SharedNouns {
  private SharedNouns() {}

  /**
   * What a number counts whose words name no thing, where a later one of the same list names it:
   * 打造国家级10个、省级30个产业集群, 创建10个国家级、50个省级示范基地; else "".
   *
   * @param words what stands in front of a number, without dates
   */
  static String of(List<Segment> segments, int i, Function<Segment, String> words) {
    Segment segment = segments.get(i);
    String grade =
        segment.nounFollows()
            ? segment.after()
            : Indicators.before(Head.of(words.apply(segment)).noun(), true);
    if (!segment.quantity().dimension().counts() || !Grades.isOnlyGrade(grade)) {
      return "";
    }
    for (int j = i + 1; j < segments.size(); j++) {
      Segment later = segments.get(j);
      if (later.from() - segments.get(j - 1).to() != 1) {
        return "";
      }
      if (later.nounFollows() && !Grades.isOnlyGrade(later.after())) {
        return Grades.of(grade, Indicators.after(later.after(), ""));
      }
    }
    return "";
  }
}
