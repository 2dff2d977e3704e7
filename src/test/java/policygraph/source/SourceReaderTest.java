package policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a file, and what is refused with which cause. */
class SourceReaderTest {
  private static final String POLICY =
      "关于促进县域工业发展的若干措施\r\n一、加快项目建设。对按计划实现复工的项目，在资金申报上予以优先支持。（责任单位：省财政厅）\r\n";

  private final SourceReader reader = new SourceReader();

  @Test
  void plain_text_is_read_to_the_last_character_with_its_line_ends() {
    assertThat(text(reader.read("a.txt", POLICY.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(POLICY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void text_in_other_chinese_encodings_is_read(String charset) {
    assertThat(text(reader.read("a.txt", POLICY.repeat(4).getBytes(Charset.forName(charset)))))
        .isEqualTo(POLICY.repeat(4));
  }

  @Test
  void traditional_text_in_big5_is_read_as_printed() {
    String policy = "關於促進縣域工業發展的若干措施。加快項目建設，對按計劃實現復工的項目予以優先支持。".repeat(5);
    assertThat(text(reader.read("a.txt", policy.getBytes(Charset.forName("Big5")))))
        .isEqualTo(policy);
  }

  @Test
  void an_empty_file_is_named_as_empty() {
    assertThat(cause(reader.read("a.txt", new byte[0]))).isEqualTo(Cause.EMPTY);
    assertThat(cause(reader.read("a.txt", "\n \n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Cause.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, 504B0304, ZIP",
    "a.txt, 504B0304, ZIP",
    "a.html, 255044462D312E37, PDF",
    "a.docx, 255044462D312E37, PDF",
    "a.docx, 526172211A0700, RAR",
    "a.pdf, D0CF11E0A1B11AE1, Word 97–2003",
    "a.txt, 7B5C72746631, RTF",
    "a.pdf, FFD8FFE0, JPEG",
  })
  void a_file_that_bears_the_ending_of_another_kind_is_named_as_what_it_is(
      String name, String start, String kind) {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(start), 400);
    assertThat(reader.read(name, bytes)).isEqualTo(new Reading.Refused(name, Cause.MISNAMED, kind));
  }

  @Test
  void a_program_is_named_as_binary() {
    byte[] bytes = ByteBuffer.allocate(4096).putInt(0x7F454C46).putLong(1L).array();
    assertThat(cause(reader.read("a.txt", bytes))).isEqualTo(Cause.BINARY);
  }

  @Test
  void text_in_no_known_encoding_is_named_with_the_first_bad_byte() {
    byte[] bytes = "Überprüfung für größere Maßnahmen".getBytes(StandardCharsets.ISO_8859_1);
    Reading.Refused refused = (Reading.Refused) reader.read("a.txt", bytes);
    assertThat(refused.cause()).isEqualTo(Cause.ENCODING);
    assertThat(refused.detail()).contains("0xdc @ 0");
  }

  @Test
  void five_megabytes_of_random_characters_are_noise() {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder noise = new StringBuilder();
    while (noise.length() < 1_700_000) {
      noise.append((char) random.nextInt(0x4E00, 0x9FA5));
    }
    assertThat(cause(reader.read("a.txt", noise.toString().getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Cause.NOISE);
  }

  @Test
  void random_bytes_are_refused() {
    byte[] bytes = new byte[5_000_000];
    new java.util.Random(7).nextBytes(bytes);
    assertThat(reader.read("a.txt", bytes)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void a_page_gives_its_paragraphs_and_table_rows_without_navigation() {
    String page =
        """
        <html><head><title>通知</title><style>p{}</style></head><body><nav>首页</nav>
        <table><tr><td><p>关于印发方案的通知</p><table><tr><th>重点任务</th><th>责任单位</th></tr>
        <tr><td>加快项目建设</td><td>市发展改革委</td></tr></table></td></tr></table>
        <p>一、总体要求<br>二、重点任务</p><script>var 的 = 1</script></body></html>
        """;
    assertThat(text(reader.read("a.html", page.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("关于印发方案的通知\n重点任务\t责任单位\n加快项目建设\t市发展改革委\n一、总体要求\n二、重点任务\n");
  }

  @Test
  void a_broken_pdf_is_named_as_broken() {
    assertThat(cause(reader.read("a.pdf", "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Cause.BROKEN);
  }

  @Test
  void the_five_documents_of_the_corpus_are_read() throws IOException {
    var documents = new CorpusFolder(Path.of("corpus")).documents();
    assertThat(documents).hasSize(5);
    for (var document : documents.entrySet()) {
      assertThat(text(reader.read(document.getKey(), document.getValue())))
          .isEqualTo(Files.readString(document.getValue()));
    }
  }

  private static String text(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document().text();
  }

  private static Cause cause(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).cause();
  }
}
