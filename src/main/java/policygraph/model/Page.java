package policygraph.model;

import java.util.List;

/** One page of a list. {@code page} counts from 1; {@code total} counts all items of the list. */
public record Page<T>(long total, int page, int size, List<T> items) {
  public Page {
    items = List.copyOf(items);
  }
}
