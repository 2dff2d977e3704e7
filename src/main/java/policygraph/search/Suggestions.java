package policygraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.PolicySummary;
import policygraph.lexicon.EntityDirectory;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.lexicon.Sounds;
import policygraph.model.Agency;
import policygraph.model.DocumentNumber;
import policygraph.model.Enterprise;
import policygraph.model.Entity;
import policygraph.model.Industry;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.search.Suggestion.Fit;

/**
 * Completes names by what is typed of them: a part of the full name, of a short or other name, of
 * its pinyin or its initials (snyj for 省能源局); policies by title and number. What fits better comes
 * first, then what has more measures. A snapshot; immutable.
 */
public final class Suggestions {
  /** Letters of pinyin below this number fit too much. */
  private static final int FEW_LETTERS = 2;

  private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+");
  private static final Pattern IN_NUMBERS = Pattern.compile("[\\s〔〕\\[\\]()（）【】［］号第]");

  private final List<Named> names = new ArrayList<>();
  private final Map<String, List<Named>> bySound = new HashMap<>();
  private final UnaryOperator<String> fold;

  /** A name with its sounds, and what it is a name of. */
  private record Named(String name, Sounds sounds, List<Suggestion> of) {}

  private Suggestions(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  /**
   * @param fold makes forms of writing equal
   */
  public static Suggestions of(Snapshot snapshot, UnaryOperator<String> fold) {
    Suggestions suggestions = new Suggestions(fold);
    EntityDirectory entities = snapshot.catalogue().entities();
    entities
        .names()
        .forEach(
            (name, bearers) -> {
              List<Suggestion> present = new ArrayList<>();
              for (Entry entry : bearers) {
                if (entry.measures() > 0) {
                  present.add(suggestion(entry, name));
                }
              }
              if (!present.isEmpty()) {
                suggestions.add(new Named(name, Sounds.of(name), present));
              }
            });
    Map<String, Long> sizes = new HashMap<>();
    for (PolicySummary summary : snapshot.policies()) {
      long size = summary.measures().values().stream().mapToLong(Integer::longValue).sum();
      sizes.put(summary.policy().id(), size);
    }
    for (PolicyRef policy : snapshot.catalogue().policies()) {
      suggestions.add(policy, sizes.getOrDefault(policy.id(), 0L));
    }
    return suggestions;
  }

  private static Suggestion suggestion(Entry entry, String name) {
    Entity entity = entry.entity();
    String matched = entity.name().equals(name) ? "" : name;
    return new Suggestion(
        type(entity), entity.id(), entity.name(), matched, Fit.EXACT, entry.measures());
  }

  private static String type(Entity entity) {
    return switch (entity) {
      case Agency _ -> "agency";
      case Enterprise _ -> "enterprise";
      case Region _ -> "region";
      case Industry _ -> "industry";
    };
  }

  private void add(Named named) {
    names.add(named);
    bySound.computeIfAbsent(named.sounds().full(), s -> new ArrayList<>(1)).add(named);
  }

  private void add(PolicyRef ref, long measures) {
    String title = ref.title();
    DocumentNumber number = ref.number();
    Suggestion policy =
        new Suggestion(
            "policy",
            ref.id(),
            title,
            number == null ? "" : number.toString(),
            Fit.EXACT,
            measures);
    add(new Named(fold.apply(title), Sounds.of(title), List.of(policy)));
    if (number != null) {
      String plain = IN_NUMBERS.matcher(fold.apply(number.toString())).replaceAll("");
      add(new Named(plain, Sounds.of(plain), List.of(policy)));
    }
  }

  /** Whether a text is one of the names. */
  boolean isName(String text) {
    return bySound.getOrDefault(Sounds.of(text).full(), List.of()).stream()
        .anyMatch(n -> n.name().equals(text));
  }

  /** Names that sound as the text does and are as long, those with the most measures first. */
  List<String> sameSound(String text) {
    return bySound.getOrDefault(Sounds.of(text).full(), List.of()).stream()
        .filter(n -> n.name().length() == text.length() && !n.name().equals(text))
        .sorted(Comparator.comparingLong((Named n) -> -n.of().getFirst().count()))
        .map(Named::name)
        .toList();
  }

  /** Completions of what was typed, the best first. */
  public List<Suggestion> complete(String typed, int most) {
    String text = fold.apply(typed.strip());
    String plain = IN_NUMBERS.matcher(text).replaceAll("");
    if (plain.isEmpty()) {
      return List.of();
    }
    boolean letters = LETTERS.matcher(plain).matches();
    String sound = letters ? plain : Sounds.of(plain).full();
    Map<String, Suggestion> best = new HashMap<>();
    for (Named named : names) {
      Fit fit = fit(named, plain, sound, letters);
      if (fit != null) {
        for (Suggestion of : named.of()) {
          keep(best, of, fit);
        }
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparing(Suggestion::by)
                .thenComparing(Comparator.comparingLong(Suggestion::count).reversed())
                .thenComparing(Suggestion::text))
        .limit(most)
        .toList();
  }

  private static void keep(Map<String, Suggestion> best, Suggestion of, Fit fit) {
    Suggestion found = new Suggestion(of.type(), of.id(), of.text(), of.matched(), fit, of.count());
    best.merge(of.type() + of.id(), found, (a, b) -> a.by().compareTo(b.by()) <= 0 ? a : b);
  }

  /** How a name fits, or null. */
  private static @Nullable Fit fit(Named named, String text, String sound, boolean letters) {
    String name = named.name();
    if (name.equals(text)) {
      return Fit.EXACT;
    }
    if (name.startsWith(text)) {
      return Fit.PREFIX;
    }
    if (letters && text.length() >= FEW_LETTERS) {
      if (named.sounds().initials().startsWith(text)) {
        return Fit.INITIALS;
      }
      if (named.sounds().full().startsWith(text)) {
        return Fit.PINYIN;
      }
    }
    if (text.length() > 1 && name.contains(text)) {
      return Fit.INSIDE;
    }
    boolean sounds = !letters && text.length() > 1 && named.sounds().full().startsWith(sound);
    return sounds ? Fit.SAME_SOUND : null;
  }

  /** Questions about the best completion. */
  public static List<Suggestion> questions(List<Suggestion> found) {
    Map<String, Suggestion> questions = new LinkedHashMap<>();
    for (Suggestion one : found.subList(0, Math.min(1, found.size()))) {
      for (String form : forms(one.type())) {
        String question = form.replace("…", one.text());
        questions.put(question, new Suggestion("question", null, question, "", Fit.QUESTION, 0));
      }
    }
    return List.copyOf(questions.values());
  }

  private static List<String> forms(String type) {
    return switch (type) {
      case "agency" -> List.of("…牵头的任务有哪些？", "…作为责任单位的任务");
      case "region" -> List.of("支持…的措施", "哪些文件提到…？");
      case "industry" -> List.of("…产业的措施有哪些？", "哪些文件涉及…？");
      case "enterprise" -> List.of("哪些措施提到…？");
      case "policy" -> List.of("《…》中的任务有哪些？");
      default -> List.of();
    };
  }
}
