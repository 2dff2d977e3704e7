package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.PolicyRef;
import policygraph.model.Role;
import policygraph.model.Selection;

/** What a part of an expert query demands. Null stands for what cannot be meant. */
final class ExpertMeaning {
  private final ExpertNames names;
  private final String text;

  ExpertMeaning(Catalogue catalogue, String text) {
    this.names = new ExpertNames(catalogue);
    this.text = text;
  }

  @Nullable Part part(ExpertQuery query) {
    return switch (query) {
      case ExpertQuery.All all -> joined(all.parts(), true);
      case ExpertQuery.Any any -> joined(any.parts(), false);
      case ExpertQuery.Not not -> {
        Part part = part(not.part());
        yield part == null ? null : Parts.negated(part);
      }
      case ExpertQuery.Phrase phrase -> phrase(phrase);
      case ExpertQuery.Term term -> term(term);
    };
  }

  private @Nullable Part joined(List<ExpertQuery> queries, boolean all) {
    List<Part> parts = new ArrayList<>();
    for (ExpertQuery query : queries) {
      Part part = part(query);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return Parts.joined(parts, all);
  }

  private static Part phrase(ExpertQuery.Phrase phrase) {
    return WordsReader.part(
        new Token.Topic(
            phrase.start(), phrase.end(), phrase.words(), List.of(List.of(phrase.words()))),
        false);
  }

  private @Nullable Part term(ExpertQuery.Term term) {
    return switch (term.field()) {
      case LEAD, RESPONSIBLE, COOPERATING, CHARGE, SHARE, LEAD_OR_COOPERATING, AGENCY ->
          body(term, term.field().roles());
      case REGION,
          REGION_WITHIN,
          PLACE_NAME,
          PLACE_NAME_WITHIN,
          POLICY_REGION,
          INDUSTRY,
          ENTERPRISE,
          NAMED_ENTERPRISE,
          ISSUER ->
          named(term);
      case POLICY -> policy(term);
      case STATUS -> ExpertFacts.status(term);
      case STRENGTH -> ExpertFacts.strength(term);
      case YEAR -> ExpertFacts.year(term);
      case DUE, AIMS -> ExpertFacts.days(term);
      case NUMBER -> ExpertFacts.number(term);
      case INDICATOR ->
          each(
              term,
              "target",
              v -> new Selection.WithTarget(v.equals("*") ? "" : v),
              new Said(
                  "指标含“" + ExpertFacts.shown(term) + "”",
                  "with a target for “" + ExpertFacts.shown(term) + "”"));
      case CITES ->
          each(
              term,
              "citation",
              Selection.Cites::new,
              new Said(
                  "引用“" + ExpertFacts.shown(term) + "”",
                  "citing “" + ExpertFacts.shown(term) + "”"));
      case MEASURE -> ExpertFacts.measure(term);
      case SHOW, RANK, TOP, BOTTOM, CHANGE, VALUE, PERIOD -> null;
    };
  }

  private static Part each(
      ExpertQuery.Term term, String type, Function<String, Selection> one, Said said) {
    List<Selection> each = term.values().stream().map(one).toList();
    return ExpertFacts.made(
        term, type, List.of(), ExpertFacts.shown(term), Selections.or(each), said);
  }

  /** The entities of all values together; null where one value means none. */
  private @Nullable Bearers bearers(ExpertQuery.Term term) {
    List<Entry> entries = new ArrayList<>();
    for (String value : term.values()) {
      List<Entry> found = names.bearers(value, term.field());
      if (found.isEmpty()) {
        return null;
      }
      found.stream().filter(e -> !entries.contains(e)).forEach(entries::add);
    }
    return new Bearers(String.join("、", term.values()), term.start(), term.end(), entries);
  }

  private @Nullable Part body(ExpertQuery.Term term, @Nullable Set<Role> roles) {
    if (roles == null) {
      return null;
    }
    String value = term.values().getFirst();
    if (value.matches("\\*|\\d{1,2}\\+")) {
      int atLeast = value.equals("*") ? 1 : Integer.parseInt(value.replace("+", ""));
      String name = term.field().written();
      String role = roles.size() == 1 ? roles.iterator().next().label() : null;
      return Part.of(
          new Constraint("agency", role, List.of(), name, value, term.start(), term.end(), false),
          new Selection.WithBodies(roles, atLeast),
          new Said(
              "写明了" + (atLeast == 1 ? "" : atLeast + "个以上") + name + "单位",
              "that state "
                  + (atLeast == 1 ? "a body" : atLeast + " or more bodies")
                  + " ("
                  + term.field().english()
                  + ")"));
    }
    Bearers bodies = bearers(term);
    if (bodies == null) {
      return null;
    }
    String role = roles.isEmpty() ? "any" : term.field().english();
    BodyClause clause =
        new BodyClause(
            List.of(bodies),
            List.of(false),
            true,
            roles,
            role,
            term.only(),
            term.first(),
            false,
            false);
    Part part = BodyReader.part(List.of(clause), text);
    Selection selection = new Selection.ByBody(bodies.ids(), roles, term.first(), term.only());
    return new Part(
        part.constraints(),
        selection,
        selection,
        part.wording(),
        part.wording(),
        part.close(),
        alternatives(term, "agency", bodies));
  }

  /** Each bearer of an ambiguous name, as a query of its own. */
  private List<Alternative> alternatives(ExpertQuery.Term term, String type, Bearers bearers) {
    if (term.values().size() > 1 || bearers.entries().size() < 2) {
      return List.of();
    }
    String value = term.values().getFirst();
    int at = text.indexOf(value, term.start());
    return bearers.entries().stream()
        .map(
            e ->
                new Alternative(
                    type,
                    e.entity().id(),
                    e.entity().name(),
                    value,
                    e.measures(),
                    text.substring(0, at)
                        + names.written(e.entity().id(), term.field())
                        + text.substring(at + value.length())))
        .toList();
  }

  private @Nullable Part named(ExpertQuery.Term term) {
    Bearers found = bearers(term);
    if (found == null) {
      return null;
    }
    List<String> ids = found.ids();
    Said shown = found.shown();
    Part part =
        switch (term.field()) {
          case INDUSTRY ->
              ExpertFacts.made(
                  term,
                  "industry",
                  ids,
                  found.name(),
                  new Selection.InIndustry(ids),
                  new Said("以" + shown.zh() + "为对象", "concerning " + shown.en()));
          case ENTERPRISE ->
              ExpertFacts.made(
                  term,
                  "enterprise",
                  ids,
                  found.name(),
                  Selections.or(
                      List.of(new Selection.NamesEnterprise(ids), Selections.body(ids, Set.of()))),
                  new Said(
                      "提到" + shown.zh() + "（正文或责任单位）",
                      "naming " + shown.en() + " (in the text or as a body)"));
          case NAMED_ENTERPRISE ->
              ExpertFacts.made(
                  term,
                  "enterprise",
                  ids,
                  found.name(),
                  new Selection.NamesEnterprise(ids),
                  new Said("正文提到" + shown.zh(), "naming " + shown.en() + " in the text"));
          case ISSUER ->
              ExpertFacts.made(
                  term,
                  "issuer",
                  ids,
                  found.name(),
                  new Selection.IssuedBy(ids),
                  new Said("由" + shown.zh() + "印发", "in policies issued by " + shown.en()));
          case POLICY_REGION ->
              ExpertFacts.made(
                  term,
                  "region",
                  ids,
                  found.name(),
                  new Selection.OfRegion(ids),
                  new Said("出自" + shown.zh() + "的文件", "in policies of " + shown.en()));
          default -> place(term, found);
        };
    return part.withAlternatives(alternatives(term, part.constraints().getFirst().type(), found));
  }

  private static Part place(ExpertQuery.Term term, Bearers places) {
    boolean parts =
        term.field() == ExpertField.REGION_WITHIN || term.field() == ExpertField.PLACE_NAME_WITHIN;
    boolean inNames =
        term.field() == ExpertField.PLACE_NAME || term.field() == ExpertField.PLACE_NAME_WITHIN;
    Said shown = places.shown();
    Part part =
        ExpertFacts.made(
            term,
            "region",
            places.ids(),
            places.name(),
            new Selection.InRegion(places.ids(), parts, inNames),
            new Said(
                "正文提到" + shown.zh() + (parts ? "或其下辖的地方" : "") + (inNames ? "（含名称中的地名）" : ""),
                "naming "
                    + shown.en()
                    + (parts ? " or a part of it" : "")
                    + " in the text"
                    + (inNames ? " (also inside names)" : "")));
    return parts || inNames ? part : part.withClose(RegionReader.near(List.of(places)));
  }

  private @Nullable Part policy(ExpertQuery.Term term) {
    List<PolicyRef> found = new ArrayList<>();
    for (String value : term.values()) {
      List<PolicyRef> policies = names.policies(value);
      if (policies.isEmpty()) {
        return null;
      }
      found.addAll(policies);
    }
    return DocumentReader.part(ExpertFacts.shown(term), term.start(), term.end(), found);
  }
}
