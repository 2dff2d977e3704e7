package policygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.model.PolicyRef;
import policygraph.model.Selection;
import policygraph.question.Constraint;
import policygraph.question.Question;
import policygraph.question.Question.Reading;
import policygraph.question.Said;

/** Says how far an answer reaches: what the documents do not tell, and what of them is lost. */
final class Notes {
  /** Constraints that hold of a policy as a whole. */
  static final Set<String> SAID_OF_POLICIES = Set.of("policy", "region", "issuer", "year");

  private static final Set<String> SAID_BY_TEXT =
      Set.of("words", "region", "industry", "enterprise", "deadline");

  /** More titles than this are only counted. */
  private static final int TITLES = 5;

  private final Archive archive;
  private final Snapshot now;

  Notes(Archive archive, Snapshot now) {
    this.archive = archive;
    this.now = now;
  }

  /** Whether a reading knows nothing of what it looks for but its letters. */
  static boolean isOnlyWords(Reading reading) {
    return !reading.constraints().isEmpty()
        && reading.constraints().stream().allMatch(c -> c.type().equals("words"));
  }

  /** Whether a reading names a body that no document names. */
  static boolean namesNobody(Reading reading) {
    return reading.constraints().stream().anyMatch(Notes::isNobody);
  }

  private static boolean isNobody(Constraint constraint) {
    return constraint.type().equals("agency")
        && constraint.ids().isEmpty()
        && constraint.name().equals(constraint.mention());
  }

  /** Whether a selection asks for places that the text of measures names. */
  static boolean namesPlaces(Selection selection) {
    return switch (selection) {
      case Selection.InRegion _ -> true;
      case Selection.And and -> and.parts().stream().anyMatch(Notes::namesPlaces);
      case Selection.Or or -> or.parts().stream().anyMatch(Notes::namesPlaces);
      default -> false;
    };
  }

  Answer.Coverage coverage(Question question, Reading reading) {
    List<Said> notes = new ArrayList<>();
    unknown(reading, notes);
    wider(question, reading, notes);
    if (reading.constraints().stream().anyMatch(c -> c.type().equals("agency"))) {
      silent(notes);
    }
    if (reading.constraints().stream().anyMatch(c -> SAID_BY_TEXT.contains(c.type()))) {
      lost(notes);
    }
    return new Answer.Coverage(
        now.coverage().policies(),
        now.coverage().withResponsibilities(),
        archive.missing(reading.selection()),
        notes);
  }

  /** What any answer from these documents lacks. */
  Answer.Coverage coverage() {
    List<Said> notes = new ArrayList<>();
    silent(notes);
    lost(notes);
    return new Answer.Coverage(
        now.coverage().policies(), now.coverage().withResponsibilities(), 0, notes);
  }

  private static void unknown(Reading reading, List<Said> notes) {
    for (Constraint c : reading.constraints()) {
      if (isNobody(c)) {
        notes.add(
            new Said("没有文件提到“" + c.mention() + "”", "No document names “" + c.mention() + "”."));
      }
      if (c.type().equals("policy") && c.ids().isEmpty()) {
        notes.add(
            new Said(
                "没有收录“" + c.mention() + "”", "“" + c.mention() + "” is not among the documents."));
      }
    }
  }

  private static void wider(Question question, Reading reading, List<Said> notes) {
    if (!reading.equals(question.strict())) {
      notes.add(
          new Said(
              "没有找到"
                  + question.strict().interpretation().zh()
                  + "，改为查找"
                  + reading.interpretation().zh(),
              "Nothing was found for "
                  + question.strict().interpretation().en()
                  + "; looked for "
                  + reading.interpretation().en()
                  + " instead."));
    }
  }

  private void silent(List<Said> notes) {
    List<PolicyRef> silent = now.silent();
    if (silent.isEmpty()) {
      return;
    }
    String titles =
        silent.size() > TITLES
            ? ""
            : silent.stream().map(p -> "《" + p.title() + "》").collect(Collectors.joining());
    notes.add(
        new Said(
            silent.size() + "份文件没有写明责任单位" + (titles.isEmpty() ? "" : "：" + titles),
            silent.size()
                + " policies name no responsible bodies"
                + (titles.isEmpty() ? "." : ": " + titles)));
  }

  private void lost(List<Said> notes) {
    int missing = now.coverage().missingTexts();
    if (missing > 0) {
      notes.add(
          new Said(
              "全部文件中有" + missing + "项任务正文在来源中缺失，无法判断其内容",
              missing + " tasks have lost their text in the sources: what they say is not known."));
    }
  }
}
