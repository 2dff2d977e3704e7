package policygraph.ingest;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.model.Policy;
import policygraph.source.CorpusFolder;
import policygraph.source.Reading;
import policygraph.source.SourceReader;

/** Reads a corpus into memory, as an ingest would store it; for evaluation. */
public final class CorpusReader {
  private final Map<String, Path> documents;
  private final Guidance guidance;
  private final DocumentReader reader = new DocumentReader(Lexicons.load());
  private final SourceReader sources = new SourceReader();

  /**
   * @throws FailureException if there is no such folder
   */
  public CorpusReader(Path corpus, Messages messages) throws IOException {
    try {
      this.documents = new CorpusFolder(corpus).documents();
      this.guidance = Guidance.read(corpus);
    } catch (NotDirectoryException e) {
      throw new FailureException(messages.get("corpus.absent", corpus), e);
    }
  }

  /** The documents by their source name, in its order. */
  public Map<String, Path> documents() {
    return documents;
  }

  /** All policies that can be read. */
  public List<Policy> read() {
    List<Policy> policies = new ArrayList<>();
    documents.forEach((source, file) -> read(source, file).ifPresent(policies::add));
    return policies;
  }

  /** A file as if it stood in the corpus under a name; empty where it cannot be read. */
  public Optional<Policy> read(String source, Path file) {
    return sources.read(source, file) instanceof Reading.Read read
        ? Optional.of(reader.read(read.document(), guidance))
        : Optional.empty();
  }
}
