package policygraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import policygraph.model.DocumentNumber;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;

/** What a reading list is taken along as can be read, printed, and cited from. */
class ExcerptsTest {
  private static final PolicyRef POLICY =
      new PolicyRef(
          "p1",
          "关于印发重点工作责任分工方案的通知",
          new DocumentNumber("黔府办发", 2022, 4),
          "a.txt",
          PolicyDate.ofDay(2022, 1, 28),
          null);
  private static final String REFERENCE =
      "贵州省人民政府办公厅. 关于印发重点工作责任分工方案的通知: 黔府办发〔2022〕4号[A]. 2022-01-28: 第18项.";
  private static final Excerpt.Words WORDS = new Excerpt.Words(true, "政策措施清单", "参考文献", "批注");

  private static final Excerpt LED =
      new Excerpt(
          "p1-18",
          POLICY,
          List.of("贵州省人民政府办公厅"),
          "第18项",
          "第18项",
          "抓好煤电扩能增容，\n建设“双碳”项目。",
          List.of(new Excerpt.Line("牵头", "贵州省能源局")),
          REFERENCE,
          "与第83项比较 50% & 更多",
          "http://127.0.0.1:8080/measures/p1-18");
  private static final Excerpt UNNUMBERED =
      new Excerpt(
          "p2-x",
          new PolicyRef("p2", "若干措施", null, "b.txt", PolicyDate.ofYear(2023), null),
          List.of(),
          "未编号",
          "",
          "支持滑雪场\u0001建设。",
          List.of(),
          "若干措施[A]. 2023.",
          "",
          "http://127.0.0.1:8080/measures/p2-x");

  private static byte[] written(ExcerptFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(List.of(LED, UNNUMBERED), WORDS, out);
    return out.toByteArray();
  }

  private static String text(ExcerptFormat format) throws IOException {
    return new String(written(format), StandardCharsets.UTF_8);
  }

  @Test
  void a_word_document_has_each_measure_and_its_reference_by_the_same_number() throws IOException {
    byte[] docx = written(ExcerptFormat.DOCX);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertThat(texts)
          .containsSequence(
              "政策措施清单",
              "[1] 第18项",
              "关于印发重点工作责任分工方案的通知 黔府办发〔2022〕4号",
              "抓好煤电扩能增容，",
              "建设“双碳”项目。",
              "牵头：贵州省能源局",
              "批注：与第83项比较 50% & 更多",
              "[2] 未编号",
              "若干措施",
              "支持滑雪场建设。",
              "参考文献")
          .anyMatch(t -> t.startsWith("[1] " + REFERENCE))
          .anyMatch(t -> t.startsWith("[2] 若干措施[A]. 2023."));
      assertThat(document.getParagraphs().get(1).getStyle()).isEqualTo("Heading2");
      assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
      assertThat(document.getHyperlinks()[0].getURL()).isEqualTo(LED.link());
    }
  }

  @Test
  void plain_text_has_the_reference_before_the_words() throws IOException {
    assertThat(text(ExcerptFormat.TEXT))
        .startsWith(
            "[1] " + REFERENCE + "\n抓好煤电扩能增容，\n建设“双碳”项目。\n牵头：贵州省能源局\n批注：与第83项比较 50% & 更多\n");
  }

  @Test
  void ris_has_a_record_for_each_measure() throws IOException {
    assertThat(text(ExcerptFormat.RIS))
        .startsWith(
            """
            TY  - GOVDOC
            AU  - 贵州省人民政府办公厅
            TI  - 关于印发重点工作责任分工方案的通知
            SN  - 黔府办发〔2022〕4号
            PY  - 2022
            DA  - 2022/01/28/
            SP  - 第18项
            AB  - 抓好煤电扩能增容， 建设“双碳”项目。
            N1  - 牵头：贵州省能源局
            N1  - 与第83项比较 50% & 更多
            LA  - zh-CN
            UR  - http://127.0.0.1:8080/measures/p1-18
            ER  -\s
            """
                .replace("\n", "\r\n"))
        .contains("TI  - 若干措施\r\nPY  - 2023\r\nAB");
  }

  @Test
  void bibtex_escapes_what_latex_would_run_and_names_the_type_of_document() throws IOException {
    assertThat(text(ExcerptFormat.BIBTEX))
        .startsWith(
            """
            @misc{p1-18,
              author = {{贵州省人民政府办公厅}},
              title = {{关于印发重点工作责任分工方案的通知}},
              number = {黔府办发〔2022〕4号},
              year = {2022},
              date = {2022-01-28},
              pages = {第18项},
              mark = {A},
              abstract = {抓好煤电扩能增容， 建设“双碳”项目。},
              note = {与第83项比较 50\\% \\& 更多},
              langid = {chinese}
            }
            """);
  }
}
