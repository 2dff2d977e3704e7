package policygraph.web.views;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.web.Library;
import policygraph.web.Param;
import policygraph.web.Problem;
import policygraph.web.Request;

/** When what is due, on a line of months and in a calendar. */
final class TimelineInsight implements Insight {
  private static final int ALL = 100_000;

  private final Library library;

  TimelineInsight(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String summary() {
    return "deadlines in the order of time, each with its measure";
  }

  @Override
  public List<Param> params() {
    return Scope.ofBody(
        Param.text("month", "only deadlines that end in this month, such as 2023-06"), Param.PAGE);
  }

  @Override
  public TimelineShown show(Request request) {
    Scope scope = Scope.of(request, library.snapshot().get().catalogue());
    return new TimelineShown(
        scope,
        library.graph().deadlines(scope.selection(), null, null, 1, ALL).items(),
        library.graph().deadlinesWithoutDate(scope.selection()),
        month(request),
        request.page(),
        library.graph().coverage(scope.selection()));
  }

  private static @Nullable YearMonth month(Request request) {
    String given = request.text("month").orElse("");
    try {
      return given.isEmpty() ? null : YearMonth.parse(given);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest(
          "parameter 'month' is no month such as 2023-06: " + given,
          "参数 month 应是月份，例如 2023-06：" + given);
    }
  }
}
