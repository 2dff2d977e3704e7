package policygraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The Lucene index on disk: one writer, and searchers that see only what was committed. */
final class LuceneStore implements AutoCloseable {
  /** Counts up whenever analysis or fields change, so that an older index is built anew. */
  private static final String SCHEMA = "1";

  private static final double BUFFER_MB = 64;

  private final Directory directory;
  final IndexWriter writer;
  private final SearcherManager searchers;

  LuceneStore(Path folder, Analysis analysis) {
    try {
      directory = FSDirectory.open(folder);
      OpenMode mode =
          SCHEMA.equals(committed().get("schema")) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE;
      Analyzer analyzer =
          new PerFieldAnalyzerWrapper(analysis.grams, Map.of(Fields.WORDS, analysis.words));
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(analyzer)
                  .setOpenMode(mode)
                  .setRAMBufferSizeMB(BUFFER_MB)
                  .setCommitOnClose(false));
      if (mode == OpenMode.CREATE) {
        commitAs("");
      }
      searchers = new SearcherManager(directory, new SearcherFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot open the index in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Makes all that was written durable and visible. */
  void commit(String generation) {
    try {
      commitAs(generation);
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void commitAs(String generation) throws IOException {
    writer.setLiveCommitData(Map.of("schema", SCHEMA, "generation", generation).entrySet(), true);
    writer.commit();
  }

  String generation() {
    try {
      return committed().getOrDefault("generation", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> committed() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    } catch (IndexNotFoundException
        | IndexFormatTooOldException
        | IndexFormatTooNewException nothingUsable) {
      return Map.of();
    }
  }

  /** What is done with a searcher. */
  @FunctionalInterface
  interface Search<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /** Runs a search on the state of the last commit. */
  <T> T search(Search<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
