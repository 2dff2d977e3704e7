package policygraph.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policygraph.model.Selection;

/** 涉及煤电的, “规上工业企业”: words that must stand in the measure. */
final class WordsReader implements PartReader {
  /** Forms of a phrase that are looked for; a phrase of many words with many forms has more. */
  private static final int MOST_FORMS = 12;

  /** What is said of any subject. */
  private static final Set<String> GENERAL =
      Set.of(
          "建设", "发展", "工作", "事务", "问题", "推进", "实施", "落实", "开展", "事业", "事宜", "事项", "情况", "产业", "行业",
          "领域", "管理", "活动", "任务", "项目");

  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (int i :
        sentence.free(
            t ->
                t instanceof Token.Topic
                    || t instanceof Token.Quoted
                    || (t instanceof Token.Amount a && !a.unit().isEmpty()))) {
      switch (sentence.token(i)) {
        case Token.Topic topic -> {
          if (isSearchable(topic)) {
            sentence.use(i);
            Negation.Lead lead = Negation.before(sentence, i);
            Part part = part(topic, lead.negated());
            into.add(isAsked(sentence, i, lead) ? part : part.asGuess());
          }
        }
        case Token.Amount amount -> {
          // 天然气管道联通71个县由谁牵头: the number as it is printed
          sentence.use(i);
          boolean bound =
              sentence.is(i + 1, Sense.COMPARATOR) && sentence.token(i + 1).start() == amount.end();
          if (bound) {
            sentence.use(i + 1);
          }
          String words =
              amount.text().replace(" ", "") + (bound ? sentence.token(i + 1).text() : "");
          into.add(
              part(
                  new Token.Topic(amount.start(), amount.end(), words, List.of(List.of(words))),
                  false));
        }
        case Token.Quoted quoted -> {
          sentence.use(i);
          List<List<String>> words = List.of(List.of(quoted.words()));
          Token.Topic topic = new Token.Topic(quoted.start(), quoted.end(), quoted.words(), words);
          into.add(part(topic, Negation.before(sentence, i).negated()));
        }
        default -> {}
      }
    }
  }

  /** Whether the question says that texts should hold the words: 涉及煤电的, 煤电方面的. */
  private static boolean isAsked(Sentence sentence, int i, Negation.Lead lead) {
    int behind = sentence.skipFill(i + 1, 1);
    return lead.mention()
        || lead.support()
        || lead.negated()
        || sentence.is(behind, Sense.MENTION, Sense.SUPPORT, Sense.IN);
  }

  /** Latin words stand in Chinese policies only as names: 5G, PGA; others could not be found. */
  private static boolean isSearchable(Token.Topic topic) {
    return topic.text().length() > 1
        && topic.words().stream()
            .map(List::getFirst)
            .allMatch(
                w ->
                    w.codePoints().anyMatch(Character::isIdeographic)
                        || w.chars()
                            .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)));
  }

  static Part part(Token.Topic topic, boolean negated) {
    Selection strict = Selections.words(phrases(topic));
    Selection wide =
        Selections.and(
            topic.words().stream().map(WordsReader::whole).map(Selections::words).toList());
    Said said = said(List.of(shown(topic)));
    Said wideSaid = said(topic.words().stream().map(List::getFirst).toList());
    Constraint constraint =
        new Constraint(
            "words",
            null,
            List.of(),
            shown(topic),
            topic.text(),
            topic.start(),
            topic.end(),
            negated);
    if (negated) {
      Selection not = new Selection.Not(strict);
      Said unsaid = said.not();
      return new Part(List.of(constraint), not, not, unsaid, unsaid, List.of(), List.of());
    }
    Part part = new Part(List.of(constraint), strict, wide, said, wideSaid, List.of(), List.of());
    List<List<String>> core = core(topic.words());
    return core.size() == topic.words().size()
        ? part
        : part.orElse(
            Part.of(
                constraint,
                Selections.and(core.stream().map(Selections::words).toList()),
                said(core.stream().map(List::getFirst).toList())));
  }

  /** A part that begins with the end of the word before it, without that: 改革 of 市场|化改革. */
  private static List<String> whole(List<String> forms) {
    return forms.stream().map(f -> f.length() > 2 ? f.replaceFirst("^[化性型率]", "") : f).toList();
  }

  /** The words without those at the end that say only that something is done: 天然气管道 of 天然气管道建设. */
  private static List<List<String>> core(List<List<String>> words) {
    int end = words.size();
    while (end > 1 && GENERAL.contains(words.get(end - 1).getFirst())) {
      end--;
    }
    int length = words.subList(0, end).stream().mapToInt(w -> w.getFirst().length()).sum();
    return length < 2 ? words : words.subList(0, end);
  }

  private static String shown(Token.Topic topic) {
    return Language.of(topic.text()) == Language.ZH || topic.words().size() > 1
        ? topic.text()
        : topic.words().getFirst().getFirst();
  }

  private static Said said(List<String> words) {
    return new Said(
        "文中有“" + String.join("”和“", words) + "”",
        "with “" + String.join("” and “", words) + "” in the text");
  }

  /** The phrase as asked, and with its words in their other forms. */
  private static List<String> phrases(Token.Topic topic) {
    Set<String> phrases = new LinkedHashSet<>(List.of(""));
    for (List<String> forms : topic.words()) {
      Set<String> longer = new LinkedHashSet<>();
      for (String phrase : phrases) {
        for (String form : forms) {
          if (longer.size() < MOST_FORMS) {
            longer.add(phrase + form);
          }
        }
      }
      phrases = longer;
    }
    return new ArrayList<>(phrases);
  }
}
