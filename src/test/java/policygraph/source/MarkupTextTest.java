package policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Of a web page, the document is read and nothing around it. */
class MarkupTextTest {
  private static final String PAGE =
      """
      <html><head><meta name="ArticleTitle" content="贵阳市人民政府办公室关于印发任务清单的通知">
      <title>贵阳市人民政府办公室关于印发任务清单的通知_贵阳市人民政府门户网站</title></head><body>
      <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul>
      <div>当前位置：<a>首页</a> &gt; <a>政府文件</a></div></div>
      <table><tr><td>索引号：</td><td>0001</td><td>发文字号：</td><td>筑府办发〔2024〕5号</td></tr></table>
      <div class="page"><h1>贵阳市人民政府办公室关于印发任务清单的通知</h1><div>字体：[大 中 小] 【打印】</div>
      <div class="text"><p>各区人民政府，市有关部门：</p>
      <p>现将《任务清单》印发给你们，请结合实际，认真贯彻落实，加强组织领导，细化工作举措，确保任务按期完成。</p>%s</div></div>
      <div class="more">相关文件：<ul><li><a href="b.html">关于另一件事情的通知，请看</a></li></ul></div>
      <div class="end">主办：贵阳市人民政府办公室 黔ICP备05000000号</div></body></html>
      """;

  private static String read(String inside) {
    return MarkupText.of(Jsoup.parse(PAGE.formatted(inside)));
  }

  @Test
  void menus_tools_and_the_foot_of_the_page_are_left_out() {
    assertThat(read(""))
        .isEqualTo(
            """
            索引号：\t0001\t发文字号：\t筑府办发〔2024〕5号
            贵阳市人民政府办公室关于印发任务清单的通知
            各区人民政府，市有关部门：
            现将《任务清单》印发给你们，请结合实际，认真贯彻落实，加强组织领导，细化工作举措，确保任务按期完成。
            """);
  }

  @Test
  void a_cell_that_reaches_over_rows_stands_in_each_of_them() {
    String table =
        """
        <table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td colspan=3>一、政务环境</td></tr>
        <tr><td>1</td><td>推进一网通办。</td><td rowspan="2">市大数据局</td></tr><tr><td>2</td><td>压缩时限。</td></tr></table>
        """;
    assertThat(read(table))
        .endsWith("序号\t任务\t责任单位\n一、政务环境\t\t\n1\t推进一网通办。\t市大数据局\n2\t压缩时限。\t市大数据局\n");
  }

  @Test
  void names_of_attached_files_stay() {
    assertThat(read("<ul><li><a href=\"1.doc\">附件：任务清单</a></li></ul>")).endsWith("附件：任务清单\n");
  }

  @Test
  void the_title_is_the_documents_own() {
    byte[] page = PAGE.formatted("").getBytes(StandardCharsets.UTF_8);
    Reading reading = new SourceReader().read("a.html", page);
    assertThat(((Reading.Read) reading).document().title()).isEqualTo("贵阳市人民政府办公室关于印发任务清单的通知");
  }

  @Test
  void elements_nested_without_end_are_read() {
    int deep = 30_000;
    String page = "<div>".repeat(deep) + "加快项目建设，推动项目开工。" + "</div>".repeat(deep);
    Reading reading = new SourceReader().read("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(((Reading.Read) reading).document().text()).isEqualTo("加快项目建设，推动项目开工。\n");
  }

  @Test
  void tables_nested_without_end_are_read() {
    String page = "<table><tr><td>".repeat(10_000) + "加快项目建设，推动项目开工。";
    Reading reading = new SourceReader().read("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(((Reading.Read) reading).document().text()).isEqualTo("加快项目建设，推动项目开工。\n");
  }
}
