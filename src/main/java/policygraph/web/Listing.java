package policygraph.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import policygraph.model.Page;
import policygraph.web.table.AllPages;
import policygraph.web.table.Table;

/**
 * A list that can be taken along as a whole.
 *
 * @param <T> kind of item
 * @param source reads a page of the items that a request selects
 * @param json an item as the API tells it
 * @param table an item as rows of a sheet
 * @param most items that are taken along at most; of a ranked list they are read at once
 */
public record Listing<T>(Source<T> source, Function<T, ?> json, Table<T> table, int most)
    implements Takeable {
  /** More rows than most spreadsheets open; the whole graph has its own export. */
  public static final int MOST = 200_000;

  /** Items of a ranked list that are taken along at most; what is further down is hardly meant. */
  static final int RANKED = 1000;

  private static final int AT_ONCE = 500;

  public Listing(Source<T> source, Function<T, ?> json, Table<T> table) {
    this(source, json, table, MOST);
  }

  /** Reads pages. */
  @FunctionalInterface
  public interface Source<T> {
    /** A page of what the request selects. */
    Page<T> page(Request request, int page, int size);
  }

  /** The page that the request asks for, as the API answers. */
  Object answer(Request request) {
    return Lists.page(request, source.page(request, request.page(), request.size()), json);
  }

  /** All that the request selects; where it asks for a page, that page. */
  @Override
  public Taken take(Request request) {
    boolean onePage = request.text("page").isPresent() || request.text("size").isPresent();
    Page<T> first =
        onePage
            ? source.page(request, request.page(), request.size())
            : source.page(request, 1, most == MOST ? AT_ONCE : most);
    if (!onePage && most == MOST && first.total() > MOST) {
      throw Problem.badRequest(
          "%d items are more than the %d that are taken along at once; narrow them by filters, or take the whole graph from /api/graph"
              .formatted(first.total(), MOST));
    }
    Supplier<Iterator<T>> items =
        () ->
            onePage
                ? first.items().iterator()
                : new AllPages<>(first, page -> source.page(request, page, first.size()), most);
    return new Taken(
        table.name(),
        table.zh(),
        onePage ? first.items().size() : first.total(),
        table.columns(),
        () -> rows(items.get()),
        () -> each(items.get()).<Object>map(json).iterator());
  }

  private Iterator<List<@Nullable Object>> rows(Iterator<T> items) {
    return each(items).flatMap(item -> table.rows().apply(item)).iterator();
  }

  private static <T> Stream<T> each(Iterator<T> items) {
    Iterable<T> once = () -> items;
    return StreamSupport.stream(once.spliterator(), false);
  }
}
