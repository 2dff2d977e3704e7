package policygraph.lexicon;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;

/**
 * How Chinese text sounds, in pinyin without tones; what is no Chinese character stays, in small
 * letters. By HanLP's dictionary of readings.
 *
 * @param full the syllables joined: shengnengyuanju
 * @param initials the first letter of each: snyj
 */
public record Sounds(String full, String initials) {

  public static Sounds of(String text) {
    List<Pinyin> syllables = HanLP.convertToPinyinList(text);
    StringBuilder full = new StringBuilder(text.length() * 4);
    StringBuilder initials = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      Pinyin syllable = i < syllables.size() ? syllables.get(i) : Pinyin.none5;
      if (syllable == Pinyin.none5) {
        char c = Character.toLowerCase(text.charAt(i));
        full.append(c);
        initials.append(c);
      } else {
        full.append(syllable.getPinyinWithoutTone());
        initials.append(syllable.getPinyinWithoutTone().charAt(0));
      }
    }
    return new Sounds(full.toString(), initials.toString());
  }

  /** The same sound for the ears of many speakers: zh as z, ng as n, l as n. */
  public static String blurred(String full) {
    return full.replace("zh", "z")
        .replace("ch", "c")
        .replace("sh", "s")
        .replace("ng", "n")
        .replace("ü", "v");
  }
}
