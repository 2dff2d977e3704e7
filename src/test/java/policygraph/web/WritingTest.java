package policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,, false, true",
    "localhost,, false, true",
    "::1,, false, true",
    "127.0.0.1,, true, false",
    "0.0.0.0,, false, false",
    "0.0.0.0, secret, false, true",
    "0.0.0.0, secret, true, false",
  })
  void documents_can_be_added_at_this_machine_or_with_a_token(
      String host, String token, boolean closed, boolean allowed) {
    assertThat(Writing.at(host, token, closed).allowed()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, http://localhost:8080, same-origin",
    "127.0.0.1:8080, http://127.0.0.1:8080,",
    "[::1]:8080, http://[::1]:8080, same-origin",
    "127.0.0.1:8080,,",
  })
  void a_page_of_this_program_may_write(String host, String origin, String site) {
    assertThatCode(() -> check(host, origin, site)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    // A page of another site sends its own origin.
    "127.0.0.1:8080, https://evil.example, cross-site",
    "127.0.0.1:8080, null, cross-site",
    // So does a page of another port of this machine.
    "127.0.0.1:8080, http://127.0.0.1:9999, same-site",
    // A name that was bent to point here is the host of its own pages.
    "evil.example:8080, http://evil.example:8080, same-origin",
    "127.0.0.1.evil.example, http://127.0.0.1.evil.example, same-origin",
    ",,",
    "'%%%',,",
  })
  void a_page_of_another_site_may_not(String host, String origin, String site) {
    assertThatThrownBy(() -> check(host, origin, site))
        .isInstanceOf(Problem.class)
        .extracting(e -> ((Problem) e).status())
        .isEqualTo(403);
  }

  private static void check(String host, String origin, String site) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Host", host);
    headers.put("Origin", origin);
    headers.put("Sec-Fetch-Site", site);
    Writing.at("127.0.0.1", null, false).check(headers::get);
  }

  @Test
  void only_the_right_token_opens() {
    Writing writing = Writing.at("0.0.0.0", "a long word", false);
    assertThatCode(() -> writing.checkToken("a long word")).doesNotThrowAnyException();
    assertThatThrownBy(() -> writing.checkToken("a long wore")).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> writing.checkToken(null)).isInstanceOf(Problem.class);
  }
}
