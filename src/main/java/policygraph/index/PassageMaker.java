package policygraph.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Policy;
import policygraph.model.Run;
import policygraph.model.Section;

/** Makes the passages of a policy: its measures and paragraphs, long ones in windows. */
public final class PassageMaker {
  private final TagReader tags;

  public PassageMaker(Lineage lineage) {
    this.tags = new TagReader(lineage);
  }

  /** The passages in the order of the policy; ids are stable as long as the policy's text is. */
  public List<Passage> passages(Policy policy) {
    List<Passage> passages = new ArrayList<>();
    for (Measure measure : policy.measures()) {
      cut(
          passages,
          new Passage(
              measure.id(),
              policy.id(),
              measure.id(),
              measure.text(),
              measure.runs(),
              measure.path(),
              policy.title(),
              measure.order(),
              tags.of(policy, measure)));
    }
    Map<String, Section> sections = new HashMap<>();
    policy.sections().forEach(section -> sections.put(section.id(), section));
    for (Paragraph paragraph : policy.paragraphs()) {
      if (!paragraph.text().isBlank()) {
        cut(
            passages,
            new Passage(
                paragraph.id(),
                policy.id(),
                null,
                paragraph.text(),
                paragraph.runs(),
                path(sections, paragraph.section()),
                policy.title(),
                paragraph.order(),
                tags.of(policy, paragraph)));
      }
    }
    return passages;
  }

  /** The passages of a text that was read from no policy. */
  public static List<Passage> plain(String id, String title, String text) {
    List<Passage> passages = new ArrayList<>();
    cut(passages, Passage.plain(id, title, text));
    return passages;
  }

  /** Adds a passage as one or several; the first keeps the id, the others are numbered from 2. */
  private static void cut(List<Passage> into, Passage whole) {
    int number = 0;
    for (Windows.Window window : Windows.of(whole.text(), Windows.LONGEST)) {
      number++;
      List<Run> runs = Windows.runs(whole.text(), whole.runs(), window);
      into.add(
          new Passage(
              number == 1 ? whole.id() : whole.id() + "~" + number,
              whole.policyId(),
              whole.measureId(),
              whole.text().substring(window.from(), window.to()),
              runs,
              whole.path(),
              whole.policyTitle(),
              whole.order(),
              whole.tags()));
    }
  }

  private static List<String> path(Map<String, Section> sections, @Nullable String innermost) {
    List<String> path = new ArrayList<>();
    Section section = innermost == null ? null : sections.get(innermost);
    while (section != null && path.size() < sections.size()) {
      path.addFirst(section.heading());
      section = section.parent() == null ? null : sections.get(section.parent());
    }
    return path;
  }
}
