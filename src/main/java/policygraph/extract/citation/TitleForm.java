package policygraph.extract.citation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which one title is printed, made equal. */
final class TitleForm {
  /** 某省人民政府办公厅关于印发X的通知: the title of the letter that X came with. */
  private static final Pattern ISSUED =
      Pattern.compile("^(?:.{0,60}?)(?:关于)?(?:印发|发布|公布|转发|下发)(.+?)(?:的?(?:通知|公告|函|决定))?$");

  private static final Pattern SIGNS = Pattern.compile("[\\s《》〈〉<>“”\"'‘’（）()〔〕\\[\\],，、。:：·—\\-]");

  private TitleForm() {}

  /** Without signs and spaces. */
  static String plain(String title) {
    return SIGNS.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** All forms under which a title may be cited, the full one first. */
  static Set<String> forms(String title) {
    Set<String> forms = new LinkedHashSet<>();
    String whole = plain(title);
    forms.add(whole);
    Matcher issued = ISSUED.matcher(whole);
    if (issued.matches()) {
      forms.add(issued.group(1));
      forms.add(withoutAbout(issued.group(1)));
    }
    forms.add(withoutAbout(whole));
    return forms;
  }

  private static String withoutAbout(String title) {
    return title.startsWith("关于") ? title.substring(2) : title;
  }
}
