package policygraph.web.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policygraph.export.Column;

/**
 * A column and how its cell is had from a row.
 *
 * @param <R> kind of row
 */
record Cell<R>(Column column, Function<R, @Nullable Object> value) {

  static <R> Cell<R> text(String name, String zh, Function<R, @Nullable Object> value) {
    return new Cell<>(new Column(name, zh, Column.Kind.TEXT), value);
  }

  static <R> Cell<R> prose(String name, String zh, Function<R, @Nullable Object> value) {
    return new Cell<>(new Column(name, zh, Column.Kind.PROSE), value);
  }

  static <R> Cell<R> number(String name, String zh, Function<R, @Nullable Object> value) {
    return new Cell<>(new Column(name, zh, Column.Kind.NUMBER), value);
  }

  static <R> Cell<R> date(String name, String zh, Function<R, @Nullable Object> value) {
    return new Cell<>(new Column(name, zh, Column.Kind.DATE), value);
  }

  /** The path of a page. */
  static <R> Cell<R> link(String name, String zh, Function<R, @Nullable Object> value) {
    return new Cell<>(new Column(name, zh, Column.Kind.LINK), value);
  }

  static <R> Cell<R> word(
      String name, String zh, String kind, Function<R, @Nullable String> value) {
    return text(
        name,
        zh,
        row -> {
          String word = value.apply(row);
          return word == null ? null : new Word(kind, word);
        });
  }

  /** The same column for rows that have such a row; empty where they have none. */
  <Q> Cell<Q> within(Function<Q, @Nullable R> part) {
    return new Cell<>(
        column,
        row -> {
          R inner = part.apply(row);
          return inner == null ? null : value.apply(inner);
        });
  }
}
