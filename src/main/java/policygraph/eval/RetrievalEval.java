package policygraph.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import policygraph.index.LucenePassageIndex;
import policygraph.index.Mode;
import policygraph.index.Passage;
import policygraph.index.PassageMaker;
import policygraph.index.PassageQuery;
import policygraph.model.Policy;

/**
 * Measures retrieval with the index that serves policies. The documents of a test collection become
 * passages as a policy's paragraphs do, long ones in windows.
 */
public final class RetrievalEval {
  /** Rankings are judged down to here. */
  private static final int DEPTH = 100;

  /** Passages that are asked for, since several may be of one document. */
  private static final int PASSAGES = 200;

  /** Queries that are asked before times count: caches are warm and the code is compiled. */
  private static final int WARM_UP = 500;

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

  /** Measures on a collection of texts; a text counts once, where its best passage ranks. */
  public RetrievalReport run(RetrievalCollection collection) throws InterruptedException {
    return run(
        collection.documents(),
        text -> index.replace(text.id(), PassageMaker.plain(text.id(), text.title(), text.text())),
        collection.queries(),
        Passage::policyId);
  }

  /** Measures on policies; a measure counts once, where its best passage ranks. */
  public RetrievalReport run(
      Collection<Policy> policies, PassageMaker maker, List<RetrievalCollection.Query> queries)
      throws InterruptedException {
    Map<String, String> names = new HashMap<>();
    policies.forEach(
        policy -> policy.measures().forEach(m -> names.put(m.id(), PassageGold.name(policy, m))));
    return run(
        policies,
        policy -> index.replace(policy.id(), maker.passages(policy)),
        queries,
        passage -> names.getOrDefault(String.valueOf(passage.measureId()), passage.id()));
  }

  private <D> RetrievalReport run(
      Collection<D> documents,
      Consumer<D> writer,
      List<RetrievalCollection.Query> queries,
      Function<Passage, String> name)
      throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    long start = System.nanoTime();
    documents.parallelStream()
        .forEach(
            document -> {
              writer.accept(document);
              indexed.accept(done.incrementAndGet());
            });
    index.commit("evaluation");
    long written = System.nanoTime();
    while (embeds() && !index.awaitEmbeddings(1, TimeUnit.SECONDS)) {
      embedded.accept(index.state().embedded());
    }
    long complete = System.nanoTime();
    List<RetrievalReport.OfMode> modes = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      modes.add(
          new RetrievalReport.OfMode(mode, quality(queries, mode, name), latency(queries, mode)));
    }
    return new RetrievalReport(
        documents.size(),
        queries.size(),
        (written - start) / 1e9,
        (complete - written) / 1e9,
        modes);
  }

  private boolean embeds() {
    return !index.state().model().isEmpty();
  }

  private RankingMeasures quality(
      List<RetrievalCollection.Query> queries, Mode mode, Function<Passage, String> name) {
    List<RankingMeasures> measures = new ArrayList<>();
    for (RetrievalCollection.Query query : queries) {
      PassageQuery wanted = PassageQuery.of(query.text(), mode).paged(1, PASSAGES);
      List<String> ranked =
          index.ranking(wanted).stream().map(name).distinct().limit(DEPTH).toList();
      measures.add(RankingMeasures.of(ranked, query.grades()));
    }
    return RankingMeasures.mean(measures);
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
