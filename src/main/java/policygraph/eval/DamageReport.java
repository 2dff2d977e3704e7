package policygraph.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How damaged copies of clean texts were read, by set of copies.
 *
 * @param sets in the order in which they are shown
 */
public record DamageReport(List<Row> sets) {
  /**
   * A set of copies, or one copy.
   *
   * @param all statements of any role
   * @param leads those of bodies that lead
   */
  public record Row(String name, int documents, DamageScore all, DamageScore leads) {
    /** The row of two sets together. */
    public Row plus(Row other) {
      return new Row(
          name, documents + other.documents, all.plus(other.all), leads.plus(other.leads));
    }

    /** The same under another name. */
    public Row named(String other) {
      return new Row(other, documents, all, leads);
    }

    /** A row of a table. */
    public String line() {
      return "| %s | %d | %d | %s | %d | %d | %s | %s | %d | %d |"
          .formatted(
              name,
              documents,
              leads.surviving(),
              share(leads.settled(), leads),
              leads.elsewhere(),
              all.surviving(),
              share(all.settled(), all),
              share(all.uncertain(), all),
              all.beside(),
              all.elsewhere());
    }
  }

  public DamageReport {
    sets = List.copyOf(sets);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(sets);
    if (sets.size() > 1) {
      Row none = new Row("all", 0, DamageScore.NONE, DamageScore.NONE);
      rows.add(sets.stream().reduce(none, Row::plus));
    }
    return rows;
  }

  public Map<String, Object> json() {
    List<Map<String, Object>> json = new ArrayList<>();
    for (Row row : rows()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("set", row.name());
      fields.put("documents", row.documents());
      fields.put("statements", json(row.all()));
      fields.put("leads", json(row.leads()));
      json.add(fields);
    }
    return Map.of("damage", json);
  }

  private static Map<String, Object> json(DamageScore score) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clean", score.clean());
    fields.put("surviving", score.surviving());
    fields.put("settled", score.settled());
    fields.put("uncertain", score.uncertain());
    fields.put("beside", score.beside());
    fields.put("elsewhere", score.elsewhere());
    return fields;
  }

  /** A table for people, in Markdown. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| set | documents | leads that survive | at their own task | at another task | statements"
            + " that survive | at their own task | shown as uncertain | beside other words | at"
            + " another task |");
    lines.add("|---|---|---|---|---|---|---|---|---|---|");
    for (Row row : rows()) {
      lines.add(row.line());
    }
    return lines;
  }

  private static String share(int part, DamageScore score) {
    return score.surviving() == 0
        ? "–"
        : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / score.surviving());
  }
}
