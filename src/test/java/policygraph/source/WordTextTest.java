package policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.source.Docx.numbered;
import static policygraph.source.Docx.p;
import static policygraph.source.Docx.r;
import static policygraph.source.Docx.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A word processor's file is read as its pages show it. */
class WordTextTest {
  /** 一、 then （一） then 1. then ①, as documents are numbered. */
  private static final String OUTLINE =
      "<w:abstractNum w:abstractNumId=\"0\">"
          + level(0, "chineseCountingThousand", "%1、")
          + level(1, "chineseCounting", "（%2）")
          + level(2, "decimal", "%3.")
          + level(3, "decimalEnclosedCircleChinese", "%4")
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
          + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String text(String body) throws UnreadableException {
    return WordText.of(Docx.of(body).with("numbering", OUTLINE).bytes());
  }

  @Test
  void numbers_that_word_generates_stand_before_their_paragraphs() throws Exception {
    String body =
        numbered(1, 0, "总体要求")
            + numbered(1, 0, "重点任务")
            + numbered(1, 1, "加快建设项目")
            + numbered(1, 2, "建设产业园区。")
            + numbered(1, 2, "改造老旧厂房。")
            + numbered(1, 3, "先改后补。")
            + numbered(1, 1, "优化营商环境")
            + numbered(1, 2, "压缩办理时限。")
            + numbered(2, 0, "另一份清单");
    assertThat(text(body))
        .isEqualTo(
            """
            一、总体要求
            二、重点任务
            （一）加快建设项目
            1.建设产业园区。
            2.改造老旧厂房。
            ① 先改后补。
            （二）优化营商环境
            1.压缩办理时限。
            一、另一份清单
            """);
  }

  @Test
  void a_style_may_put_its_paragraphs_into_a_list() throws Exception {
    String styles =
        "<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Own\"><w:basedOn"
            + " w:val=\"H1\"/></w:style>";
    String styled = "<w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>" + r("总体要求") + "</w:p>";
    byte[] file =
        Docx.of(styled + styled).with("numbering", OUTLINE).with("styles", styles).bytes();
    assertThat(WordText.of(file)).isEqualTo("一、总体要求\n二、总体要求\n");
  }

  @Test
  void tracked_changes_are_read_as_accepted_and_hidden_text_is_not() throws Exception {
    String body =
        "<w:p>"
            + r("由市财政局")
            + "<w:del w:id=\"1\"><w:r><w:delText>配合</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\">"
            + r("牵头")
            + "</w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部批注</w:t></w:r>"
            + "<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>落实。</w:t></w:r></w:p>";
    assertThat(text(body)).isEqualTo("由市财政局牵头落实。\n");
  }

  @Test
  void a_text_box_is_read_once_and_a_note_stands_at_the_end() throws Exception {
    String box = "<w:txbxContent>" + p("抄送：市委办公室。") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + r("加快建设")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + r("。")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    byte[] file =
        Docx.of(body)
            .with("footnotes", "<w:footnote w:id=\"2\">" + p("指新建项目。") + "</w:footnote>")
            .bytes();
    assertThat(WordText.of(file)).isEqualTo("加快建设。\n抄送：市委办公室。\n指新建项目。\n");
  }

  @Test
  void a_merged_cell_holds_for_each_of_its_rows() throws Exception {
    String body =
        "<w:tbl>"
            + row(p("任务"), p("牵头单位"))
            + row(p("推进") + p("一网通办"), "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("市财政局"))
            + row(p("压缩时限"), "<w:tcPr><w:vMerge/></w:tcPr>" + p(""))
            + row("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("二、市场环境"))
            + "</w:tbl>";
    assertThat(text(body)).isEqualTo("任务\t牵头单位\n推进 一网通办\t市财政局\n压缩时限\t市财政局\n二、市场环境\n");
  }

  @Test
  void the_table_of_contents_is_no_outline() throws Exception {
    String styles = "<w:style w:styleId=\"a1\"><w:name w:val=\"toc 1\"/></w:style>";
    String contents =
        "<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr>" + r("一、总体要求") + r("1") + "</w:p>";
    byte[] file = Docx.of(contents + p("一、总体要求")).with("styles", styles).bytes();
    assertThat(WordText.of(file)).isEqualTo("一、总体要求\n");
  }

  @Test
  void a_file_that_unpacks_without_end_is_not_unpacked() throws Exception {
    assertThat(refusal(bomb())).isEqualTo(Cause.TOO_LARGE);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void a_file_that_was_cut_off_is_broken() {
    byte[] file = Docx.of(p("关于推进工业发展的方案").repeat(2000)).bytes();
    assertThat(refusal(Arrays.copyOf(file, file.length / 2))).isEqualTo(Cause.BROKEN);
  }

  @Test
  void elements_nested_without_end_are_refused() {
    assertThat(refusal(Docx.of("<w:sdt>".repeat(9000) + "</w:sdt>".repeat(9000)).bytes()))
        .isEqualTo(Cause.BROKEN);
  }

  @Test
  void an_encrypted_file_and_an_old_one_are_told_apart() {
    byte[] old = new byte[2048];
    old[0] = (byte) 0xD0;
    old[1] = (byte) 0xCF;
    assertThat(refusal(old)).isEqualTo(Cause.UNSUPPORTED);
    byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    assertThat(refusal(old)).isEqualTo(Cause.ENCRYPTED);
  }

  private static Cause refusal(byte[] file) {
    return ((Reading.Refused) new SourceReader().read("a.docx", file)).cause();
  }
}
