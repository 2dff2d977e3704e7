package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways that a researcher goes through the views, in a real browser. */
class ViewPagesIT {
  private static final List<String> VIEWS =
      List.of(
          "/views/matrix?rows=body",
          "/views/graph?node=%E8%B4%B5%E5%B7%9E%E7%9C%81%E8%83%BD%E6%BA%90%E5%B1%80",
          "/views/targets?indicator=%E5%A2%9E%E9%95%BF",
          "/views/timeline",
          "/views/map",
          "/views/cowork",
          "/views/overlaps",
          "/views/lineage",
          "/views/orphans",
          "/measures?without=lead");

  /** How many choices lie over what stands below them. */
  private static final String NAVIGATION_COVERS_CONTENT =
      """
      () => [...document.querySelectorAll('main nav.choices')].filter(nav => {
        const below = nav.nextElementSibling;
        return below && nav.getBoundingClientRect().bottom > below.getBoundingClientRect().top + 1;
      }).length\
      """;

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

  private Page open(Browser.NewPageOptions options) {
    page = chromium.browser().newPage(options.setLocale("zh-CN"));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(program.address()) && !request.url().startsWith("data:")) {
            elsewhere.add(request.url());
          }
        });
    return page;
  }

  private Page open() {
    return open(new Browser.NewPageOptions().setViewportSize(1280, 900));
  }

  @AfterEach
  void no_page_fails_or_asks_another_host() {
    page.close();
    assertThat(errors).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  private static String url(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static void isDrawn(Page page) {
    PlaywrightAssertions.assertThat(page.locator("html[data-chart=drawn]")).hasCount(1);
    PlaywrightAssertions.assertThat(page.locator(".chart canvas").first()).isVisible();
  }

  @Test
  void a_cell_of_the_matrix_opens_its_sentences() {
    open().navigate(program.address() + "/views/matrix?rows=body&body=能源局");
    isDrawn(page);
    Locator row = page.locator(".matrix tbody tr", new Page.LocatorOptions().setHasText("贵州省能源局"));
    Locator led = row.locator("td:not(.sum) a.n.lead").first();
    int number = Integer.parseInt(led.innerText());
    led.click();
    PlaywrightAssertions.assertThat(page.locator(".total")).containsText(number + " 条措施");
    PlaywrightAssertions.assertThat(page.locator(".measure mark").first()).containsText("省能源局");
    page.goBack();
    PlaywrightAssertions.assertThat(page.locator(".matrix")).isVisible();
    page.reload();
    PlaywrightAssertions.assertThat(page.locator("input[name=body]")).hasValue("能源局");
  }

  @Test
  void on_a_phone_a_large_network_has_a_line_for_each_label() {
    open(new Browser.NewPageOptions().setViewportSize(360, 740))
        .navigate(program.address() + "/views/cowork?top=40");
    isDrawn(page);
    int bodies =
        ((Number)
                page.evaluate(
                    "JSON.parse(document.getElementById('chart-data').textContent).nodes.length"))
            .intValue();
    assertThat(bodies).isGreaterThan(30);
    assertThat(page.locator(".chart .canvas").boundingBox().height).isGreaterThan(17.0 * bodies);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }

  @Test
  void the_matrix_shows_what_the_lists_of_measures_hold() {
    open();
    JsonNode cells = program.get("/api/views/matrix?rows=body&body=" + url("贵州省能源局")).path("items");
    assertThat(cells).isNotEmpty();
    for (JsonNode cell : cells) {
      for (String role : List.of("led:lead", "responsible:responsible", "cooperates:cooperating")) {
        String[] names = role.split(":", 2);
        JsonNode list =
            program.get(
                "/api/measures?size=1&agency="
                    + url(cell.path("bodyId").asText())
                    + "&policy="
                    + url(cell.path("policyId").asText())
                    + "&role="
                    + names[1]);
        assertThat(list.path("total").asInt()).isEqualTo(cell.path(names[0]).asInt());
      }
    }
  }

  @Test
  void a_policy_of_the_matrix_opens_to_its_sections() {
    open().navigate(program.address() + "/views/matrix?rows=body");
    page.locator(".matrix thead .up a").first().click();
    PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("by=section"));
    PlaywrightAssertions.assertThat(page.locator(".matrix tbody tr").first()).isVisible();
    Locator number = page.locator(".matrix tbody td:not(.sum) a.n").first();
    String count = number.innerText();
    number.click();
    PlaywrightAssertions.assertThat(page.locator(".total")).containsText(count + " 条措施");
  }

  @Test
  void the_graph_opens_step_by_step_and_every_step_is_a_url() {
    open().navigate(program.address() + "/views/graph?node=贵州省能源局");
    isDrawn(page);
    int before = page.locator(".view table tbody tr").count();
    page.locator(".view table a.step", new Page.LocatorOptions().setHasText("＋")).first().click();
    PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("open="));
    assertThat(page.locator(".view table tbody tr").count()).isGreaterThan(before);
    String there = page.url();
    page.goBack();
    PlaywrightAssertions.assertThat(page).not().hasURL(Pattern.compile("open="));
    PlaywrightAssertions.assertThat(page.locator(".view table tbody tr")).hasCount(before);
    page.navigate(there);
    isDrawn(page);
    assertThat(page.locator(".view table tbody tr").count()).isGreaterThan(before);
  }

  @Test
  void the_graph_never_shows_more_than_can_be_told_apart() {
    open();
    JsonNode start = program.get("/api/views/graph?node=" + url("贵州省"));
    StringBuilder open = new StringBuilder();
    start
        .path("nodes")
        .forEach(node -> open.append(open.isEmpty() ? "" : "|").append(node.path("id").asText()));
    JsonNode all =
        program.get("/api/views/graph?node=" + url("贵州省") + "&open=" + url(open.toString()));
    assertThat(all.path("nodes").size()).isLessThanOrEqualTo(150);
  }

  @Test
  void a_relation_can_be_followed_alone() {
    open().navigate(program.address() + "/views/graph?node=贵州省能源局");
    page.locator(".choices a", new Page.LocatorOptions().setHasText("牵头")).first().click();
    PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("relation=LEADS"));
    assertThat(page.locator(".view table tbody td:nth-child(2)").allInnerTexts())
        .isNotEmpty()
        .allMatch(relation -> relation.equals("牵头"));
  }

  @Test
  void a_place_opens_to_its_parts_and_its_number_to_sentences() {
    open().navigate(program.address() + "/views/map?count=named");
    PlaywrightAssertions.assertThat(page.locator(".tiles li")).hasCount(34);
    page.locator(".tiles a", new Page.LocatorOptions().setHasText("贵州")).click();
    PlaywrightAssertions.assertThat(page.locator(".crumb strong")).hasText("贵州省");
    Locator number = page.locator(".rows tbody td.num a").first();
    String count = number.innerText();
    number.click();
    PlaywrightAssertions.assertThat(page.locator(".total")).containsText(count + " 条措施");
  }

  @Test
  void a_pair_of_bodies_opens_what_they_do_together() {
    open().navigate(program.address() + "/views/cowork");
    isDrawn(page);
    Locator number = page.locator(".rows tbody tr td:nth-child(3) a").first();
    String count = number.innerText();
    number.click();
    PlaywrightAssertions.assertThat(page.locator(".total")).containsText(count + " 条措施");
    PlaywrightAssertions.assertThat(page.locator(".measure").first()).isVisible();
  }

  @Test
  void a_month_shows_its_calendar() {
    open().navigate(program.address() + "/views/timeline?month=2022-10");
    PlaywrightAssertions.assertThat(page.locator(".calendar td.due").first()).isVisible();
    PlaywrightAssertions.assertThat(page.locator(".rows tbody tr").first()).containsText("2022-10");
  }

  @Test
  void what_is_missing_leads_to_the_measures() {
    open().navigate(program.address() + "/views/orphans");
    Locator number = page.locator(".rows tbody td.num a").first();
    String count = number.innerText();
    number.click();
    PlaywrightAssertions.assertThat(page.locator(".total")).containsText(count + " 条措施");
  }

  @Test
  void a_view_is_taken_along_as_a_sheet_with_the_rows_shown() {
    open();
    int total = program.get("/api/views/orphans").path("total").asInt();
    String csv = program.response("/api/views/orphans.csv?lang=zh").body();
    assertThat(csv.lines().count()).isEqualTo(total + 1);
    assertThat(csv.lines().findFirst().orElse("")).contains("文件").contains("无任何单位");
  }

  static Stream<String> views() {
    return VIEWS.stream();
  }

  @ParameterizedTest
  @MethodSource("views")
  void no_view_has_a_serious_barrier(String path) {
    hasNoBarrier(path, ColorScheme.LIGHT, 1280);
    hasNoBarrier(path, ColorScheme.DARK, 360);
  }

  private void hasNoBarrier(String path, ColorScheme scheme, int width) {
    open(new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 800))
        .navigate(program.address() + path);
    if (page.locator("#chart-data").count() > 0) {
      isDrawn(page);
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("%s fits %d px", path, width)
        .isEqualTo(width);
    assertThat(page.evaluate(NAVIGATION_COVERS_CONTENT))
        .as("%s at %d px", path, width)
        .isEqualTo(0);
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                    .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                    .toList())
        .as("%s in %s at %d px", path, scheme, width)
        .isEmpty();
    page.close();
  }

  @ParameterizedTest
  @MethodSource("views")
  void every_view_is_read_without_scripts(String path) {
    var context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("zh-CN"));
    page = context.newPage();
    page.navigate(program.address() + path);
    assertThat(page.locator(".chart:visible").count()).isZero();
    assertThat(
            page.locator(
                    "main table:visible, main .measure:visible, main .empty:visible, main"
                        + " .pair:visible")
                .count())
        .isPositive();
    context.close();
  }
}
