package policygraph.extract.strength;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.SentenceReader;
import policygraph.model.Strength;
import policygraph.text.CleanText;

/**
 * Reads how binding a measure's wording is. In this order: words that bind (确保, 必须, 严禁) count
 * wherever they stand; else the words that the measure begins with decide (探索, 鼓励, 力争); else what
 * it begins with is a plain imperative. A title sentence (2.提升开发区能级。) is passed over where others
 * follow. Null only for a text without words.
 */
public final class StrengthReader {
  private static final Pattern BINDING =
      Pattern.compile("确保|务必|必须|严禁|不得(?!不)|一律|坚决(?!打好)|严格(?:执行|落实|遵守|按照|控制)|严控|杜绝|严肃查处|绝不|决不");
  private static final String LEAD = "(?:积极|大力|进一步|稳妥|有序|逐步|依法|重点|主动|持续|全力|适时|统筹|加快|研究)*";
  private static final Pattern EXPLORES =
      Pattern.compile("^" + LEAD + "(?:探索|试点|试行|研究(?!制定|出台|起草|建立)|论证|开展[^,。]{0,16}试点)");
  private static final Pattern ENCOURAGES =
      Pattern.compile("^" + LEAD + "(?:鼓励|支持|引导|倡导|提倡|允许|帮助)");
  private static final Pattern STRIVES = Pattern.compile("^[^,。]{0,12}(?:力争(?!上游)|争取|努力|争创)");

  private final SentenceReader sentences;

  public StrengthReader(SentenceReader sentences) {
    this.sentences = sentences;
  }

  /**
   * @param prose a measure's text without its marker and its responsibility clauses
   */
  public @Nullable Strength read(CleanText prose) {
    List<Sentence> all = sentences.sentences(prose);
    if (all.isEmpty()) {
      return null;
    }
    if (all.stream().anyMatch(s -> BINDING.matcher(s.folded()).find())) {
      return Strength.ENSURE;
    }
    Strength title = leading(all.getFirst().folded());
    if (title != Strength.PROMOTE || all.size() == 1) {
      return title;
    }
    boolean isTitle =
        all.getFirst().folded().length() <= 25 && all.getFirst().folded().indexOf(',') < 0;
    return isTitle ? leading(all.get(1).folded()) : title;
  }

  private static Strength leading(String sentence) {
    if (EXPLORES.matcher(sentence).find()) {
      return Strength.EXPLORE;
    }
    if (ENCOURAGES.matcher(sentence).find()) {
      return Strength.ENCOURAGE;
    }
    return STRIVES.matcher(sentence).find() ? Strength.STRIVE : Strength.PROMOTE;
  }
}
