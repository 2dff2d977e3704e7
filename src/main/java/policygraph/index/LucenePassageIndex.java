package policygraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import policygraph.model.Selection;
import policygraph.text.Folding;

/** The passage index on Lucene: BM25 over words and grams, and vectors beside it. */
public final class LucenePassageIndex implements PassageIndex {
  private final LuceneStore store;
  private final PassageDocuments documents;
  private final PassageSearch search;

  private LucenePassageIndex(Path folder) {
    Folding folding = new Folding();
    Analysis analysis = new Analysis(folding, FunctionWords.bundled());
    documents = new PassageDocuments(folding);
    store = new LuceneStore(folder, analysis);
    search = new PassageSearch(analysis, documents);
  }

  /**
   * Opens the index in a folder, an empty one where there is none or only one of another version.
   *
   * @throws UncheckedIOException if the folder cannot be used, or another program is using it
   */
  public static LucenePassageIndex open(Path folder) {
    return new LucenePassageIndex(folder);
  }

  @Override
  public void replace(String policyId, List<Passage> passages) {
    for (Passage passage : passages) {
      if (!passage.policyId().equals(policyId)) {
        throw new IllegalArgumentException(
            "passage " + passage.id() + " of " + passage.policyId() + ", not of " + policyId);
      }
    }
    Term ofPolicy = new Term(Fields.POLICY, policyId);
    List<Document> replacing =
        passages.stream().map(passage -> documents.document(passage, null, false)).toList();
    try {
      if (replacing.isEmpty()) {
        store.writer.deleteDocuments(ofPolicy);
      } else {
        store.writer.updateDocuments(ofPolicy, replacing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void commit(String generation) {
    store.commit(generation);
  }

  @Override
  public String generation() {
    return store.generation();
  }

  @Override
  public PassageResults search(PassageQuery query) {
    return store.search(searcher -> search.search(searcher, query));
  }

  @Override
  public List<PassageHit> similar(String passageId, Selection filter, int size) {
    return List.of();
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
    return store.search(searcher -> new IndexState(searcher.getIndexReader().numDocs(), 0, 0, ""));
  }

  @Override
  public void close() {
    store.close();
  }
}
