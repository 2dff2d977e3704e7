package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.text.CleanText;

/**
 * Which items of a damaged text are gone, and where. Each lost unit can hold one marker, so numbers
 * that are left out in a sequence are looked for in the gaps before the number that goes on.
 */
final class LostItems {
  private final Map<Item, List<Marker>> lost = new HashMap<>();
  private final Set<Item> closed = new HashSet<>();

  /**
   * @param items all items in the order of the text
   */
  LostItems(String text, List<Item> items) {
    Map<Item, Integer> index = new HashMap<>();
    Map<MarkerStyle, Integer> last = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      index.put(item, i);
      Integer before = last.put(item.style(), i);
      boolean goesOn = before != null && item.placed.follows() > 0;
      if (item.placed.skipped() > 0) {
        Integer opener = item.parent == null ? null : index.get(item.parent);
        int from = goesOn ? before : opener == null ? Math.max(0, i - 1) : opener;
        place(text, items.subList(from, i), item);
      } else if (goesOn) {
        closed.add(items.get(before));
      }
    }
  }

  private void place(String text, List<Item> candidates, Item next) {
    for (Item host : candidates.reversed()) {
      if (text.substring(host.from(), host.bodyTo).indexOf(CleanText.LOST) >= 0) {
        lost.put(host, markers(host, next));
        return;
      }
    }
  }

  private static List<Marker> markers(Item host, Item next) {
    List<Marker> markers = new ArrayList<>();
    int at = host.bodyTo;
    for (int n = next.placed.follows() + 1; n < next.marker().value(); n++) {
      MarkerStyle style = next.style();
      markers.add(new Marker(style, n, style.label(n), at, at, Marker.Setting.STOP));
    }
    return markers;
  }

  /** Items whose marker and text are gone and which stood behind the item's own words. */
  List<Marker> behind(Item item) {
    return lost.getOrDefault(item, List.of());
  }

  /** Whether the next number of its sequence shows that no item is lost behind this one. */
  boolean isClosed(Item item) {
    return closed.contains(item) && !lost.containsKey(item);
  }
}
