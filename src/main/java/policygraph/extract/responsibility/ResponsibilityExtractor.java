package policygraph.extract.responsibility;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import policygraph.extract.DocumentContext;
import policygraph.extract.FactCollector;
import policygraph.extract.FactExtractor;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.BodyScope;
import policygraph.model.Basis;
import policygraph.model.Evidence;
import policygraph.model.GapReport;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Scope;
import policygraph.structure.Clause;
import policygraph.structure.ParsedMeasure;
import policygraph.structure.ParsedPolicy;

/** Reads who leads, is responsible and helps from the clauses of a measure. */
public final class ResponsibilityExtractor implements FactExtractor {
  private final ClauseReader reader;
  private final RuleFinder finder;
  private final SentenceReader sentences;
  private final BodyList bodies;
  private final NameJudge judge;
  private final AtomicReference<@Nullable RulesOf> latest = new AtomicReference<>();

  private record RulesOf(ParsedPolicy policy, DocumentRules rules) {}

  public ResponsibilityExtractor(AgencyLexicon lexicon) {
    this.judge = new NameJudge(lexicon);
    this.reader = new ClauseReader(judge);
    this.finder = new RuleFinder(reader);
    this.sentences = new SentenceReader(judge);
    this.bodies = new BodyList(lexicon);
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    List<DocumentRule> rules = rulesOf(document.policy()).holdingFor(measure);
    BodyScope scope = scope(document);
    for (Clause clause : measure.clauses()) {
      read(clause, rules, scope, into);
    }
    Set<String> named = new HashSet<>();
    into.responsibilities.forEach(r -> named.add(r.body().id()));
    for (DocumentRule rule : rules) {
      if (rule instanceof DocumentRule.Default defaults) {
        addDefaults(defaults, scope, named, into);
      }
    }
  }

  /** The rules of a document; those of the last one are kept, as its measures come in a row. */
  @SuppressWarnings("ReferenceEquality") // the same document, not an equal one
  private DocumentRules rulesOf(ParsedPolicy policy) {
    RulesOf known = latest.get();
    if (known == null || known.policy != policy) {
      known = new RulesOf(policy, DocumentRules.of(policy, finder, reader));
      latest.set(known);
    }
    return known.rules;
  }

  private static BodyScope scope(DocumentContext document) {
    boolean national =
        document.region() == null
            && document.issuers().stream().anyMatch(issuer -> "国家".equals(issuer.level()));
    return new BodyScope(
        document.region(),
        national,
        document.issuers().isEmpty() ? null : document.issuers().getFirst());
  }

  private void read(Clause clause, List<DocumentRule> rules, BodyScope scope, FactCollector into) {
    if (clause.form() == Clause.Form.SENTENCE) {
      for (SentenceReader.Found found : sentences.read(clause.text().toString())) {
        add(clause, found.start(), found.end(), found.reading(), List.of(), scope, into);
      }
      return;
    }
    Line line = ClauseLine.of(clause.text().toString());
    Reading reading = reader.read(finder.find(line).rest());
    if (reading != null) {
      add(clause, 0, clause.text().length(), reading, rules, scope, into);
    } else if (judge.namesBodies(line)) {
      Evidence evidence = clause.text().evidence(0, clause.text().length(), "unread");
      into.unread.add(
          new GapReport.Doubt(
              evidence.span(), evidence.quote(), "names bodies in a form that no rule reads"));
    }
  }

  private void add(
      Clause clause,
      int from,
      int to,
      Reading reading,
      List<DocumentRule> rules,
      BodyScope scope,
      FactCollector into) {
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    int groups = 0;
    for (RoleRules.Assigned assigned : RoleRules.assign(reading, rules)) {
      Evidence evidence = clause.text().evidence(from, to, assigned.rule());
      List<BodyList.Member> members = bodies.resolve(assigned.names(), scope);
      Set<Integer> open = openGroups(members);
      for (BodyList.Member member : members) {
        into.responsibilities.add(
            new Responsibility(
                member.body(),
                member.mention(),
                assigned.role(),
                counts.merge(assigned.role(), 1, Integer::sum),
                groups + member.group(),
                clause.scope(),
                assigned.basis(),
                open.contains(member.group()),
                reading.condition(),
                evidence));
      }
      groups += assigned.names().groups().size();
    }
  }

  private static Set<Integer> openGroups(List<BodyList.Member> members) {
    Set<Integer> open = new HashSet<>();
    members.stream().filter(BodyList.Member::open).forEach(member -> open.add(member.group()));
    return open;
  }

  /**
   * Bodies of the rule that the measure does not name itself, printed as the rule's clause has
   * them.
   */
  private void addDefaults(
      DocumentRule.Default rule, BodyScope scope, Set<String> named, FactCollector into) {
    Map<String, String> printed = new HashMap<>();
    for (Names names : rule.besides()) {
      bodies.resolve(names, scope).forEach(m -> printed.put(m.body().id(), m.mention()));
    }
    int order = 0;
    for (RoleList list : rule.lists()) {
      for (BodyList.Member member : bodies.resolve(list.names(), scope)) {
        if (named.add(member.body().id())) {
          into.responsibilities.add(
              new Responsibility(
                  member.body(),
                  printed.getOrDefault(member.body().id(), member.mention()),
                  list.role() == null ? Role.RESPONSIBLE : list.role(),
                  ++order,
                  member.group(),
                  Scope.DOCUMENT,
                  Basis.RULE,
                  false,
                  null,
                  rule.evidence()));
        }
      }
    }
  }
}
