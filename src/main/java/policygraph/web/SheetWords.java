package policygraph.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import policygraph.export.Column;
import policygraph.export.Sheet;
import policygraph.question.Language;
import policygraph.question.Said;
import policygraph.web.table.Word;

/**
 * Makes a sheet of what is taken along: says words of the API in the reader's language, and makes
 * whole addresses of the paths of pages.
 */
final class SheetWords {
  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle("policygraph/sheets", Locale.ROOT);

  private final boolean chinese;
  private final String address;

  /**
   * @param address of the program, such as {@code http://127.0.0.1:8080}
   */
  SheetWords(boolean chinese, String address) {
    this.chinese = chinese;
    this.address = address;
  }

  Sheet sheet(Takeable.Taken taken) {
    Iterator<List<@Nullable Object>> rows = taken.rows().get();
    return new Sheet(
        chinese ? taken.zh() : taken.name(),
        taken.columns(),
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public List<@Nullable Object> next() {
            return said(rows.next(), taken.columns());
          }
        });
  }

  private List<@Nullable Object> said(List<@Nullable Object> row, List<Column> columns) {
    List<@Nullable Object> said = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      boolean link = columns.get(i).kind() == Column.Kind.LINK;
      Object cell = row.get(i);
      said.add(
          switch (cell) {
            case Word word -> chinese ? inChinese(word) : word.value();
            case Said both -> both.in(chinese ? Language.ZH : Language.EN);
            case String path when link && path.startsWith("/") -> address + path;
            case null -> null;
            default -> cell;
          });
    }
    return said;
  }

  private static String inChinese(Word word) {
    try {
      return CHINESE.getString(word.kind() + "." + word.value());
    } catch (MissingResourceException unnamed) {
      return word.value();
    }
  }
}
