package policygraph.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes lines of iCalendar (RFC 5545): CR LF, folded at 75 octets, never within a letter. */
final class CalendarText {
  private static final int LINE = 75;

  private final StringBuilder text = new StringBuilder();

  /** A line whose value is taken as it is. */
  CalendarText raw(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line of text, with what means something to calendars escaped. */
  CalendarText text(String name, String value) {
    return raw(
        name,
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replaceAll("\\R", "\\\\n")
            .replaceAll("\\p{Cntrl}", " "));
  }

  /** A line of a whole day. */
  CalendarText day(String name, LocalDate day) {
    return raw(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private void fold(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      String letter = new String(Character.toChars(line.codePointAt(at)));
      int width = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + width > LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(letter);
      octets += width;
      at += letter.length();
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
