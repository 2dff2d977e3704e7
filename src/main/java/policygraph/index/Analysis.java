package policygraph.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import policygraph.text.CleanText;
import policygraph.text.Folding;

/**
 * How text becomes terms: words by smartcn's segmentation, and grams (characters, pairs, numbers)
 * that find what the segmentation cuts wrongly, such as 专精特新 or 酱香型白酒. Thread-safe.
 */
final class Analysis {
  private final Folding folding;
  private final FunctionWords functionWords;

  /** Words of the language without function words. */
  final Analyzer words = new Words();

  /** Characters, pairs of characters, numbers. */
  final Analyzer grams = new Grams();

  /**
   * A term where it stands.
   *
   * @param position counted from 0; pairs stand where their first character stands
   * @param from UTF-16 offset in the text that was analysed, before folding
   */
  record Term(String text, int position, int from, int to) {}

  Analysis(Folding folding, FunctionWords functionWords) {
    this.folding = folding;
    this.functionWords = functionWords;
  }

  String folded(String text) {
    return folding.fold(text);
  }

  boolean isFunctionWord(String term) {
    return functionWords.contains(term);
  }

  /** The terms of a text in its order. */
  static List<Term> terms(Analyzer analyzer, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        int end = offset.endOffset();
        while (end > offset.startOffset() && CleanText.isBlank(text.charAt(end - 1))) {
          end--; // Space that was taken out of the text before the next character.
        }
        terms.add(new Term(term.toString(), position, offset.startOffset(), end));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private Reader folded(Reader reader) {
    try {
      return new FoldingCharFilter(folding, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new HMMChineseTokenizer();
      TokenStream stems = new PorterStemFilter(tokenizer);
      return new TokenStreamComponents(
          tokenizer,
          new StopFilter(stems, new CharArraySet(functionWords.withPunctuation(), false)));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return folded(reader);
    }
  }

  private final class Grams extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new GramTokenizer());
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return folded(reader);
    }
  }
}
