package policygraph.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the outline with the stretch of text that is its own: from its marker to the next
 * item, or to where a new part of the document begins.
 */
final class Item {
  final Placed placed;
  final @Nullable Item parent;
  final List<Item> children = new ArrayList<>();
  final int bodyTo;

  /** The items beside it, itself included, in the order of the text. */
  final List<Item> siblings;

  Item(Placed placed, @Nullable Item parent, List<Item> siblings, int bodyTo) {
    this.placed = placed;
    this.parent = parent;
    this.siblings = siblings;
    this.bodyTo = bodyTo;
  }

  Marker marker() {
    return placed.marker();
  }

  MarkerStyle style() {
    return marker().style();
  }

  int from() {
    return marker().from();
  }

  /** Where its own words begin, behind the marker. */
  int bodyFrom() {
    return marker().to();
  }

  /** Where the last item inside it ends. */
  int to() {
    return children.isEmpty() ? bodyTo : children.getLast().to();
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  int level() {
    return parent == null ? 1 : parent.level() + 1;
  }

  /** Numbers from the outermost item to this one. */
  List<Integer> numbers() {
    List<Integer> numbers = parent == null ? new ArrayList<>() : parent.numbers();
    numbers.add(marker().value());
    return numbers;
  }

  /** Builds the trees of a text of which the markers are known; the roots in order. */
  static List<Item> trees(List<Placed> placed, List<Integer> parts, int length) {
    List<Item> roots = new ArrayList<>();
    List<Item> open = new ArrayList<>();
    int part = 0;
    for (int i = 0; i < placed.size(); i++) {
      Placed p = placed.get(i);
      int next = i + 1 < placed.size() ? placed.get(i + 1).marker().from() : length;
      while (part < parts.size() && parts.get(part) <= p.marker().from()) {
        part++;
      }
      int end = part < parts.size() ? Math.min(parts.get(part), next) : next;
      while (open.size() > p.depth()) {
        open.removeLast();
      }
      Item parent = open.isEmpty() ? null : open.getLast();
      List<Item> siblings = parent == null ? roots : parent.children;
      Item item = new Item(p, parent, siblings, end);
      siblings.add(item);
      open.add(item);
    }
    return roots;
  }
}
