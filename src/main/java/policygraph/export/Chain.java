package policygraph.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several streams one after the other; each is opened when its turn comes, and closed after. */
final class Chain<T> implements Iterator<T>, AutoCloseable {
  private final Iterator<Supplier<Stream<T>>> streams;
  private @Nullable Stream<T> open;
  private Iterator<T> items = List.<T>of().iterator();

  Chain(List<Supplier<Stream<T>>> streams) {
    this.streams = List.copyOf(streams).iterator();
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext()) {
      close();
      if (!streams.hasNext()) {
        return false;
      }
      Stream<T> next = streams.next().get();
      open = next;
      items = next.iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
