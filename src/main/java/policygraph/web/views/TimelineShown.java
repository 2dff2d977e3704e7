package policygraph.web.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.Coverage;
import policygraph.graph.view.DeadlineRow;
import policygraph.model.PolicyDate;

/**
 * Deadlines in the order of time.
 *
 * @param all dated ones
 * @param undated how many name no date, such as 长期推进
 * @param month the month that is shown alone, or null for all
 */
public record TimelineShown(
    Scope scope,
    List<DeadlineRow> all,
    long undated,
    @Nullable YearMonth month,
    int page,
    Coverage coverage)
    implements Shown {
  /** Characters of what is due that stand in a day of the calendar. */
  private static final int BRIEF = 24;

  private static final int ROWS = 50;

  /** A day of the calendar; {@code number} is 0 outside of the month. */
  public record Day(int number, List<DeadlineRow> due) {}

  public int size() {
    return ROWS;
  }

  /** Those of the month, or all. */
  public List<DeadlineRow> rows() {
    return month == null ? all : all.stream().filter(row -> month.equals(monthOf(row))).toList();
  }

  public List<DeadlineRow> shown() {
    return rows().stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
  }

  private static @Nullable YearMonth monthOf(DeadlineRow row) {
    PolicyDate date = row.deadline().date();
    return date == null ? null : YearMonth.from(date.last());
  }

  /** What is due, short enough for a day of the calendar: who leads it, or how its text begins. */
  public static String brief(DeadlineRow row) {
    if (!row.leads().isEmpty()) {
      return row.leads().getFirst().name();
    }
    String text = row.text().isEmpty() ? row.policy().title() : row.text();
    return text.codePointCount(0, text.length()) <= BRIEF
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "…";
  }

  /** How many days a deadline leaves open: day, month, quarter, half or year. */
  public static String precision(DeadlineRow row) {
    PolicyDate date = row.deadline().date();
    if (date == null) {
      return "none";
    }
    if (date.month() != null) {
      return date.day() == null ? "month" : "day";
    }
    return date.quarter() != null ? "quarter" : date.half() != null ? "half" : "year";
  }

  /** Months in which something ends, with how many of each precision. */
  public Map<YearMonth, Map<String, Integer>> months() {
    Map<YearMonth, Map<String, Integer>> months = new TreeMap<>();
    for (DeadlineRow row : all) {
      YearMonth at = monthOf(row);
      if (at != null) {
        months.computeIfAbsent(at, m -> new TreeMap<>()).merge(precision(row), 1, Integer::sum);
      }
    }
    return months;
  }

  /** The nearest month before or after the one that is shown in which something ends, or null. */
  public @Nullable YearMonth neighbour(boolean later) {
    TreeMap<YearMonth, ?> months = new TreeMap<>(months());
    return month == null ? null : later ? months.higherKey(month) : months.lowerKey(month);
  }

  /** The month in weeks from Monday; deadlines that name a day stand on it. */
  public List<List<Day>> weeks() {
    List<List<Day>> weeks = new ArrayList<>();
    if (month == null) {
      return weeks;
    }
    LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        LocalDate here = day;
        week.add(
            YearMonth.from(day).equals(month)
                ? new Day(day.getDayOfMonth(), rows().stream().filter(r -> isOn(r, here)).toList())
                : new Day(0, List.of()));
        day = day.plusDays(1);
      }
      weeks.add(week);
    }
    return weeks;
  }

  private static boolean isOn(DeadlineRow row, LocalDate day) {
    PolicyDate date = row.deadline().date();
    return date != null && date.day() != null && date.last().equals(day);
  }

  /** Deadlines of the month that leave the day open. */
  public List<DeadlineRow> wholeMonth() {
    return rows().stream().filter(row -> !precision(row).equals("day")).toList();
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            "date",
            "ends",
            "precision",
            "text",
            "leads",
            "measure",
            "measureId",
            "measureText",
            "policy",
            "documentNumber",
            "quote",
            "source",
            "start",
            "end"),
        rows().stream().map(TimelineShown::row).toList());
  }

  private static List<@Nullable Object> row(DeadlineRow row) {
    PolicyDate date = row.deadline().date();
    var evidence = row.deadline().evidence();
    return Table.row(
        date == null ? null : date.toString(),
        date == null ? null : date.last().toString(),
        precision(row),
        row.deadline().text(),
        String.join("、", row.leads().stream().map(e -> e.name()).toList()),
        row.label(),
        row.measure(),
        row.text(),
        row.policy().title(),
        row.policy().number() == null ? null : row.policy().number().toString(),
        evidence.quote(),
        evidence.source(),
        evidence.span().start(),
        evidence.span().end());
  }

  @Override
  public Map<String, Object> chart(Words words) {
    Map<YearMonth, Map<String, Integer>> months = months();
    if (months.isEmpty()) {
      return Map.of();
    }
    List<Object> bars = new ArrayList<>();
    months.forEach(
        (at, counts) ->
            bars.add(
                List.of(
                    at.toString(),
                    counts.getOrDefault("day", 0) + counts.getOrDefault("month", 0),
                    counts.getOrDefault("quarter", 0) + counts.getOrDefault("half", 0),
                    counts.getOrDefault("year", 0),
                    scope.query().with("month", at).at("/views/timeline"))));
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("kind", "timeline");
    chart.put("bars", bars);
    chart.put("month", month == null ? "" : month.toString());
    chart.put(
        "words",
        Map.of(
            "label", words.t("timeline.chart"),
            "parts",
                List.of(
                    words.t("timeline.day"),
                    words.t("timeline.quarter"),
                    words.t("timeline.year"))));
    return chart;
  }
}
