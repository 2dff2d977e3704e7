package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds names of one kind that a question lists: 开阳、息烽和瓮安. */
final class NameGroups {
  private NameGroups() {}

  /**
   * Names that belong together.
   *
   * @param tokens places of the names in the sentence
   * @param either whether 或 joins them
   */
  record Group(List<Integer> tokens, boolean either, Negation.Lead lead) {
    int first() {
      return tokens.getFirst();
    }

    int last() {
      return tokens.getLast();
    }
  }

  static List<Group> find(Sentence sentence, Predicate<Token> wanted) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i : sentence.free(wanted)) {
      boolean joined = !lists.isEmpty() && joins(sentence, lists.getLast().getLast() + 1, i);
      if (!joined) {
        lists.add(new ArrayList<>());
      }
      lists.getLast().add(i);
    }
    List<Group> groups = new ArrayList<>();
    for (List<Integer> list : lists) {
      boolean either = false;
      for (int i = list.getFirst(); i < list.getLast(); i++) {
        either |= sentence.is(i, Sense.OR);
      }
      sentence.use(list.getFirst(), list.getLast() + 1);
      Negation.Lead lead = Negation.before(sentence, list.getFirst());
      int behind = sentence.skipFill(list.getLast() + 1, 1);
      if (sentence.is(behind, Sense.BESIDES)) {
        sentence.use(behind);
        lead = new Negation.Lead(true, lead.mention(), lead.support(), lead.literal(), lead.only());
      }
      groups.add(new Group(list, either, lead));
    }
    return groups;
  }

  private static boolean joins(Sentence sentence, int from, int to) {
    boolean word = false;
    for (int i = from; i < to; i++) {
      if (!sentence.is(i, Sense.AND, Sense.OR, Sense.FILL)) {
        return false;
      }
      word |= sentence.is(i, Sense.AND, Sense.OR);
    }
    return word;
  }
}
