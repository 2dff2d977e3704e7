package policygraph.index;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Run;

/** Cuts long texts at the ends of sentences into pieces that an embedding can hold. */
final class Windows {
  /** The embedding model reads at most 512 tokens, which are about as many characters. */
  static final int LONGEST = 450;

  private static final String ENDS = "。！？；!?;\n";
  private static final String CLOSERS = "”’」』）)】》\"";

  private Windows() {}

  /** A piece of a text, in UTF-16 chars. */
  record Window(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** The sentences of a text, each with what closes it; together they are the whole text. */
  static List<Window> sentences(String text) {
    List<Window> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      while (i + 1 < text.length() && CLOSERS.indexOf(text.charAt(i + 1)) >= 0) {
        i++;
      }
      sentences.add(new Window(from, i + 1));
      from = i + 1;
    }
    if (from < text.length()) {
      sentences.add(new Window(from, text.length()));
    }
    return sentences;
  }

  /**
   * Whole sentences as long as they fit, in pieces of about the same length; a sentence that is
   * longer than a window is cut hard. Together they are the whole text.
   */
  static List<Window> of(String text, int longest) {
    if (text.length() <= longest) {
      return List.of(new Window(0, text.length()));
    }
    int pieces = (text.length() + longest - 1) / longest;
    int wanted = Math.min(longest, text.length() / pieces + 1);
    List<Window> windows = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (Window sentence : sentences(text)) {
      if (to > from && (sentence.to - from > longest || to - from >= wanted)) {
        windows.add(new Window(from, to));
        from = to;
      }
      to = sentence.to;
      while (to - from > longest) {
        int cut =
            from + longest - (Character.isHighSurrogate(text.charAt(from + longest - 1)) ? 1 : 0);
        windows.add(new Window(from, cut));
        from = cut;
      }
    }
    windows.add(new Window(from, to));
    return windows;
  }

  /** Where the pieces of a window stand in the source, given those of the whole text. */
  static List<Run> runs(String text, List<Run> runs, Window window) {
    List<Run> inside = new ArrayList<>();
    for (Run run : runs) {
      int start = Math.max(window.from, run.at());
      int end = Math.min(window.to, run.at() + run.length());
      if (start < end) {
        int skipped = text.codePointCount(run.at(), start);
        inside.add(new Run(start - window.from, end - start, run.source() + skipped));
      }
    }
    return inside;
  }
}
