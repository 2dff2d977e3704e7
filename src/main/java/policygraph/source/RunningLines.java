package policygraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out what stands on every page: page numbers, and heads that repeat. */
final class RunningLines {
  /** — 3 —, 3, 第3页 共9页, 3/9. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—－–﹣·\\s]*第?\\s*(\\d{1,4})\\s*页?(?:\\s*[,，/共]\\s*\\d{1,4}\\s*页?)?[-—－–﹣·\\s]*");

  /** A head repeats on at least so many pages, and on half of them. */
  private static final int FEWEST = 3;

  private RunningLines() {}

  /** The lines of all pages, one after the other. */
  static List<String> without(List<List<String>> pages) {
    Map<Integer, Integer> offsets = new HashMap<>();
    Map<String, Integer> heads = new HashMap<>();
    for (int p = 0; p < pages.size(); p++) {
      for (String edge : edges(pages.get(p))) {
        Matcher number = NUMBER.matcher(edge);
        if (number.matches()) {
          offsets.merge(Integer.parseInt(number.group(1)) - p, 1, Integer::sum);
        } else {
          heads.merge(edge, 1, Integer::sum);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      List<String> page = pages.get(p);
      List<String> edges = edges(page);
      for (int i = 0; i < page.size(); i++) {
        boolean edge = i == 0 || i == page.size() - 1;
        if (!edge || !edges.contains(page.get(i)) || !runs(page.get(i), p, pages, offsets, heads)) {
          lines.add(page.get(i));
        }
      }
    }
    return lines;
  }

  private static List<String> edges(List<String> page) {
    return page.isEmpty()
        ? List.of()
        : page.size() == 1 ? page : List.of(page.getFirst(), page.getLast());
  }

  private static boolean runs(
      String line,
      int page,
      List<List<String>> pages,
      Map<Integer, Integer> offsets,
      Map<String, Integer> heads) {
    Matcher number = NUMBER.matcher(line);
    if (number.matches()) {
      int offset = Integer.parseInt(number.group(1)) - page;
      boolean dashed = !Character.isDigit(line.charAt(0));
      return dashed || offset == 1 || offsets.getOrDefault(offset, 0) > 1;
    }
    int times = heads.getOrDefault(line, 0);
    return times >= FEWEST && 2 * times >= pages.size();
  }
}
