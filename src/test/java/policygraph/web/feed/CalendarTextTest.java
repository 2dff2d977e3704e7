package policygraph.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Lines of calendars as RFC 5545 has them. */
class CalendarTextTest {
  @Test
  void no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
    String value = "推动新型综合能源基地建设，𠀀" + "能源".repeat(60);
    String text = new CalendarText().text("SUMMARY", value).toString();
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(text).doesNotContain("\uFFFD").endsWith("\r\n");
    assertThat(text.replace("\r\n ", "")).isEqualTo("SUMMARY:" + value + "\r\n");
  }

  @Test
  void what_means_something_to_calendars_is_escaped() {
    assertThat(new CalendarText().text("DESCRIPTION", "甲;乙,丙\\丁\n戊").toString())
        .isEqualTo("DESCRIPTION:甲\\;乙\\,丙\\\\丁\\n戊\r\n");
  }

  @Test
  void a_day_has_no_time() {
    assertThat(new CalendarText().day("DTSTART", LocalDate.of(2022, 10, 10)).toString())
        .isEqualTo("DTSTART;VALUE=DATE:20221010\r\n");
  }
}
