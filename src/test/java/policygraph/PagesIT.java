package policygraph;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways that a researcher goes through the pages, in a real browser. */
class PagesIT {
  private static final String ENERGY = "/ask?q=" + url("省能源局牵头的任务有哪些？");

  private Site.Visit visit;

  private static String url(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @BeforeEach
  void come() {
    visit = Site.open().visit(Site.Reader.USUAL);
  }

  @AfterEach
  void nothing_failed_and_no_other_host_was_asked() {
    visit.close();
    assertThat(visit.faults()).isEmpty();
  }

  @Test
  void from_the_question_to_the_sentence_in_the_policy() {
    Page page = visit.go("/");
    page.fill("input[name=q]", "省能源局牵头的任务有哪些？");
    page.keyboard().press("Enter");
    assertThat(page.locator(".understood")).containsText("由贵州省能源局牵头的措施");
    assertThat(page.locator(".answer .measure")).hasCount(5);
    assertThat(page.locator(".answer .measure mark").first()).containsText("牵头单位：省能源局");
    assertThat(page.getByText("第103项正文在来源中缺失")).isVisible();

    page.locator(".answer .measure .where a").first().click();
    assertThat(page.locator("h1")).containsText("重点工作责任分工方案");
    assertThat(page.locator(".measure:target")).containsText("煤电扩能增容");

    page.goBack();
    assertThat(page.locator(".answer .measure")).hasCount(5);
    page.reload();
    assertThat(page.locator(".answer .measure")).hasCount(5);
  }

  @Test
  void what_is_only_near_stands_apart_with_its_reason() {
    Page page = visit.go(ENERGY);
    assertThat(page.locator(".related .reason")).containsText("首列责任单位，未写明牵头");
    assertThat(page.locator(".related .measure").first()).containsText("第13项");
  }

  @Test
  void an_answer_is_narrowed_and_widened_again() {
    Page page = visit.go(ENERGY);
    page.locator(".facet a", new Page.LocatorOptions().setHasText("正文缺失")).click();
    assertThat(page.locator(".answer .measure")).hasCount(1);
    assertThat(page.locator(".answer .measure")).containsText("第103项");
    page.reload();
    assertThat(page.locator(".answer .measure")).hasCount(1);
    page.getByLabel("去掉“正文缺失”").click();
    assertThat(page.locator(".answer .measure")).hasCount(5);
  }

  @Test
  void targets_are_narrowed_by_the_measures_that_set_them_and_no_others() {
    Page page = visit.go("/ask?q=" + url("2027年的目标"));
    int targets = page.locator("table.targets tbody tr").count();
    assertThat(page.locator(".facet .count").first()).isVisible();
    for (String count : page.locator(".facet .count").allTextContents()) {
      assertThat(Integer.parseInt(count.strip())).isLessThanOrEqualTo(targets);
    }
  }

  @Test
  void a_part_of_the_question_is_changed_and_the_answer_with_it() {
    Page page = visit.go(ENERGY);
    page.locator(".chip summary").click();
    page.locator(".choices a", new Page.LocatorOptions().setHasText("责任")).click();
    assertThat(page.locator(".understood")).not().containsText("牵头");
    assertThat(page.locator(".answer .measure .role.responsible").first()).isVisible();
    assertThat(page.locator(".answer .measure", new Page.LocatorOptions().setHasText("第140项")))
        .hasCount(0);
    page.goBack();
    assertThat(page.locator(".answer .measure")).hasCount(5);
    visit.go("/ask?q=" + url("省发展改革委和省能源局共同牵头的任务"));
    assertThat(page.locator(".answer .measure")).hasCount(1);
    page.locator(".chip .remove").first().click();
    assertThat(page.locator(".answer .measure").nth(1)).isVisible();
  }

  @Test
  void what_was_not_understood_is_said_not_to_be_an_answer() {
    Page page = visit.go("/ask?q=" + url("贵阳明天天气怎么样？"));
    assertThat(page.locator("h1")).containsText("没有读懂这个问题");
    assertThat(page.locator(".total")).containsText("不是答案");
  }

  @Test
  void a_search_by_meaning_says_why_each_passage_is_there() {
    Page page = visit.go("/search?q=" + url("旅游"));
    assertThat(page.locator(".passage").first()).isVisible();
    page.getByText("只按字词").click();
    assertThat(page.locator(".passage .why").first()).containsText("含有所查字词");
    for (var passage : page.locator(".answer .passage").all()) {
      assertThat(passage.locator(".why")).containsText("含有所查字词");
      assertThat(passage.locator("mark").first()).hasText(Pattern.compile("旅"));
    }
  }

  @Test
  void damage_is_shown_where_it_is_and_beside_the_source() {
    Page page = visit.go(ENERGY);
    page.locator(".answer .measure", new Page.LocatorOptions().setHasText("第19项"))
        .locator(".where a")
        .first()
        .click();
    var moved = page.locator(".measure:target .moved").first();
    assertThat(moved).containsText("错位，已移回此处");
    moved.locator("a").click();
    assertThat(page.locator(".source .fate-moved:target")).containsText("先进煤电机组");
    page.locator(".source .fate-moved:target a").click();
    assertThat(page.locator(".repaired .fate-moved:target")).isVisible();
    assertThat(page.locator(".repaired .lost").first()).containsText("正文在来源中缺失");
  }

  @Test
  void a_measure_can_be_cited() {
    Page page = visit.go(ENERGY);
    page.locator(".answer .measure h3 a").first().click();
    assertThat(page.locator("#citation"))
        .hasText(
            "贵州省人民政府办公厅. 省人民政府办公厅关于印发2022年《政府工作报告》重点工作责任分工方案的通知:"
                + " 黔府办发〔2022〕4号[A]. 2022-01-28: 第18项.");
    assertThat(page.locator("#evidence + .scroll")).containsText("(牵头单位：省能源局");
  }

  @Test
  void a_body_shows_what_it_leads_and_with_whom() {
    Page page = visit.go(ENERGY);
    page.locator(".answer .measure .lead-body").first().click();
    assertThat(page.locator("h1")).hasText("贵州省能源局");
    assertThat(page.locator(".answer .measure")).hasCount(5);
    page.locator(".tabs a", new Page.LocatorOptions().setHasText("负责")).click();
    assertThat(page.locator(".answer .role.responsible").first()).isVisible();
    assertThat(page.locator("#partners + ul a").first()).isVisible();
  }

  @Test
  void a_file_is_dropped_and_then_found() {
    Page page = visit.go("/add");
    page.setInputFiles(
        "input[type=file]",
        new FilePayload[] {
          new FilePayload(
              "关于促进冰雪旅游的若干措施.txt", "text/plain", added().getBytes(StandardCharsets.UTF_8)),
          new FilePayload("空白.txt", "text/plain", new byte[0])
        });
    page.locator(".drop button").click();
    assertThat(page.locator("[data-batch=done]"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    assertThat(page.locator(".files li").nth(1)).containsText("文件是空的");
    page.locator(".files li").first().locator("a").first().click();
    assertThat(page.locator("h1")).containsText("冰雪旅游");

    visit.go("/ask?q=" + url("贵州省体育局牵头的任务有哪些？"));
    assertThat(page.locator(".answer .measure")).hasCount(1);
    assertThat(page.locator(".answer .measure")).containsText("滑雪场");
    visit.go("/search?mode=keyword&q=" + url("滑雪场"));
    assertThat(page.locator(".answer .passage").first()).containsText("滑雪场");

    try (Site.Visit plain = Site.open().visit(Site.Reader.WITHOUT_SCRIPTS)) {
      Page own = plain.go("/add");
      own.locator(".kept a", new Page.LocatorOptions().setHasText("移除")).first().click();
      assertThat(own.locator("h1")).hasText("移除这份文件");
      assertThat(own.locator("main")).containsText("2 条措施");
      own.locator("main form button").click();
      assertThat(own.locator("[role=status]")).containsText("已移除");
      assertThat(own.locator(".kept")).hasCount(0);
    }
    visit.go("/ask?q=" + url("贵州省体育局牵头的任务有哪些？"));
    assertThat(page.locator(".answer .measure")).hasCount(0);
    visit.go("/search?mode=keyword&q=" + url("滑雪场"));
    assertThat(page.locator(".answer .passage", new Page.LocatorOptions().setHasText("滑雪场")))
        .hasCount(0);
  }

  private static String added() {
    return """
    贵州省体育局关于促进冰雪旅游的若干措施

    一、扩大供给
    1.支持建设滑雪场10个，到2027年接待游客突破100万人次。（牵头单位：省体育局，责任单位：省文化和旅游厅）
    2.开发冰雪旅游线路。（责任单位：省文化和旅游厅、各市〔州〕人民政府）
    """;
  }

  @Test
  void a_reading_list_keeps_its_order_and_can_be_shared() {
    Page page = visit.go(ENERGY);
    page.locator(".answer [data-collect]").first().click();
    page.locator(".answer [data-collect]").nth(2).click();
    visit.go("/list");
    assertThat(page.locator("[data-entry]")).hasCount(2);
    assertThat(page.locator("[data-entry] .cite").first()).containsText("[A]. 2022-01-28: 第18项.");
    page.locator("[data-entry] textarea").first().fill("与第83项比较");
    page.getByLabel("下移").first().click();
    assertThat(page.locator("[data-entry] h3").first()).containsText("第83项");
    page.reload();
    assertThat(page.locator("[data-entry] h3").first()).containsText("第83项");
    assertThat(page.locator("[data-entry] textarea").nth(1)).hasValue("与第83项比较");
    String shared = page.url();
    String text = downloaded(page, "文本");
    assertThat(text.indexOf("第83项")).isBetween(0, text.indexOf("第18项"));
    assertThat(text).contains("批注：与第83项比较");

    try (Site.Visit other = Site.open().visit(Site.Reader.WITHOUT_SCRIPTS)) {
      other.page().navigate(shared);
      assertThat(other.page().locator("[data-entry] h3").first()).containsText("第83项");
    }
  }

  /** What a link of the list brings, with the notes that were written. */
  private static String downloaded(Page page, String form) {
    var link = page.locator("[data-takes] a", new Page.LocatorOptions().setHasText(form)).first();
    try {
      return Files.readString(page.waitForDownload(link::click).path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void only_pages_with_a_chart_load_what_draws_it() {
    List<String> asked = new CopyOnWriteArrayList<>();
    Page page = visit.page();
    page.onRequest(request -> asked.add(request.url()));
    for (String path :
        List.of("/", ENERGY, "/search?q=" + url("算力"), "/policies", "/list", "/add")) {
      visit.go(path).waitForLoadState(LoadState.NETWORKIDLE);
    }
    assertThat(asked).noneMatch(url -> url.contains("echarts"));
    visit.go("/views/timeline").waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(asked).anyMatch(url -> url.contains("echarts"));
  }

  @Test
  void the_keyboard_is_enough() {
    Page page = visit.go(ENERGY);
    visit.go("/");
    page.locator("body").press("Tab");
    page.locator("h1").click();
    page.keyboard().press("/");
    assertThat(page.locator("[data-suggest]")).isFocused();
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[data-suggest]")).hasValue("省能源局牵头的任务有哪些？");
    page.keyboard().press("Enter");
    assertThat(page.locator(".answer .measure")).hasCount(5);
  }

  @Test
  void the_page_speaks_english_on_demand() {
    Page page = visit.go("/ask?lang=en&q=all+tasks+led+by+the+energy+bureau");
    assertThat(page.locator(".understood")).containsText("measures led by");
    assertThat(page.getByText("The text of task 103 is missing")).isVisible();
  }

  @Test
  void every_way_is_open_without_scripts() {
    try (Site.Visit plain = Site.open().visit(Site.Reader.WITHOUT_SCRIPTS)) {
      Page page = plain.go("/");
      page.fill("input[name=q]", "省能源局牵头的任务有哪些？");
      page.locator(".hero .ask button").click();
      assertThat(page.locator(".answer .measure")).hasCount(5);
      page.locator(".facet a", new Page.LocatorOptions().setHasText("移回原位")).click();
      assertThat(page.locator(".answer .measure")).hasCount(1);
      page.locator(".answer .measure .where a").first().click();
      assertThat(page.locator(".measure:target .moved").first()).isVisible();
      // By the keyboard: the page is still on its way to the measure, and a pointer waits.
      page.locator(".outline a").first().press("Enter");
      assertThat(page.locator(":target").first()).isVisible();
    }
  }

  @Test
  void what_is_not_there_is_told_in_a_page() {
    Page page = visit.page();
    assertThat(visit.go("/policies/none").locator("h1")).containsText("没有这个页面");
    assertThat(page.locator(".bar")).isVisible();
    // The browser notes the status on its console.
    visit.faults().removeIf(fault -> fault.contains("404"));
  }
}
