package policygraph.extract.place;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Places that name a road or railway: "桐梓至新蒲、金沙经仁怀至桐梓、道真至武隆高速公路". They are the ends of the way, not
 * what the measure applies to, and count as standing inside a name.
 */
final class Routes {
  private static final Pattern LINK = Pattern.compile("至|经|到|—|－|-|~|～");
  private static final Pattern NEXT = Pattern.compile("等?、|和|及|段、");

  /** What a road or railway is called, at the end of its name or of a list of such names. */
  private static final Pattern WAY =
      Pattern.compile("(?:[^，。；、]{0,6})(?:高速|铁路|公路|高铁|城际|客专|航线|航道|管道|通道|班列|专线|扩容|改扩建|线|段)");

  /** Which of the mentions are ends of ways. */
  BitSet ends(String text, List<PlaceMention> mentions) {
    BitSet ends = new BitSet();
    for (int i = 0; i < mentions.size(); ) {
      int last = i;
      boolean linked = false;
      while (last + 1 < mentions.size()) {
        int from = mentions.get(last).end();
        int to = mentions.get(last + 1).start();
        boolean link = to - from <= 2 && from < to && LINK.matcher(text).region(from, to).matches();
        boolean next = to - from <= 2 && from < to && NEXT.matcher(text).region(from, to).matches();
        if (!link && !next) {
          break;
        }
        linked |= link;
        last++;
      }
      if (linked && WAY.matcher(text).region(mentions.get(last).end(), text.length()).lookingAt()) {
        ends.set(i, last + 1);
      }
      i = last + 1;
    }
    return ends;
  }
}
