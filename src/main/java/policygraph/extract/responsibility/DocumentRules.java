package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Evidence;
import policygraph.structure.Clause;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;

/** The rules of a document, by the measure from which on they hold. */
final class DocumentRules {
  private final Map<String, List<DocumentRule>> byMeasure = new HashMap<>();

  private DocumentRules() {}

  static DocumentRules of(ParsedPolicy policy, RuleFinder finder, ClauseReader reader) {
    DocumentRules rules = new DocumentRules();
    List<DocumentRule> holding = new ArrayList<>();
    for (ParsedMeasure measure : policy.measures()) {
      for (Clause clause : measure.clauses()) {
        holding.addAll(stated(clause, finder, reader));
      }
      rules.byMeasure.put(measure.measure().id(), List.copyOf(holding));
    }
    return rules;
  }

  private static List<DocumentRule> stated(Clause clause, RuleFinder finder, ClauseReader reader) {
    RuleFinder.Found found = finder.find(ClauseLine.of(clause.text().toString()));
    List<DocumentRule> stated = new ArrayList<>();
    for (RuleFinder.Kind kind : found.kinds()) {
      stated.add(
          switch (kind) {
            case COMMA_LEADS -> new DocumentRule.CommaLeads();
            case FIRST_LEADS -> new DocumentRule.FirstLeads();
            case BRACKET_LEADS -> new DocumentRule.BracketLeads();
          });
    }
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
