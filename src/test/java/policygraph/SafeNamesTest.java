package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          关于印发方案的通知.txt, 关于印发方案的通知.txt
          ../../etc/passwd.txt, passwd.txt
          'C:\\Users\\me\\方案.docx', 方案.docx
          .htaccess.txt, htaccess.txt
          ~$方案.docx, 方案.docx
          'a\u0000b\u202Etxt.pdf', abtxt.pdf
          'what?<is>:this|"*.html', whatisthis.html
          '  方案 .pdf', 方案.pdf
          .., document
          '', document
          """)
  void a_name_is_made_safe(String given, String safe) {
    assertThat(SafeNames.safe(given)).isEqualTo(safe);
  }

  @Test
  void a_long_name_keeps_its_ending_and_fits_a_file_system() {
    String safe = SafeNames.safe("长".repeat(500) + ".pdf");
    assertThat(safe).endsWith("长.pdf");
    assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(204);
  }

  @Test
  void no_file_is_written_over(@TempDir Path folder) throws IOException {
    assertThat(SafeNames.free(folder, "方案.txt")).hasFileName("方案.txt");
    Files.createFile(folder.resolve("方案.txt"));
    assertThat(SafeNames.free(folder, "方案.txt")).hasFileName("方案 (2).txt");
    Files.createFile(folder.resolve("方案 (2).txt"));
    assertThat(SafeNames.free(folder, "方案.txt")).hasFileName("方案 (3).txt");
  }
}
