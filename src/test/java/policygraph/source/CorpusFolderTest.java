package policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are documents. */
class CorpusFolderTest {
  @TempDir private Path folder;

  @Test
  void documents_are_found_in_all_folders_but_hidden_ones() throws IOException {
    Files.createDirectories(folder.resolve("省/市"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name :
        new String[] {
          "a.TXT", "省/b.Html", "省/市/c #1 “d”.docx", ".hidden.txt", "~$c.docx", ".git/e.txt", "f.jpg"
        }) {
      Files.writeString(folder.resolve(name), "x");
    }
    assertThat(new CorpusFolder(folder).documents().keySet())
        .containsExactly("a.TXT", "省/b.Html", "省/市/c #1 “d”.docx");
  }

  @Test
  void a_link_that_leads_back_and_one_that_leads_nowhere_are_named() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "x");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere.txt"));
    CorpusFolder.Contents contents = new CorpusFolder(folder).contents();
    assertThat(contents.documents().keySet()).containsExactly("a.txt");
    assertThat(contents.refused())
        .extracting(Reading.Refused::source, Reading.Refused::cause)
        .containsExactlyInAnyOrder(tuple("loop", Cause.LOOP), tuple("gone.txt", Cause.BROKEN));
  }

  @Test
  void formats_that_people_expect_to_be_read_are_named_where_they_are_not() throws IOException {
    Files.writeString(folder.resolve("a.wps"), "x");
    Path file = new CorpusFolder(folder).documents().get("a.wps");
    assertThat(((Reading.Refused) new SourceReader().read("a.wps", file)).cause())
        .isEqualTo(Cause.UNSUPPORTED);
  }
}
