package policygraph.question;

import java.util.List;
import java.util.Optional;
import policygraph.model.Selection;
import policygraph.text.Folding;

/**
 * Reads questions. The forms are tried in their order, the most telling first; a question that none
 * of them can account for to the last word is not understood. Thread-safe.
 */
public final class QuestionReader {
  /** The longest question that is read, in chars. */
  public static final int MAX_LENGTH = 300;

  /** The longest query in the expert syntax that is read, in chars. */
  private static final int LONGEST_QUERY = 2000;

  private static final Form EXPERT = new ExpertForm();

  private static final List<Form> FORMS =
      List.of(
          EXPERT,
          new PolicyOfNumberForm(),
          new CitationsForm(),
          new ComparisonForm(),
          new RankingForm(),
          new TargetsForm(),
          new WhoForm(),
          new CountForm(),
          new PoliciesForm(),
          new EntitiesForm(),
          new MeasuresForm());

  private final Folding folding;
  private final Vocabulary vocabulary;
  private final Subjects subjects;

  public QuestionReader(Folding folding) {
    this.folding = folding;
    this.vocabulary = new Vocabulary(folding);
    this.subjects = new Subjects(vocabulary, folding);
  }

  /** What the question asks for; a question of passages where no form can read it. */
  public Question read(String text, Catalogue catalogue) {
    String asked = text.strip();
    if (asked.length() > MAX_LENGTH) {
      // Only queries are longer: they are not cut into words.
      Sentence whole = new Sentence(asked, Language.of(asked), List.of());
      boolean mayBeQuery = asked.length() <= LONGEST_QUERY;
      return (mayBeQuery ? EXPERT.read(whole, catalogue) : Optional.<Question>empty())
          .orElseGet(() -> notUnderstood(asked));
    }
    if (asked.isEmpty()) {
      return notUnderstood(asked);
    }
    Sentence sentence = sentence(asked, catalogue);
    for (Form form : FORMS) {
      Optional<Question> question = form.read(sentence.fresh(), catalogue);
      if (question.isPresent()) {
        return question.get();
      }
    }
    return notUnderstood(asked);
  }

  /** A text with its forms of writing made equal, as names are compared. */
  public String folded(String text) {
    return folding.fold(text);
  }

  Sentence sentence(String asked, Catalogue catalogue) {
    String folded = folding.fold(asked);
    List<Token> fixed = new FixedForms(catalogue, vocabulary).find(asked, folded);
    List<Token> cut = new Lattice(vocabulary, catalogue.entities()).cut(asked, folded, fixed);
    return new Sentence(asked, Language.of(asked), subjects.join(asked, cut));
  }

  private static Question notUnderstood(String text) {
    Said said =
        new Said(
            "没有理解这个问题；下面是文字或含义相近的段落",
            "The question was not understood; these are passages with similar words or meaning");
    return new Question(
        text,
        Language.of(text),
        "passages",
        new Asked.Passages(),
        List.of(new Question.Reading(new Selection.All(), List.of(), said)),
        List.of(),
        List.of(),
        false);
  }
}
