package policygraph.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
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
    Keywords keywords = words.keywords(query);
    Query scored = words.scored(searcher, keywords, filter);
    Map<Integer, Double> byWords = new HashMap<>();
    for (ScoreDoc hit : searcher.search(scored, DEPTH).scoreDocs) {
      byWords.put(hit.doc, (double) hit.score);
    }
    float[] vector = meaning.vector(query);
    Map<Integer, Double> byMeaning = new HashMap<>();
    for (Ranked hit : meaning.nearest(searcher, vector, filter, DEPTH).best()) {
      byMeaning.put(hit.doc(), hit.score());
    }
    Set<Integer> near = Set.copyOf(byMeaning.keySet());
    SortedSet<Integer> onlyNear = new TreeSet<>(near);
    onlyNear.removeAll(byWords.keySet());
    SortedSet<Integer> onlyWords = new TreeSet<>(byWords.keySet());
    onlyWords.removeAll(near);
    byWords.putAll(Scores.byQuery(searcher, scored, onlyNear));
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
