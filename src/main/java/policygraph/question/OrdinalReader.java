package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import policygraph.model.Selection;

/** 第18项任务, 第18项和第20项, 第100项到第105项, task 18: measures by their numbers. */
final class OrdinalReader implements PartReader {
  private static final Sense[] JOINING = {Sense.AND, Sense.OR, Sense.FILL, Sense.RANGE};

  /** Longer stretches of numbers are no list of tasks. */
  private static final int MOST = 1000;

  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    List<Token.Ordinal> found = new ArrayList<>();
    int last = -1;
    for (int i : sentence.free(Token.Ordinal.class::isInstance)) {
      if (!(sentence.token(i) instanceof Token.Ordinal ordinal)) {
        continue;
      }
      sentence.use(i);
      if (last >= 0 && isJoined(sentence, last, i)) {
        boolean range = isRange(sentence, last, i);
        sentence.use(last, i);
        found.add(joined(sentence, found.removeLast(), ordinal, range));
      } else {
        found.add(ordinal);
      }
      last = i;
    }
    found.forEach(ordinal -> into.add(part(ordinal)));
  }

  /** The numbers of both; no measure has two. */
  private static Token.Ordinal joined(
      Sentence sentence, Token.Ordinal left, Token.Ordinal right, boolean range) {
    TreeSet<Integer> numbers = new TreeSet<>(left.numbers());
    int from = left.numbers().getLast();
    int to = right.numbers().getFirst();
    if (range && from < to && to - from <= MOST) {
      IntStream.range(from, to).forEach(numbers::add);
    }
    numbers.addAll(right.numbers());
    String text = sentence.text().substring(left.start(), right.end());
    return new Token.Ordinal(left.start(), right.end(), text, List.copyOf(numbers));
  }

  private static boolean isJoined(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!sentence.is(i, JOINING)) {
        return false;
      }
    }
    return to > from + 1;
  }

  private static boolean isRange(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token.Word word = sentence.word(i);
      if (word != null && word.value(Sense.RANGE).equals("to")) {
        return true;
      }
    }
    return false;
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
