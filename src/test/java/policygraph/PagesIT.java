package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways that a researcher goes through the pages, in a real browser. */
class PagesIT {
  @TempDir private static Path data;
  private static RunningProgram program;
  private static Chromium chromium;

  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final List<String> elsewhere = new CopyOnWriteArrayList<>();
  private Page page;

  @BeforeAll
  static void serve() {
    chromium = new Chromium();
    program = RunningProgram.serve(Path.of("corpus"), data.resolve("graph"));
  }

  @AfterAll
  static void end() {
    program.close();
    chromium.close();
  }

  @BeforeEach
  void open() {
    page = chromium.browser().newPage(new Browser.NewPageOptions().setLocale("zh-CN"));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(program.address()) && !request.url().startsWith("data:")) {
            elsewhere.add(request.url());
          }
        });
  }

  @AfterEach
  void no_page_fails_or_asks_another_host() {
    page.close();
    assertThat(errors).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void from_the_question_to_the_sentence_in_the_policy() {
    page.navigate(program.address() + "/");
    page.fill("input[name=q]", "省能源局牵头的任务有哪些？");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator(".understood")).containsText("由贵州省能源局牵头的措施");
    PlaywrightAssertions.assertThat(page.locator(".answer .measure")).hasCount(5);
    PlaywrightAssertions.assertThat(page.locator(".answer .measure mark").first())
        .containsText("牵头单位：省能源局");
    PlaywrightAssertions.assertThat(page.getByText("第103项正文在来源中缺失")).isVisible();

    page.locator(".answer .measure .where a").first().click();
    PlaywrightAssertions.assertThat(page.locator("h1")).containsText("重点工作责任分工方案");
    assertThat(page.url()).contains("#");
    PlaywrightAssertions.assertThat(page.locator(".measure:target")).containsText("煤电扩能增容");

    page.goBack();
    PlaywrightAssertions.assertThat(page.locator(".answer .measure")).hasCount(5);
    page.reload();
    PlaywrightAssertions.assertThat(page.locator(".answer .measure")).hasCount(5);
  }

  @Test
  void the_page_speaks_english_on_demand() {
    page.navigate(program.address() + "/ask?lang=en&q=all+tasks+led+by+the+energy+bureau");
    PlaywrightAssertions.assertThat(page.locator(".understood")).containsText("measures led by");
    PlaywrightAssertions.assertThat(page.getByText("The text of task 103 is missing")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/policies", "/ask?q=省能源局牵头的任务有哪些？", "/ask?q=贵阳明天天气怎么样？"})
  void no_page_has_a_serious_barrier(String path) {
    page.navigate(program.address() + path);
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                    .map(v -> v.getId() + ": " + v.getNodes())
                    .toList())
        .isEmpty();
  }

  @Test
  void an_answer_fits_a_narrow_screen() {
    page.setViewportSize(360, 740);
    page.navigate(program.address() + "/ask?q=省能源局牵头的任务有哪些？");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }
}
