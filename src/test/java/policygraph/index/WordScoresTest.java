package policygraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scoring all passages at once finds what Lucene finds when it is asked for the best. */
class WordScoresTest {
  private static final List<String> WORDS = List.of("电", "煤", "茶", "酒", "能源", "产业", "市场", "企业");

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  private final Query needed = any("能源", "茶", "煤");
  private final Query helping = any("电", "企业");

  @BeforeEach
  void write() throws IOException {
    Random random = new Random(5);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < 600; i++) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < 1 + random.nextInt(12); n++) {
          text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Field.Store.NO));
        document.add(new TextField("number", Integer.toString(i), Field.Store.NO));
        writer.addDocument(document);
        if (i % 200 == 199) {
          writer.commit();
        }
      }
      writer.deleteDocuments(new Term("number", "17"), new Term("number", "300"));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void the_best_are_those_of_one_query_in_the_same_order() throws IOException {
    ScoreDoc[] expected = searcher.search(both(), 50).scoreDocs;
    List<WordScores.Scored> best = WordScores.of(searcher, needed, helping, null).best(50);
    assertThat(best.stream().map(WordScores.Scored::doc))
        .containsExactlyElementsOf(Arrays.stream(expected).map(hit -> hit.doc).toList());
    for (int i = 0; i < expected.length; i++) {
      assertThat(best.get(i).score()).isCloseTo(expected[i].score, within(1e-4f));
    }
  }

  @Test
  void what_holds_only_helping_words_is_no_match() throws IOException {
    WordScores scores = WordScores.of(searcher, needed, helping, null);
    assertThat(scores.matches().cardinality()).isEqualTo(searcher.count(needed));
    assertThat(searcher.count(any("能源", "茶", "煤", "电", "企业")))
        .isGreaterThan(scores.matches().cardinality());
  }

  @Test
  void only_what_may_match_does() throws IOException {
    FixedBitSet few = new FixedBitSet(reader.maxDoc());
    few.set(100, 140);
    assertThat(WordScores.of(searcher, needed, helping, few).best(1000))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.doc()).isBetween(100, 139));
  }

  private Query both() {
    return new BooleanQuery.Builder().add(needed, Occur.MUST).add(helping, Occur.SHOULD).build();
  }

  private static Query any(String... words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words) {
      any.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
    }
    return any.build();
  }
}
