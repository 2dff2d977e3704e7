package policygraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The terms that a free text asks for: a bag, since a graph of overlapping terms would grow without
 * bound.
 *
 * @param words by smartcn, without function words
 * @param grams pairs, numbers and words of letters; characters only where the text has no pair
 * @param characters single characters; they help to rank and never make a hit alone
 * @param names substrings of the text that may be names
 */
record Keywords(Set<String> words, Set<String> grams, Set<String> characters, Set<String> names) {
  /** How much a whole name that the text holds counts beside its words. */
  private static final float NAME_BOOST = 2f;

  private static final float CONTEXT_BOOST = 0.1f;

  /** The year and serial of a document number: [2022]4号, (2022) 第4号, 〔2022〕4号. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[〔\\[(【〈{]\\s*(\\d{4})\\s*年?\\s*[〕\\])】〉}]\\s*第?\\s*(\\d+)\\s*号");

  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_TEXT_WITH_NAMES = 200;

  static Keywords of(String text, Analysis analysis) {
    Set<String> words = words(Analysis.terms(analysis.words, text));
    Set<String> grams = new LinkedHashSet<>();
    Set<String> characters = new LinkedHashSet<>();
    for (Analysis.Term term : Analysis.terms(analysis.grams, text)) {
      if (!analysis.isFunctionWord(term.text())) {
        (isCharacter(term) ? characters : grams).add(term.text());
      }
    }
    if (grams.isEmpty()) {
      grams.addAll(characters);
    }
    return new Keywords(words, grams, characters, substrings(numbered(analysis.folded(text))));
  }

  /**
   * Words, without the characters into which smartcn cuts a word that it does not know, such as 算
   * and 力 of 算力: none of them says anything by itself, and their pair stands for them.
   */
  private static Set<String> words(List<Analysis.Term> terms) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      boolean cutOff =
          (i > 0 && areCut(terms.get(i - 1), terms.get(i)))
              || (i + 1 < terms.size() && areCut(terms.get(i), terms.get(i + 1)));
      if (!cutOff) {
        words.add(terms.get(i).text());
      }
    }
    return words;
  }

  private static boolean areCut(Analysis.Term left, Analysis.Term right) {
    return left.to() == right.from() && isCharacter(left) && isCharacter(right);
  }

  private static boolean isCharacter(Analysis.Term term) {
    return term.text().length() == 1 && GramTokenizer.isHan(term.text().charAt(0));
  }

  /** Document numbers in their canonical form, whatever brackets the year stands in. */
  private static String numbered(String text) {
    return NUMBER.matcher(text).replaceAll("〔$1〕$2号");
  }

  private static Set<String> substrings(String text) {
    Set<String> parts = new LinkedHashSet<>();
    String read = text.substring(0, Math.min(text.length(), LONGEST_TEXT_WITH_NAMES));
    for (int from = 0; from < read.length(); from++) {
      for (int to = from + 2; to <= Math.min(read.length(), from + LONGEST_NAME); to++) {
        parts.add(read.substring(from, to));
      }
    }
    return parts;
  }

  /**
   * The grams that are shown as matches: with words of one character, they cover what the words do,
   * and need no segmentation of each hit.
   */
  Set<String> marked() {
    Set<String> marked = new LinkedHashSet<>(grams);
    words.stream().filter(characters::contains).forEach(marked::add);
    return marked;
  }

  boolean isEmpty() {
    return words.isEmpty() && grams.isEmpty();
  }

  /**
   * What of a passage has to hold something: words, grams, and names and numbers.
   *
   * @param known tells which of the possible names and numbers the index has
   */
  Query needed(KnownTerms known) {
    if (isEmpty()) {
      return new MatchNoDocsQuery("no words to look for");
    }
    BooleanQuery.Builder needed = new BooleanQuery.Builder();
    add(needed, Fields.WORDS, words, 1f);
    add(needed, Fields.GRAMS, grams, 1f);
    add(needed, Fields.CONTEXT, grams, CONTEXT_BOOST);
    for (String field : List.of(Fields.NAME, Fields.NUMBER, Fields.CITED_NUMBER)) {
      known
          .among(field, names)
          .forEach(
              name ->
                  needed.add(
                      new BoostQuery(
                          new ConstantScoreQuery(new TermQuery(new Term(field, name))),
                          NAME_BOOST * name.length()),
                      Occur.SHOULD));
    }
    return needed.build();
  }

  /** What adds to the score of a passage that holds something needed. */
  Query helping() {
    BooleanQuery.Builder helping = new BooleanQuery.Builder();
    add(helping, Fields.GRAMS, characters, 1f);
    return helping.build();
  }

  /** The sum of the terms' weights, which BM25 nears where each term stands there often. */
  double most(IndexSearcher searcher) throws IOException {
    return weight(searcher, Fields.WORDS, words)
        + weight(searcher, Fields.GRAMS, grams)
        + weight(searcher, Fields.GRAMS, characters);
  }

  private static double weight(IndexSearcher searcher, String field, Set<String> terms)
      throws IOException {
    IndexReader reader = searcher.getIndexReader();
    long passages = reader.getDocCount(field);
    double sum = 0;
    for (String term : terms) {
      long holding = reader.docFreq(new Term(field, term));
      if (holding > 0) {
        sum += Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
      }
    }
    return sum;
  }

  private static void add(
      BooleanQuery.Builder query, String field, Set<String> terms, float boost) {
    List<Query> clauses = new ArrayList<>();
    terms.forEach(term -> clauses.add(new TermQuery(new Term(field, term))));
    clauses.forEach(
        clause -> query.add(boost == 1f ? clause : new BoostQuery(clause, boost), Occur.SHOULD));
  }
}
