package policygraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import policygraph.model.Entity;
import policygraph.model.Evidence;
import policygraph.model.FiledMeasure;
import policygraph.model.Measure;
import policygraph.model.Run;
import policygraph.model.Selection;
import policygraph.question.Asked;

/**
 * Counts the places, industries and firms that stand in one clause with what a question asks of
 * them: a measure that supports tea here and silk there says nothing of silk in the first place.
 */
final class Together {
  private static final Pattern CLAUSE_END = Pattern.compile("[;；。]");

  /** Words of a phrase that was taken apart stand at most so many chars from each other. */
  private static final int GAP = 16;

  /** A first sentence up to this length is the measure's heading and speaks of all of it. */
  private static final int HEADING = 40;

  private final List<Selection> pieces;

  /**
   * @param pieces what each constraint of the question demands
   */
  Together(List<Selection> pieces) {
    this.pieces = pieces.stream().filter(Together::isTold).toList();
  }

  /** Whether anything is asked that a clause can tell. */
  boolean applies() {
    return !pieces.isEmpty();
  }

  /** A thing that a measure names, and where in its text: in UTF-16 chars; -1 for outside. */
  private record Named(Entity entity, List<Integer> at) {}

  /** The things of a kind with their numbers of measures, the most frequent first. */
  List<Answer.Counted> count(List<FiledMeasure> measures, Asked.Kind kind) {
    Map<Entity, Set<String>> found = new LinkedHashMap<>();
    for (FiledMeasure filed : measures) {
      Measure measure = filed.measure();
      for (Named thing : named(measure, kind)) {
        boolean together =
            thing.at().stream()
                .map(at -> new Clause(measure, at))
                .anyMatch(clause -> pieces.stream().allMatch(clause::holds));
        if (together) {
          found.computeIfAbsent(thing.entity(), e -> new LinkedHashSet<>()).add(measure.id());
        }
      }
    }
    return found.entrySet().stream()
        .map(e -> new Answer.Counted(e.getKey(), e.getValue().size()))
        .sorted(Comparator.comparingLong(Answer.Counted::count).reversed())
        .toList();
  }

  private static List<Named> named(Measure measure, Asked.Kind kind) {
    List<Named> named = new ArrayList<>();
    switch (kind) {
      case REGION ->
          measure.facts().regions().stream()
              .filter(r -> !r.inName())
              .forEach(
                  r ->
                      named.add(new Named(r.region(), places(measure, r.mention(), r.evidence()))));
      case INDUSTRY ->
          measure
              .facts()
              .industries()
              .forEach(
                  i ->
                      named.add(
                          new Named(i.industry(), places(measure, i.mention(), i.evidence()))));
      case ENTERPRISE ->
          measure
              .facts()
              .enterprises()
              .forEach(
                  e ->
                      named.add(
                          new Named(e.enterprise(), places(measure, e.mention(), e.evidence()))));
      case AGENCY -> {}
    }
    return named;
  }

  /** Where a mention stands, each time; where evidence shows it if the text has it otherwise. */
  private static List<Integer> places(Measure measure, String mention, Evidence evidence) {
    List<Integer> places = new ArrayList<>();
    for (int at = measure.text().indexOf(mention);
        at >= 0 && !mention.isEmpty();
        at = measure.text().indexOf(mention, at + 1)) {
      places.add(at);
    }
    return places.isEmpty() ? List.of(place(measure, evidence)) : places;
  }

  private static int place(Measure measure, Evidence evidence) {
    int start = evidence.span().start();
    for (Run run : measure.runs()) {
      String piece = measure.text().substring(run.at(), run.at() + run.length());
      int length = piece.codePointCount(0, piece.length());
      if (run.source() <= start && start < run.source() + length) {
        return run.at() + piece.offsetByCodePoints(0, start - run.source());
      }
    }
    return -1;
  }

  /** Whether the text of a clause can tell that it holds. */
  private static boolean isTold(Selection piece) {
    return switch (piece) {
      case Selection.WithWords _, Selection.InIndustry _, Selection.NamesEnterprise _ -> true;
      case Selection.InRegion in -> !in.withParts();
      case Selection.And and -> and.parts().stream().anyMatch(Together::isTold);
      case Selection.Or or -> or.parts().stream().anyMatch(Together::isTold);
      default -> false;
    };
  }

  /** The clause of a measure in which something stands. */
  private static final class Clause {
    private final Measure measure;
    private final int from;
    private final int to;
    private final int heading;

    Clause(Measure measure, int at) {
      this.measure = measure;
      int start = 0;
      int end = measure.text().length();
      if (at >= 0) {
        var boundary = CLAUSE_END.matcher(measure.text());
        while (boundary.find()) {
          if (boundary.start() < at) {
            start = boundary.end();
          } else {
            end = boundary.start();
            break;
          }
        }
      }
      this.from = start;
      this.to = end;
      int first = measure.text().indexOf('。');
      this.heading = first > 0 && first <= HEADING && first < start ? first : 0;
    }

    boolean holds(Selection piece) {
      return switch (piece) {
        case Selection.WithWords words -> matches(Pattern.quote(words.words()));
        case Selection.Or or -> or.parts().stream().anyMatch(this::holds);
        case Selection.And and -> together(and);
        case Selection.InIndustry in ->
            stands(
                measure.facts().industries().stream()
                    .filter(i -> in.ids().contains(i.industry().id()))
                    .flatMap(i -> places(measure, i.mention(), i.evidence()).stream())
                    .toList());
        case Selection.InRegion in ->
            stands(
                measure.facts().regions().stream()
                    .filter(r -> in.ids().contains(r.region().id()))
                    .flatMap(r -> places(measure, r.mention(), r.evidence()).stream())
                    .toList());
        case Selection.NamesEnterprise in ->
            stands(
                measure.facts().enterprises().stream()
                    .filter(e -> in.ids().contains(e.enterprise().id()))
                    .flatMap(e -> places(measure, e.mention(), e.evidence()).stream())
                    .toList());
        default -> true;
      };
    }

    /** Words of one phrase stand in their order and near each other. */
    private boolean together(Selection.And and) {
      List<String> words = and.parts().stream().map(Clause::forms).toList();
      return words.contains("")
          ? and.parts().stream().allMatch(this::holds)
          : matches(String.join(".{0," + GAP + "}?", words));
    }

    /** A pattern for a word in its forms; "" for what is no word. */
    private static String forms(Selection part) {
      List<Selection> forms = part instanceof Selection.Or or ? or.parts() : List.of(part);
      return forms.stream().allMatch(Selection.WithWords.class::isInstance)
          ? forms.stream()
              .map(f -> Pattern.quote(((Selection.WithWords) f).words()))
              .collect(Collectors.joining("|", "(?:", ")"))
          : "";
    }

    private boolean matches(String pattern) {
      Pattern wanted = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
      return wanted.matcher(measure.text().substring(from, to)).find()
          || wanted.matcher(measure.text().substring(0, heading)).find();
    }

    /** Whether one of the mentions stands in the clause; holds where the measure has none. */
    private boolean stands(List<Integer> mentions) {
      return mentions.isEmpty()
          || mentions.stream().anyMatch(at -> at < heading || (from <= at && at < to));
    }
  }
}
