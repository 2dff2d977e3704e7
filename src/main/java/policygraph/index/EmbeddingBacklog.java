package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Embeds in the background what was committed without a vector, a round at a time, while search by
 * words works already.
 */
final class EmbeddingBacklog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddingBacklog.class);

  /** The first round is small, so that something can soon be found by its meaning. */
  private static final int FIRST_ROUND = 256;

  /** Later ones are so large that commits stay few; after a crash nothing is embedded again. */
  private static final int LARGEST_ROUND = 4096;

  private final LuceneStore store;
  private final PassageDocuments documents;
  private final Embeddings embeddings;
  private final Query pending;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean wanted = true;
  private boolean idle;
  private volatile boolean closed;

  EmbeddingBacklog(LuceneStore store, PassageDocuments documents, Embeddings embeddings) {
    this.store = store;
    this.documents = documents;
    this.embeddings = embeddings;
    this.pending =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.EMBEDDABLE, "1")), Occur.FILTER)
            .add(new FieldExistsQuery(Fields.vector(embeddings.model())), Occur.MUST_NOT)
            .build();
    this.thread = Thread.ofPlatform().name("embedding-backlog").daemon().start(this::run);
  }

  /** Says that there may be something to embed. */
  void wake() {
    signal(true, false);
  }

  /** Waits until all that was committed before is embedded; false if that took too long. */
  boolean await(long time, TimeUnit unit) throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(time);
    lock.lock();
    try {
      while (wanted || !idle) {
        long left = end - System.nanoTime();
        if (left <= 0 || !thread.isAlive()) {
          return false;
        }
        changed.awaitNanos(Math.min(left, TimeUnit.SECONDS.toNanos(1)));
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void signal(boolean nowWanted, boolean nowIdle) {
    lock.lock();
    try {
      wanted = nowWanted;
      idle = nowIdle;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      while (!closed) {
        awaitWork();
        int size = FIRST_ROUND;
        while (!closed && round(size)) {
          size = Math.min(LARGEST_ROUND, 2 * size);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (!closed) {
        LOG.error("Embedding stopped; passages without a vector are found by words only.", e);
      }
    }
  }

  private void awaitWork() throws InterruptedException {
    lock.lock();
    try {
      while (!wanted && !closed) {
        idle = true;
        changed.signalAll();
        changed.await();
      }
      wanted = false;
      idle = false;
    } finally {
      lock.unlock();
    }
  }

  /** Whether there may be more to do at once; after a refusal the next commit wakes this. */
  private boolean round(int size) {
    store.forgetReplaced();
    List<Passage> passages = store.search(searcher -> pendingPassages(searcher, size));
    if (passages.isEmpty()) {
      return false;
    }
    Map<String, float[]> vectors =
        embeddings.all(passages.stream().map(Passage::text).toList(), () -> closed);
    if (closed) {
      return false;
    }
    Map<String, Map<String, Document>> completed = new HashMap<>();
    for (Passage passage : passages) {
      completed
          .computeIfAbsent(passage.policyId(), id -> new HashMap<>())
          .put(passage.id(), documents.document(passage, vectors.get(passage.text())));
    }
    return store.complete(completed);
  }

  private List<Passage> pendingPassages(IndexSearcher searcher, int size) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc found : searcher.search(pending, size).scoreDocs) {
      passages.add(
          documents.passage(
              searcher
                  .storedFields()
                  .document(found.doc, Set.of(Fields.PASSAGE))
                  .getBinaryValue(Fields.PASSAGE)));
    }
    return passages;
  }

  @Override
  public void close() {
    closed = true;
    signal(false, false);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
