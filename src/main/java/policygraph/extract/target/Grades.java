package policygraph.extract.target;

import java.util.regex.Pattern;

/**
 * Words that say of which grade things are and leave the things to their neighbours:
 * 打造国家级10个、省级30个产业集群, A级旅游景区50家，其中4A级以上20家.
 */
final class Grades {
  private static final String GRADE =
      "(?:(?:国家|世界|国际|区域|自治区|省|市|县|区|州|部|\\d?A|[一二三四五]|[千百十]亿|[一二三四五\\d]星|[甲乙丙])级[、和及或与]?)+(?:及?以上)?";
  private static final Pattern ONLY_GRADE = Pattern.compile("(?i)(?:" + GRADE + "|年度)?");
  private static final Pattern LEADING = Pattern.compile("(?i)^" + GRADE + "的?");

  private Grades() {}

  /** Whether words name no thing: a grade, or nothing at all. */
  static boolean isOnlyGrade(String words) {
    return ONLY_GRADE.matcher(words).matches();
  }

  /** The things of one grade as those of another: 4A级以上 and A级旅游景区 make 4A级以上旅游景区. */
  static String of(String grade, String things) {
    return (grade.equals("年度") ? "" : grade) + LEADING.matcher(things).replaceFirst("");
  }
}
