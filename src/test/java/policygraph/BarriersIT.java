package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page keeps anyone out: by its colours, its width, its structure or its weight. */
class BarriersIT {
  /** Each kind of page, in the light with a large screen and at night on a phone. */
  static Stream<Arguments> pages() {
    RunningProgram program = Site.open().program();
    String measure = "";
    for (JsonNode result : program.ask("省能源局牵头的任务有哪些？").path("results")) {
      measure = result.path("measure").path("id").asText();
    }
    JsonNode one = program.get("/api/measures/" + measure);
    String policy = one.path("policy").path("id").asText();
    String body = one.path("responsibilities").path(0).path("agency").path("id").asText();
    List<String> paths =
        List.of(
            "/",
            "/ask?q=省能源局牵头的任务有哪些？",
            "/ask?q=牵头任务最多的部门",
            "/ask?q=哪些指标要求增长10%25以上",
            "/ask?q=比较贵州和广西关于工业的措施",
            "/ask?q=贵阳明天天气怎么样？",
            "/search?q=旅游",
            "/policies",
            "/policies/" + policy,
            "/policies/" + policy + "/repair",
            "/measures/" + measure,
            "/entities/" + body,
            "/list?m=" + measure,
            "/add",
            "/policies/none");
    return paths.stream()
        .flatMap(
            path ->
                Stream.of(Site.Reader.USUAL, Site.Reader.ON_A_PHONE_AT_NIGHT)
                    .map(reader -> Arguments.of(path, reader)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_page_has_a_serious_barrier(String path, Site.Reader reader) {
    try (Site.Visit visit = Site.open().visit(reader)) {
      Page page = visit.go(path);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("width of " + path)
          .isEqualTo(reader.width());
      assertThat(barriers(page)).isEmpty();
    }
  }

  private static List<String> barriers(Page page) {
    List<String> found = new ArrayList<>();
    new AxeBuilder(page)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
        .analyze()
        .getViolations()
        .forEach(
            v -> {
              if (List.of("serious", "critical").contains(v.getImpact())) {
                found.add(v.getId() + ": " + v.getNodes().getFirst().getHtml());
              }
            });
    return found;
  }

  @Test
  void the_first_page_is_light() {
    try (Site.Visit visit = Site.open().visit(Site.Reader.USUAL)) {
      CDPSession session = visit.page().context().newCDPSession(visit.page());
      session.send("Network.enable");
      AtomicLong bytes = new AtomicLong();
      session.on(
          "Network.loadingFinished",
          (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
      visit.go("/").waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      assertThat(bytes.get()).isBetween(1_000L, 150_000L);
    }
  }
}
