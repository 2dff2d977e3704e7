package policygraph.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of a project that it names: "推动…生产线等10个项目建成投产", "项目年底前完成投资15亿元以上", "年产3万吨".
 */
final class ProjectDetails {
  private static final Pattern CAPACITY =
      Pattern.compile(
          "(?:年产|年处理|年加工|日处理|日产)?\\d[\\d.]*(?:万|亿|千|百万)?(?:吨|套|台|件|辆|GWh|MWh|MW|GW|千瓦时|千瓦|千升|立方米|平方米|方|片|米|头|只|羽|床)(?:/\\d*[\\p{Alnum}年日天小时]+)?");

  private static final String STAGE_WORDS =
      "开工建设|新开工|实质性开工|开工|建成投产|建成投用|建成通车|建成运营|投产达产|竣工投产|续建|复工|竣工|投产|建成|达产|投用|通车|启动建设|启动|谋划|签约|核准|建设出煤|完成[\\p{IsHan}]{2,4}(?:施工|建设)";

  private static final Pattern STAGE = Pattern.compile(STAGE_WORDS);

  /** Behind the name only words that lead to a stage may stand before it. */
  private static final Pattern STAGE_AFTER =
      Pattern.compile(
          "(?:一期|二期|三期|等|\\d+[个项处条]|重大|重点|项目|工程|建设|年底前|\\d+月底?前?|尽快|力争|全面|实质性)*("
              + STAGE_WORDS
              + ")");

  private static final Pattern INVESTMENT =
      Pattern.compile("(?:完成投资|总投资|计划投资|投资)(?:额|约|达|达到|超过|超)?(\\d[\\d.]*[万百千]?亿?元)");

  private ProjectDetails() {}

  static @Nullable String capacity(String name) {
    Matcher capacity = CAPACITY.matcher(name);
    return capacity.find() ? capacity.group() : null;
  }

  /** The last stage word before the project's list, else the first behind it. */
  static @Nullable String stage(String before, String after) {
    Matcher behind = STAGE_AFTER.matcher(after);
    if (behind.lookingAt()) {
      return behind.group(1);
    }
    String stage = null;
    Matcher ahead = STAGE.matcher(before);
    while (ahead.find()) {
      stage = ahead.group();
    }
    return stage;
  }

  static @Nullable String investment(String after) {
    Matcher investment = INVESTMENT.matcher(after);
    return investment.find() ? investment.group(1) : null;
  }
}
