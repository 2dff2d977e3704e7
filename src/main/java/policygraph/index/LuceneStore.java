package policygraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index on disk: one writer, and searchers that see only what was committed. Policies
 * may be replaced from several threads at once. Thread-safe.
 */
final class LuceneStore implements AutoCloseable {
  /** Counts up whenever analysis or fields change, so that an older index is built anew. */
  private static final String SCHEMA = "2";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** Shared while policies are replaced, exclusive while a state is published. */
  private final ReadWriteLock publishing = new ReentrantReadWriteLock();

  /** Policies that were replaced and not yet committed. */
  private final Set<String> uncommitted = ConcurrentHashMap.newKeySet();

  /** Policies that were replaced since {@link #forgetReplaced}. */
  private final Set<String> replaced = ConcurrentHashMap.newKeySet();

  LuceneStore(Path folder, IndexWriterConfig config) {
    try {
      directory = FSDirectory.open(folder);
      OpenMode mode =
          SCHEMA.equals(committed().get("schema")) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE;
      writer = new IndexWriter(directory, config.setOpenMode(mode).setCommitOnClose(false));
      if (mode == OpenMode.CREATE) {
        publish("");
      }
      searchers = new SearcherManager(directory, new SearcherFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot open the index in " + folder + ": " + e.getMessage(), e);
    }
  }

  void replace(String policyId, List<Document> documents) {
    Term ofPolicy = new Term(Fields.POLICY, policyId);
    publishing.readLock().lock();
    try {
      uncommitted.add(policyId);
      replaced.add(policyId);
      if (documents.isEmpty()) {
        writer.deleteDocuments(ofPolicy);
      } else {
        writer.updateDocuments(ofPolicy, documents);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      publishing.readLock().unlock();
    }
  }

  /** Makes all that was written durable and visible. */
  void commit(String generation) {
    publishing.writeLock().lock();
    try {
      publish(generation);
      uncommitted.clear();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      publishing.writeLock().unlock();
    }
  }

  /** Begins to note anew which policies are replaced, from the last committed state on. */
  void forgetReplaced() {
    publishing.writeLock().lock();
    try {
      replaced.retainAll(uncommitted);
    } finally {
      publishing.writeLock().unlock();
    }
  }

  /**
   * Completes documents and publishes them, unless changes are waiting for their own commit, and
   * but for those of policies that were replaced in the meantime.
   *
   * @param byPolicy for each policy its passages' ids and new documents
   * @return false if nothing was done
   */
  boolean complete(Map<String, Map<String, Document>> byPolicy) {
    publishing.writeLock().lock();
    try {
      if (!uncommitted.isEmpty()) {
        return false;
      }
      byPolicy.entrySet().parallelStream()
          .filter(policy -> !replaced.contains(policy.getKey()))
          .forEach(policy -> policy.getValue().forEach(this::update));
      publish(generation());
      searchers.maybeRefreshBlocking();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      publishing.writeLock().unlock();
    }
  }

  private void update(String passage, Document document) {
    try {
      writer.updateDocument(new Term(Fields.ID, passage), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void publish(String generation) throws IOException {
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
