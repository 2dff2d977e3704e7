package policygraph.question;

import java.util.List;
import java.util.stream.Collectors;
import policygraph.model.Selection;

/** 第18项任务, task 18: measures by their numbers. */
final class OrdinalReader implements PartReader {
  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (int i : sentence.free(Token.Ordinal.class::isInstance)) {
      if (sentence.token(i) instanceof Token.Ordinal ordinal) {
        sentence.use(i);
        into.add(part(ordinal));
      }
    }
  }

  private static Part part(Token.Ordinal ordinal) {
    String numbers =
        ordinal.numbers().stream().map(Object::toString).collect(Collectors.joining("、"));
    return Part.of(
        new Constraint(
            "number",
            null,
            List.of(),
            numbers,
            ordinal.text(),
            ordinal.start(),
            ordinal.end(),
            false),
        new Selection.WithNumber(ordinal.numbers()),
        new Said("编号为" + numbers, "numbered " + numbers.replace("、", ", ")));
  }
}
