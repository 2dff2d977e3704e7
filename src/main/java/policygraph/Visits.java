package policygraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.graph.EntityType;
import policygraph.graph.GraphReader;
import policygraph.graph.view.PolicyFilter;

/**
 * What users do, as paths of the program: questions, searches, pages and views about the bodies,
 * places, industries, firms and policies that stand out in the documents.
 */
final class Visits {
  private static final String FILE = "/policygraph/visits.txt";

  private static final Pattern NAME = Pattern.compile("\\{(=?)(\\w+)(\\.id)?}");

  /** Entities of a kind that take turns in the paths. */
  private static final int OF_A_KIND = 5;

  /** An entity or policy that a path may be about. */
  private record Subject(String id, String name) {}

  private Visits() {}

  /** The paths, for what a graph holds now. */
  static List<String> of(GraphReader graph) {
    Map<String, List<Subject>> subjects = subjects(graph);
    Map<String, Integer> turns = new HashMap<>();
    List<String> paths = new ArrayList<>();
    for (String line : lines()) {
      Matcher names = NAME.matcher(line);
      if (names.results().allMatch(m -> !of(subjects, m.group(2)).isEmpty())) {
        paths.add(
            encoded(
                names.replaceAll(
                    m -> {
                      List<Subject> ofKind = of(subjects, m.group(2));
                      int next = m.group(1).isEmpty() ? 1 : 0;
                      int turn = turns.merge(m.group(2), next, Integer::sum) - 1;
                      Subject subject = ofKind.get(turn % ofKind.size());
                      return Matcher.quoteReplacement(
                          URLEncoder.encode(
                              m.group(3) == null ? subject.name() : subject.id(),
                              StandardCharsets.UTF_8));
                    })));
      }
    }
    return paths;
  }

  private static List<Subject> of(Map<String, List<Subject>> subjects, String kind) {
    return subjects.getOrDefault(kind, List.of());
  }

  private static Map<String, List<Subject>> subjects(GraphReader graph) {
    Map<String, List<Subject>> subjects = new HashMap<>();
    for (EntityType type : EntityType.values()) {
      subjects.put(
          type.name().toLowerCase(java.util.Locale.ROOT),
          graph.entities(type, null, 1, OF_A_KIND).items().stream()
              .map(found -> new Subject(found.entity().id(), found.entity().name()))
              .toList());
    }
    subjects.put(
        "policy",
        graph.policies(PolicyFilter.ALL, 1, OF_A_KIND).items().stream()
            .map(found -> new Subject(found.policy().id(), "《" + found.policy().title() + "》"))
            .toList());
    return subjects;
  }

  /** Characters beyond ASCII as a browser sends them. */
  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    path.codePoints()
        .forEach(
            c ->
                encoded.append(
                    c > ' ' && c < 128
                        ? Character.toString(c)
                        : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)));
    return encoded.toString();
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(Visits.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
