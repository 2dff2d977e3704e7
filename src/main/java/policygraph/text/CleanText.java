package policygraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import policygraph.model.Evidence;
import policygraph.model.RawDocument;
import policygraph.model.Run;
import policygraph.model.Span;

/**
 * Text with the origin of each of its characters in the source. Immutable; parts of it and joins of
 * parts keep their origins, so a fact that is read from repaired text still proves itself in the
 * source. Offsets of this class are UTF-16 chars; only {@link Span}s count code points.
 */
public final class CleanText {
  /** Stands in repaired text where a unit of the source is lost. It has no origin. */
  public static final char LOST = '\uFDD0';

  private static final int NOWHERE = -1;

  private final Raw raw;
  private final String text;
  private final int[] origins;

  private CleanText(Raw raw, String text, int[] origins) {
    this.raw = raw;
    this.text = text;
    this.origins = origins;
  }

  /** The whole text of a document, every character where it stands. */
  public static CleanText of(RawDocument document) {
    int[] origins = new int[document.text().length()];
    Arrays.setAll(origins, i -> i);
    return new CleanText(Raw.of(document), document.text(), origins);
  }

  /** Text of a name, for reading a sentence that stands in no file. */
  public static CleanText of(String name, String text) {
    return of(new RawDocument(name, "", "text", text, null));
  }

  /** The file that the text comes from. */
  public String source() {
    return raw.source;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public String toString() {
    return text;
  }

  /** The text without the marks of lost units. */
  public String shown() {
    return text.replace(String.valueOf(LOST), "");
  }

  public CleanText sub(int from, int to) {
    return new CleanText(raw, text.substring(from, to), Arrays.copyOfRange(origins, from, to));
  }

  public CleanText sub(int from) {
    return sub(from, length());
  }

  /** Without white space at both ends. */
  public CleanText strip() {
    int from = 0;
    int to = length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == length() ? this : sub(from, to);
  }

  /** Whether a character is white space, the ideographic and no-break spaces included. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** The mark of a lost unit, as text. */
  public CleanText lost() {
    return new CleanText(raw, String.valueOf(LOST), new int[] {NOWHERE});
  }

  /** A string that stands nowhere in the source, such as a line end that repair puts in. */
  public CleanText inserted(String made) {
    int[] nowhere = new int[made.length()];
    Arrays.fill(nowhere, NOWHERE);
    return new CleanText(raw, made, nowhere);
  }

  /** The parts one after the other; all of them must come from the same document as this text. */
  public CleanText join(List<CleanText> parts) {
    StringBuilder joined = new StringBuilder();
    int[] from = new int[parts.stream().mapToInt(CleanText::length).sum()];
    int at = 0;
    for (CleanText part : parts) {
      if (part.raw != raw) {
        throw new IllegalArgumentException(
            "texts of two documents: " + source() + " and " + part.source());
      }
      joined.append(part.text);
      System.arraycopy(part.origins, 0, from, at, part.origins.length);
      at += part.origins.length;
    }
    return new CleanText(raw, joined.toString(), from);
  }

  /** Keeps the characters that stand at the positions where {@code keep} holds. */
  public CleanText filter(java.util.function.IntPredicate keep) {
    StringBuilder kept = new StringBuilder(length());
    int[] from = new int[length()];
    int n = 0;
    for (int i = 0; i < length(); i++) {
      if (keep.test(i)) {
        kept.append(text.charAt(i));
        from[n++] = origins[i];
      }
    }
    return n == length() ? this : new CleanText(raw, kept.toString(), Arrays.copyOf(from, n));
  }

  /** Another character at a position, its origin kept; for forms that differ in width or script. */
  public CleanText with(String folded) {
    if (folded.length() != length()) {
      throw new IllegalArgumentException("not as long as the text: " + folded);
    }
    return new CleanText(raw, folded, origins);
  }

  /**
   * Where a part of this text stands in the source. Where repair has joined pieces from several
   * places, the longest piece counts.
   *
   * @throws IllegalArgumentException if no character of the part has an origin
   */
  public Span span(int from, int to) {
    int bestStart = -1;
    int bestEnd = -1;
    int start = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      int origin = origins[i];
      if (origin == NOWHERE) {
        continue;
      }
      if (start < 0 || !raw.onlyBlankBetween(last + 1, origin)) {
        start = origin;
      }
      last = origin;
      if (last + 1 - start > bestEnd - bestStart) {
        bestStart = start;
        bestEnd = last + 1;
      }
    }
    if (bestStart < 0) {
      throw new IllegalArgumentException("stands nowhere in " + source() + ": " + text);
    }
    return raw.span(bestStart, bestEnd);
  }

  /** The proof for a fact that was read from a part of this text. */
  public Evidence evidence(int from, int to, String rule) {
    Span span = span(from, to);
    return new Evidence(source(), span, raw.quote(span), rule);
  }

  /** The unbroken pieces of the source that this text is made of. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < length()) {
      int end = at + 1;
      if (origins[at] != NOWHERE) {
        while (end < length() && origins[end] == origins[end - 1] + 1) {
          end++;
        }
        runs.add(new Run(at, end - at, raw.span(origins[at], origins[at]).start()));
      }
      at = end;
    }
    return runs;
  }

  /** The source text, with the way from chars to code points. */
  private static final class Raw {
    private final String source;
    private final String text;
    private final int[] codePoints;

    private Raw(String source, String text, int[] codePoints) {
      this.source = source;
      this.text = text;
      this.codePoints = codePoints;
    }

    static Raw of(RawDocument document) {
      String text = document.text();
      boolean plain = text.codePointCount(0, text.length()) == text.length();
      int[] codePoints = new int[plain ? 0 : text.length() + 1];
      int count = 0;
      for (int i = 0; i < codePoints.length; i++) {
        codePoints[i] = count;
        if (i < text.length() && !Character.isHighSurrogate(text.charAt(i))) {
          count++;
        }
      }
      return new Raw(document.source(), text, codePoints);
    }

    Span span(int start, int end) {
      return codePoints.length == 0
          ? new Span(start, end)
          : new Span(codePoints[start], codePoints[end]);
    }

    String quote(Span span) {
      return text.substring(charAt(span.start()), charAt(span.end()));
    }

    /** The char at which a code point begins. */
    private int charAt(int codePoint) {
      if (codePoints.length == 0) {
        return codePoint;
      }
      int at = Arrays.binarySearch(codePoints, codePoint);
      // both chars of a pair bear its number
      return at > 0 && codePoints[at - 1] == codePoint ? at - 1 : at;
    }

    boolean onlyBlankBetween(int from, int to) {
      if (to < from) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (!isBlank(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
