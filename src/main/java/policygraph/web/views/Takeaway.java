package policygraph.web.views;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import policygraph.export.Column;
import policygraph.web.Request;
import policygraph.web.Takeable;

/** A view's table as a sheet to take along: all its rows, whatever page of them is shown. */
record Takeaway(Insight insight) implements Takeable {
  private static final Words CHINESE = new Words(true);
  private static final List<String> PROSE =
      List.of("quote", "sentence", "otherSentence", "measureText");

  @Override
  public Taken take(Request request) {
    Table table = insight.show(request).table();
    return new Taken(
        insight.name(),
        CHINESE.t(insight.name() + ".title"),
        table.rows().size(),
        columns(table),
        () -> table.rows().iterator(),
        () -> items(table));
  }

  private static Iterator<?> items(Table table) {
    return table.items().iterator();
  }

  private static List<Column> columns(Table table) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String key = table.columns().get(i);
      columns.add(new Column(name(key), CHINESE.t("column." + key), kind(table, i, key)));
    }
    return columns;
  }

  /** withLead becomes with_lead. */
  private static String name(String key) {
    return key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Column.Kind kind(Table table, int column, String key) {
    if (PROSE.contains(key)) {
      return Column.Kind.PROSE;
    }
    @Nullable Object first =
        table.rows().stream()
            .<@Nullable Object>map(row -> row.get(column))
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
    return first instanceof Number ? Column.Kind.NUMBER : Column.Kind.TEXT;
  }
}
