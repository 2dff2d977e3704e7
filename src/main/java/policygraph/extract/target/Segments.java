package policygraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.extract.reading.Sentence;
import policygraph.extract.reading.Sentence.Part;

/** Cuts the parts of a sentence at the 、 and 和 between its quantities. */
final class Segments {
  private static final Pattern JOINT =
      Pattern.compile(
          "、|以及|(?<![普涉以危提])及(?!时|其|以上|以下)|(?<![共祥])和(?!平|谐|美|田)|(?<![参给赋])与|并(?!购|网|联|轨)");

  private Segments() {}

  /** The segments of a part, one for each of its quantities, in their order. */
  static List<Segment> of(Sentence sentence, Part part, List<Quantity> quantities) {
    List<Quantity> own = quantities.stream().filter(q -> part.holds(q.start())).toList();
    List<Segment> segments = new ArrayList<>();
    int from = part.from();
    for (int i = 0; i < own.size(); i++) {
      Quantity quantity = own.get(i);
      boolean last = i + 1 == own.size();
      int limit = last ? part.to() : own.get(i + 1).start();
      int joint = last ? -1 : joint(sentence.folded(), quantity.end(), limit);
      int to = last ? limit : joint < 0 ? limit : joint;
      segments.add(new Segment(sentence, part, from, quantity, to, i == 0, !last && joint < 0));
      from = last || joint < 0 ? from : afterJoint(sentence.folded(), joint);
    }
    return segments;
  }

  /**
   * Where the words of the next quantity begin: at the mark right before it, else at the first one.
   * Marks inside quotation marks or brackets do not count.
   */
  private static int joint(String text, int from, int to) {
    int first = -1;
    Matcher m = JOINT.matcher(text).region(from, to);
    while (m.find()) {
      if (depth(text, from, m.start()) == 0) {
        if (m.end() == to) {
          return m.start();
        }
        first = first < 0 ? m.start() : first;
      }
    }
    return first;
  }

  private static int afterJoint(String text, int joint) {
    Matcher m = JOINT.matcher(text).region(joint, text.length());
    return m.lookingAt() ? m.end() : joint;
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += "“(《".indexOf(text.charAt(i)) >= 0 ? 1 : "”)》".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
    }
    return depth;
  }
}
