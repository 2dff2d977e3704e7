package policygraph.structure;

import java.util.List;
import policygraph.model.GapReport;
import policygraph.model.Paragraph;
import policygraph.model.Section;
import policygraph.text.CleanText;

/**
 * A document taken apart.
 *
 * @param id of the policy, made of its source path
 * @param text the repaired text
 * @param paragraphs text that belongs to no measure
 */
public record ParsedPolicy(
    String id,
    Header header,
    CleanText text,
    List<Section> sections,
    List<ParsedMeasure> measures,
    List<Paragraph> paragraphs,
    GapReport gaps) {
  public ParsedPolicy {
    sections = List.copyOf(sections);
    measures = List.copyOf(measures);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The same document with what the user says of it. */
  public ParsedPolicy withHeader(Header told) {
    return new ParsedPolicy(id, told, text, sections, measures, paragraphs, gaps);
  }
}
