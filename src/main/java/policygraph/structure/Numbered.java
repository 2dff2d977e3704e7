package policygraph.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Facts;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Section;
import policygraph.model.Span;
import policygraph.text.Repaired;

/** Turns what was written down into the parts of a policy, each with its id. */
final class Numbered {
  private final String id;
  private final Drafts drafts;
  private final Numbering numbering;
  private final Map<Integer, Section> sections = new HashMap<>();

  Numbered(String id, Drafts drafts) {
    this.id = id;
    this.drafts = drafts;
    this.numbering = new Numbering(id, drafts.measures);
  }

  /**
   * @param tables the heads of tables of which no row could be told
   */
  ParsedPolicy policy(Header header, Repaired repaired, List<TableHeads.Found> tables) {
    List<Section> outline = new ArrayList<>();
    for (SectionDraft draft : drafts.sections) {
      Section section = section(draft);
      sections.put(draft.order(), section);
      outline.add(section);
    }
    List<ParsedMeasure> measures = drafts.measures.stream().map(this::measure).toList();
    List<Paragraph> paragraphs = drafts.paragraphs.stream().map(this::paragraph).toList();
    return new ParsedPolicy(
        id,
        header,
        repaired.text(),
        outline,
        measures,
        paragraphs,
        Gaps.report(repaired, measures, tables));
  }

  private Section section(SectionDraft draft) {
    Item item = draft.item();
    Span span = draft.text().isEmpty() ? null : draft.text().span(0, draft.text().length());
    return new Section(
        numbering.sectionId(item),
        item.marker().label(),
        draft.text().toString(),
        item.level(),
        sectionId(draft.parent()),
        draft.order(),
        span);
  }

  private ParsedMeasure measure(MeasureDraft draft) {
    List<String> path =
        SectionDraft.pathOf(draft.section()).stream().map(s -> s.text().toString()).toList();
    Marker marker = draft.marker();
    Measure measure =
        new Measure(
            numbering.measureId(draft),
            marker == null ? "" : marker.label(),
            numbering.number(draft),
            draft.status(),
            draft.text().toString(),
            draft.text().runs(),
            path,
            sectionId(draft.section()),
            draft.order(),
            null,
            Facts.NONE);
    return new ParsedMeasure(measure, draft.prose(), draft.clauses());
  }

  private Paragraph paragraph(ParagraphDraft draft) {
    return new Paragraph(
        numbering.paragraphId(),
        draft.text().toString(),
        draft.text().runs(),
        sectionId(draft.section()),
        draft.order(),
        draft.status());
  }

  private @Nullable String sectionId(@Nullable SectionDraft draft) {
    Section section = draft == null ? null : sections.get(draft.order());
    return section == null ? null : section.id();
  }
}
