package policygraph.web.views;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the tiles of the 34 provinces stand in a schematic grid: about as they lie to each other,
 * all of one size and without borders. No map, and no source but this table.
 */
public final class ProvinceGrid {
  /** Rows from north to south, columns from west to east; codes are the first two of GB/T 2260. */
  private static final String ROWS =
      """
      .. .. .. .. .. .. .. 23
      .. .. .. .. .. 15 .. 22
      65 .. .. 64 14 11 12 21
      .. 63 62 61 13 37 .. ..
      54 51 50 42 41 34 32 31
      .. 53 52 43 36 33 .. ..
      .. .. .. 45 44 35 71 ..
      .. .. .. 46 82 81 .. ..
      """;

  private static final Map<String, Place> PLACES = places();

  private ProvinceGrid() {}

  /** From 1. */
  public record Place(int column, int row) {}

  private static Map<String, Place> places() {
    Map<String, Place> places = new TreeMap<>();
    String[] rows = ROWS.split("\n", -1);
    for (int r = 0; r < rows.length; r++) {
      String[] codes = rows[r].split(" ", -1);
      for (int c = 0; c < codes.length; c++) {
        if (!codes[c].isEmpty() && !codes[c].equals("..")) {
          places.put(codes[c], new Place(c + 1, r + 1));
        }
      }
    }
    return places;
  }

  static @Nullable Place at(@Nullable String code) {
    return code == null || code.length() < 2 ? null : PLACES.get(code.substring(0, 2));
  }

  static int size() {
    return PLACES.size();
  }
}
