package policygraph.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import policygraph.index.LucenePassageIndex;
import policygraph.index.Mode;
import policygraph.index.PassageMaker;
import policygraph.index.PassageQuery;

/**
 * Measures retrieval on a test collection with the index that serves policies: its documents become
 * passages as a policy's paragraphs do, long ones in windows, and a document ranks where its best
 * passage does.
 */
public final class RetrievalEval {
  /** Rankings are judged down to here. */
  private static final int DEPTH = 100;

  /** Passages that are asked for, since several may be of one document. */
  private static final int PASSAGES = 200;

  /** Queries that are asked before times count. */
  private static final int WARM_UP = 50;

  private final LucenePassageIndex index;
  private final IntConsumer indexed;
  private final IntConsumer embedded;

  /**
   * @param index empty
   * @param indexed is told how many documents have been written so far
   * @param embedded is told how many passages can be found by their meaning so far
   */
  public RetrievalEval(LucenePassageIndex index, IntConsumer indexed, IntConsumer embedded) {
    this.index = index;
    this.indexed = indexed;
    this.embedded = embedded;
  }

  public RetrievalReport run(RetrievalCollection collection) throws InterruptedException {
    long start = System.nanoTime();
    write(collection.documents());
    index.commit("evaluation");
    long written = System.nanoTime();
    while (embeds() && !index.awaitEmbeddings(1, TimeUnit.SECONDS)) {
      embedded.accept(index.state().embedded());
    }
    long complete = System.nanoTime();
    List<RetrievalReport.OfMode> modes = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      modes.add(
          new RetrievalReport.OfMode(
              mode, quality(collection.queries(), mode), latency(collection.queries(), mode)));
    }
    return new RetrievalReport(
        collection.documents().size(),
        collection.queries().size(),
        (written - start) / 1e9,
        (complete - written) / 1e9,
        modes);
  }

  private boolean embeds() {
    return !index.state().model().isEmpty();
  }

  private void write(List<RetrievalCollection.Text> documents) {
    AtomicInteger done = new AtomicInteger();
    documents.parallelStream()
        .forEach(
            text -> {
              index.replace(text.id(), PassageMaker.plain(text.id(), text.title(), text.text()));
              indexed.accept(done.incrementAndGet());
            });
  }

  private RankingMeasures quality(List<RetrievalCollection.Query> queries, Mode mode) {
    List<RankingMeasures> measures = new ArrayList<>();
    for (RetrievalCollection.Query query : queries) {
      measures.add(RankingMeasures.of(ranking(query.text(), mode), query.grades()));
    }
    return RankingMeasures.mean(measures);
  }

  private List<String> ranking(String query, Mode mode) {
    return index.ranking(PassageQuery.of(query, mode).paged(1, PASSAGES)).stream()
        .distinct()
        .limit(DEPTH)
        .toList();
  }

  /** Of the first page as users get it, with highlights and facets. */
  private Latency latency(List<RetrievalCollection.Query> queries, Mode mode) {
    queries.stream().limit(WARM_UP).forEach(q -> index.search(PassageQuery.of(q.text(), mode)));
    List<Long> times = new ArrayList<>();
    for (RetrievalCollection.Query query : queries) {
      long start = System.nanoTime();
      index.search(PassageQuery.of(query.text(), mode));
      times.add(System.nanoTime() - start);
    }
    return Latency.of(times);
  }
}
