package policygraph.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.FiledMeasure;
import policygraph.model.Measure;
import policygraph.model.Run;
import policygraph.model.Span;
import policygraph.question.Constraint;

/** Finds the quotes of a measure that prove that it is what a question asks for. */
final class Proofs {
  private Proofs() {}

  /** Spans in the source, in code points. */
  static List<Span> of(FiledMeasure filed, List<Constraint> constraints) {
    Set<Span> proofs = new LinkedHashSet<>();
    for (Constraint constraint : constraints) {
      if (constraint.negated()) {
        continue;
      }
      if (constraint.type().equals("words")) {
        words(constraint.name(), filed.measure(), proofs);
      } else {
        facts(constraint, filed.measure().facts()).forEach(e -> proofs.add(e.span()));
      }
    }
    return List.copyOf(proofs);
  }

  private static List<Evidence> facts(Constraint constraint, Facts facts) {
    List<String> ids = constraint.ids();
    List<Evidence> found = new ArrayList<>();
    String role = constraint.role();
    List<String> roles = role == null ? List.of() : List.of(role.split("\\|", -1));
    facts.responsibilities().stream()
        .filter(f -> roles.isEmpty() || roles.contains(f.role().label()))
        .filter(f -> ids.contains(f.body().id()))
        .forEach(f -> found.add(f.evidence()));
    facts.regions().stream()
        .filter(f -> ids.contains(f.region().id()))
        .forEach(f -> found.add(f.evidence()));
    facts.industries().stream()
        .filter(f -> ids.contains(f.industry().id()))
        .forEach(f -> found.add(f.evidence()));
    facts.enterprises().stream()
        .filter(f -> ids.contains(f.enterprise().id()))
        .forEach(f -> found.add(f.evidence()));
    if (constraint.type().equals("deadline")) {
      facts.deadlines().forEach(f -> found.add(f.evidence()));
    }
    return found;
  }

  /** Where the words stand; where they do not stand together, their longest parts. */
  private static void words(String words, Measure measure, Set<Span> into) {
    String text = measure.text().toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < wanted.length() - 1) {
      int end = wanted.length();
      while (end > from + 1 && !text.contains(wanted.substring(from, end))) {
        end--;
      }
      if (end == from + 1) {
        from++;
        continue;
      }
      int at = text.indexOf(wanted.substring(from, end));
      add(measure, at, at + end - from, into);
      from = end;
    }
  }

  private static void add(Measure measure, int from, int to, Set<Span> into) {
    for (Run run : measure.runs()) {
      int start = Math.max(from, run.at());
      int end = Math.min(to, run.at() + run.length());
      if (start < end) {
        String text = measure.text();
        int before = text.codePointCount(run.at(), start);
        int length = text.codePointCount(start, end);
        into.add(new Span(run.source() + before, run.source() + before + length));
      }
    }
  }
}
