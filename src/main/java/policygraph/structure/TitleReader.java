package policygraph.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.RawDocument;

/** Reads the title, from strong signs to weak ones; the name of the file comes last. */
final class TitleReader {
  private static final int LONGEST = 130;

  /** 000 and 002 of the corpus: title, number and first line run on without a break. */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "^(.{6,120}?(?:通知|意见|方案|措施|办法|公告|决定|计划|要点|条例))\\s*(?:[（(]?[\\u4e00-\\u9fa5]{2,14}\\s*[〔\\[［（(﹝]\\s*[12]\\d{3}|发布日期|来源)");

  /** Where lines are run on and the addressees follow: …关于…的通知各处、金融信息中心：. */
  private static final Pattern BEFORE_ADDRESSEES =
      Pattern.compile(
          "^([^。：:]{3,40}?关于[^。：:]{4,120}?的?(?:通知|意见|方案|措施|办法|公告|决定|计划|要点))(?=各[^。《》：:]{1,400}[：:])");

  /** A number on a line of its own, under the letterhead and above the title. */
  private static final Pattern NUMBER_LINE =
      Pattern.compile("[^。：:]{2,20}?[〔\\[［（(﹝【]\\s*[12]\\d{3}\\s*[〕\\]］）)﹞】]\\s*\\d{1,5}\\s*号");

  /** （试行）, （第三版）的通知: a title goes on in such a line. */
  private static final Pattern GOES_ON = Pattern.compile("[（(][^（）()]{2,20}[）)](?:的.{2,6})?");

  private static final Pattern ISSUED =
      Pattern.compile("《([^\\n]{4,80}?)》[^。\\n]{0,30}?(?:印发|发给|公布|发布)");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "^(?:附\\s*件.{0,4}|[（(]?此件.*|\\d{4}年\\d{1,2}月\\d{1,2}日.*|目\\s*录|基本信息|.{0,6}(?:发布日期|发布机构|发文机关|原文链接|检索|来源|文档类型|文件名称|文件编号).*|-+)$");

  String read(RawDocument document, HeadLines head) {
    if (head.heading() != null && !NO_TITLE.matcher(head.heading()).matches()) {
      return tidy(head.heading());
    }
    List<String> lines = head.lines();
    String format = document.title() == null ? "" : withoutSite(tidy(document.title()));
    if (PolicyTypes.endsTitle(format)) {
      return format;
    }
    String title = lines.isEmpty() ? null : runOn(lines.getFirst());
    title = title != null ? title : ofLines(lines, 0);
    title = title != null ? title : ofIssued(lines);
    title = title != null ? title : ofFile(document.source());
    return title != null
        ? title
        : format.isEmpty() ? lines.isEmpty() ? "" : cut(lines.getFirst()) : format;
  }

  private static @Nullable String runOn(String line) {
    for (Pattern pattern : List.of(BEFORE_ADDRESSEES, RUN_ON)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return tidy(matcher.group(1));
      }
    }
    return null;
  }

  /** One to five lines without a stop that end like a title. */
  private static @Nullable String ofLines(List<String> lines, int from) {
    StringBuilder title = new StringBuilder();
    int taken = 0;
    for (int i = from; i < lines.size() && taken < 5; i++) {
      String line = lines.get(i);
      if (taken == 0 && NO_TITLE.matcher(line).matches()) {
        continue;
      }
      if (taken == 0) {
        line = line.replaceFirst("^文档\\s*[：:]|^附\\s*件\\s*\\d*[：:]?", "").replaceFirst("\\.md$", "");
      }
      if (NUMBER_LINE.matcher(line).matches()) {
        title.setLength(0);
        taken = 0;
        continue;
      }
      boolean prose = line.matches(".*(?:。.*|[：:])|目\\s*录");
      if (prose || line.length() > LONGEST || !DocumentNumbers.find(line).isEmpty()) {
        break;
      }
      title.append(' ').append(line);
      taken++;
      String whole = tidy(title.toString());
      boolean last = i + 1 >= lines.size() || !GOES_ON.matcher(lines.get(i + 1)).matches();
      if (PolicyTypes.endsTitle(whole) && last) {
        return whole;
      }
    }
    return null;
  }

  /** 现将《…》印发给你们: the title of what is issued, as it stands above its text. */
  private static @Nullable String ofIssued(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = ISSUED.matcher(line);
      if (matcher.find()) {
        String name = matcher.group(1);
        String best = tidy(name);
        for (int i = 0; i < lines.size(); i++) {
          String title = lines.get(i).equals(line) ? null : ofLines(lines, i);
          best = title != null && alike(title, name) ? title : best;
        }
        return best;
      }
    }
    return null;
  }

  private static boolean alike(String title, String name) {
    return title.replaceAll("的|\\s", "").contains(name.replaceAll("的|\\s", ""));
  }

  private static @Nullable String ofFile(String source) {
    String name =
        source.substring(source.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
    for (String part : name.split("_")) {
      if (part.matches(".*[\\u4e00-\\u9fa5]{4,}.*") && PolicyTypes.endsTitle(part)) {
        return part;
      }
    }
    return null;
  }

  private static String cut(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  /** Without the name of the site behind it. */
  private static String withoutSite(String title) {
    return title.replaceAll("(?:[_|-]+[^_|-]{2,20}){1,3}$", "");
  }

  /** Without blanks between Chinese words. */
  private static String tidy(String title) {
    return title.strip().replaceAll("(?<=[^\\x00-\\x7F])\\s+|\\s+(?=[^\\x00-\\x7F])", "");
  }
}
