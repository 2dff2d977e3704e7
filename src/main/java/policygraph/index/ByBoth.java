package policygraph.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import policygraph.index.Ranking.Ranked;

/**
 * The best by words and the best by meaning in one ranking. Each candidate gets both scores: what
 * one ranking cut off is scored for the other's sake.
 */
final class ByBoth implements Ranker {
  /** Candidates of each kind; more of them changed nothing that was measured. */
  private static final int DEPTH = ByMeaning.NEAR;

  private final ByWords words;
  private final ByMeaning meaning;

  ByBoth(ByWords words, ByMeaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  @Override
  public Ranking rank(IndexSearcher searcher, PassageQuery query, Query filter, int enough)
      throws IOException {
    // The model reads the query on one core while another goes through the words.
    ForkJoinTask<float[]> embedding = ForkJoinPool.commonPool().submit(() -> meaning.vector(query));
    Keywords keywords = words.keywords(query);
    WordScores scores = words.scores(searcher, keywords, filter);
    Map<Integer, Double> byWords = new HashMap<>();
    for (WordScores.Scored hit : scores.best(DEPTH)) {
      byWords.put(hit.doc(), (double) hit.score());
    }
    float[] vector = embedding.join();
    Map<Integer, Double> byMeaning = new HashMap<>();
    for (Ranked hit : meaning.nearest(searcher, vector, filter, DEPTH).best()) {
      byMeaning.put(hit.doc(), hit.score());
    }
    Set<Integer> near = Set.copyOf(byMeaning.keySet());
    SortedSet<Integer> onlyWords = new TreeSet<>(byWords.keySet());
    onlyWords.removeAll(near);
    for (int doc : near) {
      if (scores.isMatch(doc)) {
        byWords.put(doc, (double) scores.score(doc));
      }
    }
    byMeaning.putAll(Scores.byVector(searcher, meaning.field(), vector, onlyWords));

    List<Ranked> best =
        Fusion.of(byWords, keywords.most(searcher), byMeaning).stream()
            .map(
                hit ->
                    new Ranked(
                        hit.doc(),
                        hit.score(),
                        reason(byWords.containsKey(hit.doc()), near.contains(hit.doc()))))
            .toList();
    return new Ranking(
        best, Matches.of(searcher, best), new Marks(words.marks(keywords), meaning.marks(vector)));
  }

  /** A hit by meaning alone is marked by meaning, all others by words. */
  private record Marks(Ranking.Marks words, Ranking.Marks meaning) implements Ranking.Marks {
    @Override
    public List<Highlight> of(Passage passage, Reason reason) {
      return by(reason).of(passage, reason);
    }

    @Override
    public List<HeadingHighlight> above(Passage passage, Reason reason) {
      return by(reason).above(passage, reason);
    }

    private Ranking.Marks by(Reason reason) {
      return reason == Reason.SEMANTIC ? meaning : words;
    }
  }

  private static Reason reason(boolean holdsWords, boolean isNear) {
    return holdsWords ? isNear ? Reason.BOTH : Reason.KEYWORD : Reason.SEMANTIC;
  }
}
