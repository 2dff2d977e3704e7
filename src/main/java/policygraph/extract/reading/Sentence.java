package policygraph.extract.reading;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Evidence;
import policygraph.text.CleanText;

/**
 * A sentence without its white space, beside its folded form, in which rules look for words: the
 * same chars at the same offsets, punctuation and digits half-width.
 *
 * @param text as printed, its mark at the end included
 * @param folded see {@link policygraph.text.Folding}
 * @param opening whether it opens a paragraph
 */
public record Sentence(CleanText text, String folded, boolean opening) {

  /** The stretches between commas, colons and semicolons, without these marks. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      depth += opens(c) ? 1 : closes(c) && depth > 0 ? -1 : 0;
      if (depth == 0 && ends(i)) {
        add(parts, from, i);
        from = i + 1;
      }
    }
    add(parts, from, folded.length());
    return parts;
  }

  private static void add(List<Part> parts, int from, int to) {
    if (from < to) {
      parts.add(new Part(from, to));
    }
  }

  private boolean ends(int at) {
    char c = folded.charAt(at);
    return "。;:!?".indexOf(c) >= 0 || (c == ',' && !groupsDigits(at));
  }

  /** The comma of 1,200. */
  private boolean groupsDigits(int at) {
    return at > 0
        && at + 3 < folded.length()
        && isDigit(at - 1)
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3);
  }

  private boolean isDigit(int at) {
    char c = folded.charAt(at);
    return c >= '0' && c <= '9';
  }

  /** Quotation marks and brackets keep what stands in them together. */
  private static boolean opens(char c) {
    return "(〔[“《".indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    return ")〕]”》".indexOf(c) >= 0;
  }

  /** The printed words of a stretch. */
  public String printed(int from, int to) {
    return text.toString().substring(from, to);
  }

  public Evidence evidence(int from, int to, String rule) {
    return text.evidence(from, to, rule);
  }

  /** Offsets in a sentence, {@code to} exclusive. */
  public record Part(int from, int to) {
    public boolean holds(int at) {
      return from <= at && at < to;
    }
  }

  /** Folded words as they are printed behind an offset: capitals and full-width signs as there. */
  public String asPrinted(String words, int from) {
    int at = folded.indexOf(words, from);
    at = at < 0 ? folded.lastIndexOf(words, from) : at;
    if (at >= 0) {
      return printed(at, at + words.length());
    }
    StringBuilder printed = new StringBuilder(words.length());
    int next = from;
    for (int i = 0; i < words.length(); i++) {
      int found = folded.indexOf(words.charAt(i), next);
      printed.append(found < 0 ? words.charAt(i) : text.charAt(found));
      next = found < 0 ? next : found + 1;
    }
    return printed.toString();
  }
}
