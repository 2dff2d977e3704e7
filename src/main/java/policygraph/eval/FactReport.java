package policygraph.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far the facts of a corpus agree with labels.
 *
 * @param rows by kind of fact and by field, "all" for the facts as such
 * @param differences by kind of fact, each with the document that it is in
 * @param absent documents that labels are of and that the corpus does not hold
 */
public record FactReport(
    List<Row> rows, Map<String, List<String>> differences, List<String> absent) {
  /** The score of one field of one kind of fact. */
  public record Row(String kind, String field, Score score) {}

  public FactReport {
    rows = List.copyOf(rows);
    differences = Map.copyOf(differences);
    absent = List.copyOf(absent);
  }

  public List<Map<String, Object>> json() {
    List<Map<String, Object>> json = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("kind", row.kind());
      fields.put("field", row.field());
      fields.put("precision", row.score().precision());
      fields.put("recall", row.score().recall());
      fields.put("f1", row.score().f1());
      fields.put("hits", row.score().hits());
      fields.put("missed", row.score().missed());
      fields.put("wrong", row.score().wrong());
      json.add(fields);
    }
    return json;
  }

  /** A table for people, in Markdown. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| fact | field | precision | recall | F1 | found | missed | wrong |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (Row row : rows) {
      Score score = row.score();
      lines.add(
          "| %s | %s | %s | %s | %s | %d | %d | %d |"
              .formatted(
                  row.kind(),
                  row.field(),
                  share(score.precision(), score.hits() + score.wrong()),
                  share(score.recall(), score.hits() + score.missed()),
                  share(score.f1(), score.hits() + score.missed() + score.wrong()),
                  score.hits(),
                  score.missed(),
                  score.wrong()));
    }
    return lines;
  }

  /** A part of so many; a dash where there are none that it could be a part of. */
  private static String share(double part, int of) {
    return of == 0 ? "–" : String.format(Locale.ROOT, "%.3f", part);
  }
}
