package policygraph.index;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts folded text into single Chinese characters, pairs of neighbours, words of letters, and
 * numbers with their decimals and per cent sign. A pair stands at the position of its first
 * character; punctuation leaves a gap of one position, so that a phrase never reaches over it.
 */
final class GramTokenizer extends Tokenizer {
  /** 12.5% is one token, and 12.5 another at the same place. */
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)*)([%‰])?");

  /** PGA, 5g, 10kv, covid19. */
  private static final Pattern WORD =
      Pattern.compile("\\d*[\\p{L}\\p{M}&&[^\\p{IsHan}]][\\p{L}\\p{M}\\d&&[^\\p{IsHan}]]*");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private String text = "";
  private int at;
  private int gap;
  private int pendingEnd = -1;

  @Override
  public void reset() throws IOException {
    super.reset();
    text = input.readAllAsString();
    at = 0;
    gap = 0;
    pendingEnd = -1;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (pendingEnd >= 0) {
      return second();
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isHan(c)) {
        if (at + 1 < text.length() && isHan(text.charAt(at + 1))) {
          pendingEnd = at + 2;
        }
        return emit(at, at + 1, pendingEnd < 0);
      }
      Matcher word = matcher(WORD);
      if (word.lookingAt()) {
        return emit(at, word.end(), true);
      }
      Matcher number = matcher(NUMBER);
      if (number.lookingAt()) {
        pendingEnd = number.start(2) < 0 ? -1 : number.end();
        return emit(at, number.end(1), pendingEnd < 0);
      }
      gap = Character.isWhitespace(c) ? gap : 1;
      at += Character.charCount(text.codePointAt(at));
    }
    return false;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  private boolean emit(int from, int to, boolean last) {
    set(from, to, 1 + gap);
    gap = 0;
    if (last) {
      at = to;
    }
    return true;
  }

  /** The pair, or the number with its sign, that begins where the token before it began. */
  private boolean second() {
    set(at, pendingEnd, 0);
    at = isHan(text.charAt(at)) ? at + 1 : pendingEnd;
    pendingEnd = -1;
    return true;
  }

  private void set(int from, int to, int positions) {
    term.append(text, from, to);
    offset.setOffset(correctOffset(from), correctOffset(to));
    increment.setPositionIncrement(positions);
  }

  /** Whether a char is a Chinese character of the two main blocks, or the numeral 〇. */
  static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9FFF') || c == '〇';
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(text.length());
    offset.setOffset(end, end);
  }
}
