package policygraph.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.DocumentNumber;
import policygraph.model.PolicyRef;
import policygraph.text.ChineseNumerals;
import policygraph.text.DateMention;
import policygraph.text.PolicyDates;

/** Finds what is known by its form: document numbers, titles, quotations, dates, amounts. */
final class FixedForms {
  /** 黔府办发〔2022〕4号, with any bracket. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\p{IsHan}]{2,12}?)\\s*[〔\\[(【［（]\\s*((?:19|20)\\d{2})\\s*[〕\\])】］）]\\s*第?\\s*(\\d{1,4})\\s*号?");

  /** 黔府办发2022年4号, 黔府办函93号文, 93号文: numbers as people shorten them. */
  private static final Pattern SHORT_NUMBER =
      Pattern.compile(
          "([\\p{IsHan}]{2,12}?)?\\s*(?:((?:19|20)\\d{2})\\s*年?\\s*第?)?(?<!\\d)(\\d{1,4})\\s*号(文件|文)?");

  private static final Pattern TITLE = Pattern.compile("《([^》]{2,100})》");
  private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^“”\"「」『』]{1,60})[”\"」』]");

  /** 10%, 1200户, 1.45亿吨. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{Alnum}.〔])(\\d+(?:\\.\\d+)?)\\s*(%|percent|per"
              + " cent|个百分点|亿千瓦时|万千瓦|亿立方米|亿元|万元|万吨|亿吨|万户|万人|万亩|万套|公里|项|个|户|家|条|元|吨|人|亩|座|张|套|所|台|处|件|亿|万|(?![\\p{Alpha}]))(?![\\d级])");

  /** 百分之十. */
  private static final Pattern PERCENT =
      Pattern.compile("百分之([零一二三四五六七八九十百]{1,5}|\\d+(?:\\.\\d+)?)");

  /** What is not the name of a document in its title. */
  private static final Pattern FRAME =
      Pattern.compile("^.*?关于(?:印发|公开征求|下发)|(?:的通知|的公告|（[^）]*）)$|^《|》$");

  private static final int SHORTEST_TITLE = 10;

  /** No more of a name stands before its quotation marks. */
  private static final int LONGEST_NAME = 12;

  private static final int ANY_YEAR = 1904;

  private final Catalogue catalogue;

  private final Vocabulary vocabulary;

  FixedForms(Catalogue catalogue, Vocabulary vocabulary) {
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
  }

  /** In the order of the text, not overlapping; {@code folded} is as long as {@code text}. */
  List<Token> find(String text, String folded) {
    List<Token> found = new ArrayList<>();
    add(found, NUMBER, folded, m -> number(text, m));
    shortNumbers(found, text, folded);
    add(found, TITLE, text, m -> title(text, m));
    titles(found, text, folded);
    add(found, QUOTED, text, m -> new Token.Quoted(m.start(), m.end(), m.group(), m.group(1)));
    found.removeIf(t -> t instanceof Token.Quoted q && isInName(q, folded));
    Ordinals.find(folded, text).forEach(t -> addFree(found, t));
    dates(found, text, folded);
    EnglishDates.find(folded, text).forEach(t -> addFree(found, t));
    percents(found, text, folded);
    add(
        found,
        AMOUNT,
        folded,
        m ->
            new Token.Amount(
                m.start(),
                m.end(),
                text.substring(m.start(), m.end()),
                new BigDecimal(m.group(1)),
                unit(m.group(2))));
    found.sort(Comparator.comparingInt(Token::start));
    return found;
  }

  /** Titles without 《》: whole, or without 关于印发 and 的通知. */
  private void titles(List<Token> found, String text, String folded) {
    for (PolicyRef policy : catalogue.policies()) {
      String title = FRAME.matcher(policy.title()).replaceAll("");
      int start = title.length() < SHORTEST_TITLE ? -1 : folded.indexOf(title);
      if (start >= 0) {
        String shown = text.substring(start, start + title.length());
        List<PolicyRef> same = new Titles(catalogue.policies()).holding(title);
        addFree(
            found, new Token.Doc(start, start + title.length(), shown, "《" + title + "》", same));
      }
    }
  }

  private static void percents(List<Token> found, String text, String folded) {
    Matcher m = PERCENT.matcher(folded);
    while (m.find()) {
      String number = m.group(1);
      String written = text.substring(m.start(), m.end());
      if (Character.isDigit(number.charAt(0))) {
        addFree(found, new Token.Amount(m.start(), m.end(), written, new BigDecimal(number), "%"));
      } else {
        ChineseNumerals.number(number)
            .ifPresent(
                n ->
                    addFree(
                        found,
                        new Token.Amount(m.start(), m.end(), written, BigDecimal.valueOf(n), "%")));
      }
    }
  }

  /** 省“双找”工作专班: quotation marks that belong to a name. */
  private boolean isInName(Token.Quoted quoted, String folded) {
    for (int from = Math.max(0, quoted.start() - LONGEST_NAME); from < quoted.start(); from++) {
      for (EntityDirectory.Match match : catalogue.entities().at(folded, from)) {
        if (match.end() > quoted.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String unit(@org.jspecify.annotations.Nullable String read) {
    return read == null || read.isEmpty() ? "" : read.startsWith("per") ? "%" : read;
  }

  private static void add(
      List<Token> found, Pattern form, String text, Function<MatchResult, Token> token) {
    Matcher m = form.matcher(text);
    while (m.find()) {
      addFree(found, token.apply(m.toMatchResult()));
    }
  }

  private static void addFree(List<Token> found, Token token) {
    if (found.stream().noneMatch(t -> t.start() < token.end() && token.start() < t.end())) {
      found.add(token);
    }
  }

  /** The issuer's code is as long as makes a number that the catalogue has; else all of it. */
  private Token number(String text, MatchResult m) {
    int year = Integer.parseInt(m.group(2));
    int serial = Integer.parseInt(m.group(3));
    for (PolicyRef policy : catalogue.policies()) {
      DocumentNumber number = policy.number();
      if (number != null
          && number.year() == year
          && number.serial() == serial
          && m.group(1).endsWith(number.issuerCode())) {
        int start = m.end(1) - number.issuerCode().length();
        String shown = text.substring(start, m.end());
        List<PolicyRef> same =
            catalogue.policies().stream().filter(p -> number.equals(p.number())).toList();
        return new Token.Doc(start, m.end(), shown, number.toString(), same);
      }
    }
    int start = m.start() + vocabulary.behindWords(m.group(1));
    String named = text.substring(start, m.end(1)) + "〔" + year + "〕" + serial + "号";
    return new Token.Doc(start, m.end(), text.substring(start, m.end()), named, List.of());
  }

  /** Only what means a document: one of the catalogue's, or with 文 behind it. */
  private void shortNumbers(List<Token> found, String text, String folded) {
    Matcher m = SHORT_NUMBER.matcher(folded);
    while (m.find()) {
      String before = m.group(1) == null ? "" : m.group(1);
      List<PolicyRef> meant = new ArrayList<>();
      int code = 0;
      for (PolicyRef policy : catalogue.policies()) {
        DocumentNumber number = policy.number();
        if (number == null
            || number.serial() != Integer.parseInt(m.group(3))
            || (m.group(2) != null && number.year() != Integer.parseInt(m.group(2)))) {
          continue;
        }
        boolean coded = before.endsWith(number.issuerCode());
        if (coded || m.group(4) != null) {
          code = Math.max(code, coded ? number.issuerCode().length() : 0);
          meant.add(policy);
        }
      }
      int length = code;
      List<PolicyRef> named =
          length == 0
              ? meant
              : meant.stream()
                  .filter(p -> p.number() != null && before.endsWith(p.number().issuerCode()))
                  .toList();
      if (!named.isEmpty()) {
        int start = length > 0 ? m.end(1) - length : m.group(2) != null ? m.start(2) : m.start(3);
        String shown = text.substring(start, m.end());
        addFree(found, new Token.Doc(start, m.end(), shown, shown, named));
      }
    }
  }

  private Token title(String text, MatchResult m) {
    return new Token.Doc(
        m.start(),
        m.end(),
        text.substring(m.start(), m.end()),
        "《" + m.group(1) + "》",
        new Titles(catalogue.policies()).holding(m.group(1)));
  }

  private static void dates(List<Token> found, String text, String folded) {
    List<DateMention> dated = PolicyDates.find(folded, null);
    for (DateMention date : PolicyDates.find(folded, ANY_YEAR)) {
      boolean yearless = dated.stream().noneMatch(d -> d.start() == date.start());
      String words = text.substring(date.start(), date.end());
      // 今年 is the year of the policy that says so; 去年 and 明年 are no policy's own.
      boolean own = !words.matches(".*(?:[明去翌次来上]年).*");
      if (own) {
        boolean named = words.matches("(?:今年|本年|当年).*");
        addFree(found, new Token.When(date.start(), date.end(), words, date, yearless || named));
      }
    }
  }
}
