package policygraph.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import policygraph.export.Column;

/** What a request selects, to be taken along as a whole: as rows of a sheet, or as JSON. */
@FunctionalInterface
public interface Takeable {
  /**
   * Reads the beginning, so that a request that cannot be served fails before anything is written.
   */
  Taken take(Request request);

  /**
   * What is taken along. Rows and items are read as they are walked through.
   *
   * @param name in file names, in English
   * @param zh the same in Chinese
   * @param total how many items there are
   * @param rows of cells: as sheets have them; paths of pages in columns of links, and words of the
   *     API that readers of Chinese get in theirs
   * @param items as the API tells them
   */
  record Taken(
      String name,
      String zh,
      long total,
      List<Column> columns,
      Supplier<Iterator<List<@Nullable Object>>> rows,
      Supplier<Iterator<?>> items) {
    public Taken {
      columns = List.copyOf(columns);
    }
  }
}
