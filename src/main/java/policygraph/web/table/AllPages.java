package policygraph.web.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import policygraph.model.Page;

/** The items of a list, read page after page as they are walked through. */
public final class AllPages<T> implements Iterator<T> {
  private final IntFunction<Page<T>> read;
  private final int most;
  private int walked;
  private Page<T> page;
  private Iterator<T> items;

  /**
   * @param first page 1, which is read already
   * @param read reads a page by its number
   * @param most items that are walked through at most
   */
  public AllPages(Page<T> first, IntFunction<Page<T>> read, int most) {
    this.most = most;
    this.read = read;
    this.page = first;
    this.items = first.items().iterator();
  }

  @Override
  public boolean hasNext() {
    if (walked >= most) {
      return false;
    }
    while (!items.hasNext()) {
      if (page.items().isEmpty() || (long) page.page() * page.size() >= page.total()) {
        return false;
      }
      page = read.apply(page.page() + 1);
      items = page.items().iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    walked++;
    return items.next();
  }
}
