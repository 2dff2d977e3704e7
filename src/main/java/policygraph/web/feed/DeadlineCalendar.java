package policygraph.web.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.stream.Collectors;
import policygraph.graph.view.DeadlineRow;
import policygraph.model.Entity;
import policygraph.model.PolicyDate;
import policygraph.web.View;

/**
 * Deadlines as a calendar. Each is an event of whole days: the day, where the text names one; else
 * the last day of the month, quarter or year that it names, and the summary says so.
 */
final class DeadlineCalendar {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final View view;
  private final String address;

  /**
   * @param address of the program
   */
  DeadlineCalendar(View view, String address) {
    this.view = view;
    this.address = address;
  }

  /**
   * @param name of the calendar
   * @param stamp when it was made
   */
  String of(String name, Iterator<DeadlineRow> deadlines, Instant stamp) {
    CalendarText text = new CalendarText();
    text.raw("BEGIN", "VCALENDAR")
        .raw("VERSION", "2.0")
        .raw("PRODID", "-//Policygraph//Deadlines//ZH")
        .raw("CALSCALE", "GREGORIAN")
        .raw("METHOD", "PUBLISH")
        .text("X-WR-CALNAME", name);
    zone(text);
    int position = 0;
    String before = "";
    while (deadlines.hasNext()) {
      DeadlineRow row = deadlines.next();
      PolicyDate date = row.deadline().date();
      if (date != null) {
        String of = row.measure() + "-" + date + "-" + row.deadline().evidence().span().start();
        position = of.equals(before) ? position + 1 : 0;
        before = of;
        event(text, row, date, position == 0 ? of : of + "-" + position, stamp);
      }
    }
    return text.raw("END", "VCALENDAR").toString();
  }

  /** China's time; a calendar without any deadline still has to have some component. */
  private static void zone(CalendarText text) {
    text.raw("BEGIN", "VTIMEZONE")
        .raw("TZID", "Asia/Shanghai")
        .raw("BEGIN", "STANDARD")
        .raw("DTSTART", "19700101T000000")
        .raw("TZOFFSETFROM", "+0800")
        .raw("TZOFFSETTO", "+0800")
        .raw("TZNAME", "CST")
        .raw("END", "STANDARD")
        .raw("END", "VTIMEZONE");
  }

  private void event(
      CalendarText text, DeadlineRow row, PolicyDate date, String id, Instant stamp) {
    LocalDate last = date.last();
    String task =
        row.label().isEmpty() ? row.policy().title() : view.t("measure.label", row.label());
    String due = date.day() == null ? view.t("feed.within", date) : date.toString();
    String url = address + "/measures/" + View.url(row.measure());
    text.raw("BEGIN", "VEVENT")
        .raw("UID", View.url(id) + "@policygraph")
        .raw("DTSTAMP", STAMP.format(stamp))
        .day("DTSTART", last)
        .day("DTEND", last.plusDays(1))
        .text("SUMMARY", view.t("feed.due", task, due))
        .text("DESCRIPTION", description(row))
        .raw("URL", url)
        .raw("TRANSP", "TRANSPARENT")
        .raw("END", "VEVENT");
  }

  private String description(DeadlineRow row) {
    String leads = row.leads().stream().map(Entity::name).collect(Collectors.joining("、"));
    StringBuilder text = new StringBuilder();
    text.append(view.t("role.lead")).append("：");
    text.append(leads.isEmpty() ? view.t("feed.noLead") : leads).append('\n');
    text.append("“").append(row.deadline().evidence().quote()).append("”\n");
    if (!row.text().isEmpty()) {
      text.append(row.text()).append('\n');
    }
    text.append(row.policy().title());
    if (row.policy().number() != null) {
      text.append(' ').append(row.policy().number());
    }
    return text.toString();
  }
}
