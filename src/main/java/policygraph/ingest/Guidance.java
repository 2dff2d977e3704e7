package policygraph.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import policygraph.extract.correction.Corrections;
import policygraph.source.CorpusTable;
import policygraph.source.SourceReader;

/**
 * What the user says beside the documents: {@code corpus.tsv} overrides what a document says of
 * itself, {@code corrections.tsv} corrects what was read from it.
 */
public record Guidance(CorpusTable table, Corrections corrections) {
  public static Guidance read(Path corpus) throws IOException {
    Path corrections = corpus.resolve("corrections.tsv");
    return new Guidance(
        CorpusTable.read(corpus),
        Files.exists(corrections)
            ? Corrections.of(Files.readAllLines(corrections))
            : Corrections.NONE);
  }

  /** Changes when something is said of the document that was not said before. */
  public String version(String source) {
    String said = table.row(source) + corrections;
    return SourceReader.hash(said.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
