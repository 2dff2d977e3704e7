package policygraph.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import policygraph.model.Selection;
import policygraph.text.Folding;

/**
 * The passage index on Lucene: BM25 over words and grams, and embeddings beside it. Passages can be
 * found by their words from their commit on, and by their meaning as soon as they are embedded,
 * which goes on in the background.
 */
public final class LucenePassageIndex implements PassageIndex {
  /** What the writer may keep in memory. */
  private static final double BUFFER_MB = 64;

  private final Pace pace = new Pace();
  private final LuceneStore store;
  private final PassageDocuments documents;
  private final PassageSearch search;
  private final @Nullable Embeddings embeddings;
  private final @Nullable EmbeddingBacklog backlog;

  private LucenePassageIndex(Path folder, @Nullable Embedder embedder) {
    Folding folding = new Folding();
    Analysis analysis = new Analysis(folding, FunctionWords.bundled());
    embeddings = embedder == null ? null : new Embeddings(embedder, folder, pace);
    documents = new PassageDocuments(folding, Fields.vector(model()));
    store =
        new LuceneStore(
            folder.resolve("passages"),
            new IndexWriterConfig(
                    new PerFieldAnalyzerWrapper(
                        analysis.grams, Map.of(Fields.WORDS, analysis.words)))
                .setCodec(new VectorCodec())
                .setRAMBufferSizeMB(BUFFER_MB));
    search = new PassageSearch(analysis, documents, embeddings);
    backlog = embeddings == null ? null : new EmbeddingBacklog(store, documents, embeddings);
  }

  /** Opens an index in which passages are found by their words only. */
  public static LucenePassageIndex open(Path folder) {
    return new LucenePassageIndex(folder, null);
  }

  /**
   * Opens the index in a folder, an empty one where there is none or only one of another version.
   *
   * @param embedder makes the embeddings; closed with the index
   * @throws java.io.UncheckedIOException if the folder cannot be used, or another program uses it
   */
  public static LucenePassageIndex open(Path folder, Embedder embedder) {
    return new LucenePassageIndex(folder, embedder);
  }

  /** Of the work that this does in the background; to be told of requests. */
  public Pace pace() {
    return pace;
  }

  private String model() {
    return embeddings == null ? "" : embeddings.model();
  }

  @Override
  public void replace(String policyId, List<Passage> passages) {
    for (Passage passage : passages) {
      if (!passage.policyId().equals(policyId)) {
        throw new IllegalArgumentException(
            "passage " + passage.id() + " of " + passage.policyId() + ", not of " + policyId);
      }
    }
    store.replace(policyId, passages.stream().map(p -> documents.document(p, known(p))).toList());
  }

  private float @Nullable [] known(Passage passage) {
    return embeddings == null || passage.text().isBlank()
        ? null
        : embeddings.known(passage.text()).orElse(null);
  }

  @Override
  public void commit(String generation) {
    store.commit(generation);
    if (backlog != null) {
      backlog.wake();
    }
  }

  @Override
  public String generation() {
    return store.generation();
  }

  @Override
  public PassageResults search(PassageQuery query) {
    return store.search(searcher -> search.search(searcher, query));
  }

  /** The passages of a page as they rank, without what would be shown of them beside. */
  public List<Passage> ranking(PassageQuery query) {
    return store.search(searcher -> search.ranking(searcher, query));
  }

  @Override
  public List<PassageHit> similar(String passageId, Selection filter, int size) {
    return store.search(
        searcher -> {
          Optional<Passage> passage = find(searcher, passageId);
          return passage.isEmpty()
              ? List.of()
              : search.similar(searcher, passage.get(), filter, size);
        });
  }

  @Override
  public Optional<Passage> passage(String id) {
    return store.search(searcher -> find(searcher, id));
  }

  private Optional<Passage> find(IndexSearcher searcher, String id) throws IOException {
    ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(search.passage(searcher, found[0].doc));
  }

  @Override
  public IndexState state() {
    return store.search(
        searcher ->
            new IndexState(
                searcher.getIndexReader().numDocs(),
                searcher.count(new FieldExistsQuery(Fields.vector(model()))),
                searcher.count(new TermQuery(new Term(Fields.EMBEDDABLE, "1"))),
                model()));
  }

  /**
   * Waits until all that is committed can be found by its meaning.
   *
   * @return false if that took longer, or is not to be
   */
  public boolean awaitEmbeddings(long time, TimeUnit unit) throws InterruptedException {
    return backlog != null && backlog.await(time, unit);
  }

  @Override
  public void close() {
    if (backlog != null) {
      backlog.close();
    }
    store.close();
    if (embeddings != null) {
      embeddings.close();
    }
  }
}
