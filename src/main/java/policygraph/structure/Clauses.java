package policygraph.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** All phrases of a document that may say who does something, found once per item. */
final class Clauses {
  private final List<FoundClause> all = new ArrayList<>();

  Clauses(ClauseFinder finder, List<Item> roots) {
    roots.forEach(root -> add(finder, root));
    all.sort(Comparator.comparingInt(FoundClause::from));
  }

  private void add(ClauseFinder finder, Item item) {
    all.addAll(finder.find(item));
    item.children.forEach(child -> add(finder, child));
  }

  /** Those that begin in a stretch, in the order of the text. */
  List<FoundClause> between(int from, int to) {
    return all.subList(indexOf(from), indexOf(Math.max(from, to)));
  }

  /** Those that are marked as clauses: all but sentences. */
  List<FoundClause> marked(int from, int to) {
    return between(from, to).stream().filter(FoundClause::isMarked).toList();
  }

  private int indexOf(int offset) {
    FoundClause key = new FoundClause(offset, offset, Clause.Form.SENTENCE);
    int at = Collections.binarySearch(all, key, Comparator.comparingInt(FoundClause::from));
    while (at > 0 && all.get(at - 1).from() == offset) {
      at--;
    }
    return at < 0 ? -at - 1 : at;
  }
}
