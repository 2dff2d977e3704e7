package policygraph.extract;

import policygraph.model.Basis;
import policygraph.model.Status;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;

/** The text of a measure that facts are read from, and how far it can be trusted. */
final class Prose {
  private Prose() {}

  /** Without the white space that line breaks left between Chinese characters. */
  static CleanText of(ParsedMeasure measure) {
    CleanText prose = measure.prose();
    return prose.filter(i -> !CleanText.isBlank(prose.charAt(i)) || !standsInChinese(prose, i));
  }

  private static boolean standsInChinese(CleanText text, int at) {
    int before = at - 1;
    while (before >= 0 && CleanText.isBlank(text.charAt(before))) {
      before--;
    }
    int after = at + 1;
    while (after < text.length() && CleanText.isBlank(text.charAt(after))) {
      after++;
    }
    return before >= 0
        && after < text.length()
        && text.charAt(before) > 0x7F
        && text.charAt(after) > 0x7F;
  }

  /** What a fact stands on that the words of a measure say. */
  static Basis basis(ParsedMeasure measure) {
    return measure.measure().status() == Status.RECOVERED ? Basis.RECOVERED : Basis.EXPLICIT;
  }
}
