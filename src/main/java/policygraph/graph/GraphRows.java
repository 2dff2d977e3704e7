package policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.DocumentNumber;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Run;
import policygraph.model.Section;
import policygraph.model.Strength;

/** Turns policies into rows for the graph. Pure: it knows no database. */
final class GraphRows {
  private final Rows rows = new Rows();
  private final EntityRows entities;
  private final FactRows facts;
  private final Versions versions;

  private GraphRows(Versions versions, Kinship kinship) {
    this.versions = versions;
    this.entities = new EntityRows(rows, kinship);
    this.facts = new FactRows(rows, entities);
  }

  /** The rows of some policies together. */
  static Rows of(List<Policy> policies, Versions versions, Kinship kinship) {
    GraphRows all = new GraphRows(versions, kinship);
    policies.forEach(all::add);
    return all.rows;
  }

  private void add(Policy policy) {
    rows.add(RowKind.POLICY, row(policy));
    int order = 0;
    for (Agency issuer : policy.issuers()) {
      entities.add(issuer);
      rows.add(
          RowKind.ISSUED_BY,
          Props.of("from", policy.id()).with("to", issuer.id()).with("order", order++));
    }
    if (policy.region() != null) {
      entities.add(policy.region());
      rows.link(RowKind.POLICY_REGION, policy.id(), policy.region().id());
    }
    policy.sections().forEach(section -> add(policy, section));
    policy.measures().forEach(measure -> add(policy, measure));
    policy.paragraphs().forEach(paragraph -> add(policy, paragraph));
    FactRows.each(
        policy.citations(), (fact, i) -> facts.cites(RowKind.POLICY_CITES, policy.id(), fact, i));
  }

  private Props row(Policy policy) {
    PolicyDate date = policy.date();
    return Props.of("id", policy.id())
        .with("source", policy.source())
        .with("contentHash", policy.contentHash())
        .with("program", versions.program())
        .with("lexicon", versions.lexicon())
        .with("title", policy.title())
        .with("number", policy.number())
        .with("numbers", policy.numbers().stream().map(DocumentNumber::toString).toList())
        .withDate("date", "issued", date)
        .with("year", date == null ? null : date.year())
        .with("type", policy.type())
        .with("gaps", GapJson.write(policy.gaps()))
        .with("text", policy.text())
        .with("sort", sort(policy));
  }

  private void add(Policy policy, Section section) {
    rows.add(
        RowKind.SECTION,
        Props.of("id", section.id())
            .with("policy", policy.id())
            .with("label", section.label())
            .with("heading", section.heading())
            .with("level", section.level())
            .with("order", section.order())
            .with("start", section.span() == null ? null : section.span().start())
            .with("end", section.span() == null ? null : section.span().end()));
    contains(policy, section.parent(), section.id());
  }

  private void add(Policy policy, Measure measure) {
    Strength strength = measure.strength();
    rows.add(
        RowKind.MEASURE,
        Props.of("id", measure.id())
            .with("policy", policy.id())
            .with("label", measure.label())
            .with("number", measure.number())
            .with("status", measure.status().label())
            .with("text", measure.text())
            // What WithWords looks into.
            .with("prose", measure.prose().toLowerCase(Locale.ROOT))
            .with("runs", flat(measure.runs()))
            .with("path", measure.path())
            .with("order", measure.order())
            .with("strength", strength == null ? null : strength.label())
            .with("sort", sort(policy) + String.format(Locale.ROOT, "|%06d", measure.order())));
    contains(policy, measure.section(), measure.id());
    facts.add(policy, measure);
  }

  private void add(Policy policy, Paragraph paragraph) {
    rows.add(
        RowKind.PARAGRAPH,
        Props.of("id", paragraph.id())
            .with("policy", policy.id())
            .with("text", paragraph.text())
            .with("runs", flat(paragraph.runs()))
            .with("order", paragraph.order())
            .with("status", paragraph.status().label()));
    contains(policy, paragraph.section(), paragraph.id());
  }

  private void contains(Policy policy, @Nullable String section, String part) {
    if (section == null) {
      rows.link(RowKind.POLICY_CONTAINS, policy.id(), part);
    } else {
      rows.link(RowKind.SECTION_CONTAINS, section, part);
    }
  }

  /** Runs as a flat list: at, length and source of the first, of the second, … */
  private static List<Integer> flat(List<Run> runs) {
    List<Integer> flat = new ArrayList<>(runs.size() * 3);
    for (Run run : runs) {
      flat.add(run.at());
      flat.add(run.length());
      flat.add(run.source());
    }
    return flat;
  }

  /** A key whose order is: newest first, undated last, then by source. */
  private static String sort(Policy policy) {
    PolicyDate date = policy.date();
    int day = date == null ? 0 : date.last().getYear() * 10_000 + date.last().getDayOfYear();
    return String.format(Locale.ROOT, "%08d|%s", 99_999_999 - day, policy.source());
  }
}
