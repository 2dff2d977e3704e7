package policygraph.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.lexicon.ProvinceLetters;
import policygraph.model.Region;

/** Provinces by their letters: "深化粤黔东西部协作" names Guangdong and Guizhou. */
final class LetterPairs {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:闽宁|苏陕|京津冀|[京津冀晋蒙辽沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘]{2,4})"
              + "(?=东西部|协作|合作|两省|两地|三省|三地|毗邻|交界|边界|主通道|一体化|对口|跨省|联合|区域|携手)");

  private final ProvinceLetters letters;

  LetterPairs(ProvinceLetters letters) {
    this.letters = letters;
  }

  List<PlaceMention> find(String text) {
    List<PlaceMention> found = new ArrayList<>();
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      for (int i = pair.start(); i < pair.end(); i++) {
        Optional<Region> province = letters.province(text.charAt(i));
        if (province.isPresent()) {
          found.add(new PlaceMention(i, i + 1, province.get(), "letter of a province"));
        }
      }
    }
    return found;
  }
}
