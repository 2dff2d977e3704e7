package policygraph.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;

/** Writes references for programs that manage literature. What is unknown is left out. */
final class References {
  private References() {}

  /** As RIS: an official document a record, the measure as the part that is cited. */
  static String ris(List<Excerpt> excerpts, Excerpt.Words words) {
    StringBuilder text = new StringBuilder();
    for (Excerpt excerpt : excerpts) {
      PolicyRef policy = excerpt.policy();
      tag(text, "TY", "GOVDOC");
      excerpt.issuers().forEach(issuer -> tag(text, "AU", issuer));
      tag(text, "TI", policy.title());
      tag(text, "SN", policy.number());
      PolicyDate date = policy.date();
      if (date != null) {
        tag(text, "PY", date.year());
        tag(text, "DA", date.day() == null ? null : date.toString().replace('-', '/') + "/");
      }
      tag(text, "SP", excerpt.place());
      tag(text, "AB", excerpt.text());
      excerpt.lines().forEach(line -> tag(text, "N1", words.label(line.name()) + line.text()));
      tag(text, "N1", excerpt.note());
      tag(text, "LA", "zh-CN");
      tag(text, "UR", excerpt.link());
      text.append("ER  - \r\n\r\n");
    }
    return text.toString();
  }

  private static void tag(StringBuilder text, String name, @Nullable Object value) {
    String line = value == null ? "" : value.toString().replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      text.append(name).append("  - ").append(line).append("\r\n");
    }
  }

  /** As BibTeX; the field mark is what styles of GB/T 7714 take the type of a document from. */
  static String bibtex(List<Excerpt> excerpts) {
    StringBuilder text = new StringBuilder();
    for (Excerpt excerpt : excerpts) {
      PolicyRef policy = excerpt.policy();
      text.append("@misc{").append(excerpt.id().replaceAll("[^A-Za-z0-9_.:-]", "-"));
      field(
          text,
          "author",
          excerpt.issuers().stream()
              .map(issuer -> "{" + escaped(issuer) + "}")
              .collect(Collectors.joining(" and ")));
      field(text, "title", "{" + escaped(policy.title()) + "}");
      field(text, "number", policy.number() == null ? "" : escaped(policy.number().toString()));
      PolicyDate date = policy.date();
      if (date != null) {
        field(text, "year", Integer.toString(date.year()));
        field(text, "date", date.day() == null ? "" : date.toString());
      }
      field(text, "pages", escaped(excerpt.place()));
      field(text, "mark", "A");
      field(text, "abstract", escaped(excerpt.text()));
      field(text, "note", escaped(excerpt.note()));
      field(text, "langid", "chinese");
      text.append("\n}\n\n");
    }
    return text.toString();
  }

  private static void field(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replaceAll("\\s+", " ")
        .strip()
        .chars()
        .forEach(
            c ->
                escaped.append(
                    switch (c) {
                      case '\\' -> "\\textbackslash{}";
                      case '~' -> "\\textasciitilde{}";
                      case '^' -> "\\textasciicircum{}";
                      case '{', '}', '%', '&', '#', '_', '$' -> "\\" + (char) c;
                      default -> String.valueOf((char) c);
                    }));
    return escaped.toString();
  }
}
