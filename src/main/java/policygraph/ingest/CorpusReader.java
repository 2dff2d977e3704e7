package policygraph.ingest;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.model.Policy;
import policygraph.source.CorpusFolder;
import policygraph.source.Reading;
import policygraph.source.SourceReader;

/** Reads a whole corpus into memory, as an ingest would store it; for evaluation. */
public final class CorpusReader {
  private final Path corpus;
  private final Messages messages;

  public CorpusReader(Path corpus, Messages messages) {
    this.corpus = corpus;
    this.messages = messages;
  }

  /**
   * All policies that can be read.
   *
   * @throws FailureException if there is no such folder
   */
  public List<Policy> read() throws IOException {
    try {
      DocumentReader reader = new DocumentReader(Lexicons.load());
      SourceReader sources = new SourceReader();
      Guidance guidance = Guidance.read(corpus);
      List<Policy> policies = new ArrayList<>();
      for (Map.Entry<String, Path> file : new CorpusFolder(corpus).documents().entrySet()) {
        if (sources.read(file.getKey(), file.getValue()) instanceof Reading.Read read) {
          policies.add(reader.read(read.document(), guidance));
        }
      }
      return policies;
    } catch (NotDirectoryException e) {
      throw new FailureException(messages.get("corpus.absent", corpus), e);
    }
  }
}
