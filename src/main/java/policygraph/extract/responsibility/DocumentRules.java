package policygraph.extract.responsibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Evidence;
import policygraph.model.Paragraph;
import policygraph.structure.Clause;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;

/**
 * The rules of a document, by the measure from which on they hold: those that clauses state, and
 * those of paragraphs before the measures. A note (注：…) holds for what stands before it as well.
 */
final class DocumentRules {
  private static final Pattern NOTE = Pattern.compile("\\s*[（(]?(?:备?注|说明)\\s*\\d?[：:]");

  private final Map<String, List<DocumentRule>> byMeasure = new HashMap<>();

  private DocumentRules() {}

  static DocumentRules of(ParsedPolicy policy, RuleFinder finder, ClauseReader reader) {
    DocumentRules rules = new DocumentRules();
    List<DocumentRule> holding = new ArrayList<>();
    Deque<Paragraph> paragraphs = new ArrayDeque<>();
    for (Paragraph paragraph : policy.paragraphs()) {
      if (NOTE.matcher(paragraph.text()).lookingAt()) {
        holding.addAll(stated(paragraph, finder));
      } else {
        paragraphs.add(paragraph);
      }
    }
    for (ParsedMeasure measure : policy.measures()) {
      while (!paragraphs.isEmpty() && paragraphs.getFirst().order() < measure.measure().order()) {
        holding.addAll(stated(paragraphs.removeFirst(), finder));
      }
      for (Clause clause : measure.clauses().stream().filter(c -> !c.form().isFlat()).toList()) {
        holding.addAll(stated(clause, finder, reader));
      }
      rules.byMeasure.put(measure.measure().id(), List.copyOf(holding));
    }
    return rules;
  }

  /** 各项任务排在首位的单位为牵头单位: what a paragraph says of all lists. */
  private static List<DocumentRule> stated(Paragraph paragraph, RuleFinder finder) {
    List<DocumentRule> stated = new ArrayList<>();
    for (String sentence : paragraph.text().split("[。；;\n]")) {
      finder.findInProse(ClauseLine.of(sentence)).forEach(kind -> stated.add(rule(kind)));
    }
    return stated;
  }

  private static DocumentRule rule(RuleFinder.Kind kind) {
    return switch (kind) {
      case COMMA_LEADS -> new DocumentRule.CommaLeads();
      case FIRST_LEADS -> new DocumentRule.FirstLeads();
      case BRACKET_LEADS -> new DocumentRule.BracketLeads();
    };
  }

  private static List<DocumentRule> stated(Clause clause, RuleFinder finder, ClauseReader reader) {
    RuleFinder.Found found = finder.find(ClauseLine.of(clause.text().toString()));
    List<DocumentRule> stated = new ArrayList<>();
    found.kinds().forEach(kind -> stated.add(rule(kind)));
    if (!found.defaults().isEmpty()) {
      stated.add(defaults(clause, found, reader.read(found.rest())));
    }
    return stated;
  }

  /** The default bodies that a clause states beside its own. */
  static DocumentRule.Default defaults(
      Clause clause, RuleFinder.Found found, @Nullable Reading own) {
    List<Names> besides =
        own == null ? List.of() : own.lists().stream().map(RoleList::names).toList();
    Evidence evidence = clause.text().evidence(0, clause.text().length(), "default-bodies");
    return new DocumentRule.Default(found.defaults(), besides, evidence);
  }

  /** What holds for a measure, its own clauses included. */
  List<DocumentRule> holdingFor(ParsedMeasure measure) {
    return byMeasure.getOrDefault(measure.measure().id(), List.of());
  }
}
