package policygraph.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.model.Facts;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.RawDocument;
import policygraph.model.Section;
import policygraph.model.Span;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/** Takes a repaired document apart. Stateless; safe for use by many threads. */
public final class PolicyParser {
  private final HeaderReader headers = new HeaderReader();

  /** Reads title, number and so on, the outline, the measures and their responsibility clauses. */
  public ParsedPolicy parse(RawDocument document, Repaired repaired) {
    CleanText clean = repaired.text();
    String text = clean.toString();
    Tables tables = new Tables(text);
    List<Integer> parts = Parts.find(text);
    List<Placed> placed = new OutlineReader(text, parts).read(markers(text, tables));
    List<Item> roots = Item.trees(placed, parts, text.length());
    Clauses clauses = new Clauses(new ClauseFinder(text, tables), roots);
    PolicyWriter writer = new PolicyWriter(repaired, clauses, new LostItems(text, inOrder(roots)));
    writer.write(roots);
    return numbered(
        document,
        repaired,
        writer,
        placed.isEmpty() ? text.length() : placed.getFirst().marker().from());
  }

  /** Numbers in the text; what stands in a row of a table is no outline. */
  private static List<Marker> markers(String text, Tables tables) {
    List<Marker> rows = tables.markers();
    List<Marker> all = new ArrayList<>(rows);
    int row = 0;
    for (Marker marker : new MarkerScanner(text).scan()) {
      while (row < rows.size() && text.indexOf('\n', rows.get(row).from()) < marker.from()) {
        row++;
      }
      if (row == rows.size() || marker.from() < rows.get(row).from()) {
        all.add(marker);
      }
    }
    all.sort(Comparator.comparingInt(Marker::from));
    return all;
  }

  private static List<Item> inOrder(List<Item> roots) {
    List<Item> items = new ArrayList<>();
    for (Item root : roots) {
      items.add(root);
      items.addAll(inOrder(root.children));
    }
    return items;
  }

  private ParsedPolicy numbered(
      RawDocument document, Repaired repaired, PolicyWriter writer, int bodyFrom) {
    String id = Numbering.policyId(document.source());
    Numbering numbering = new Numbering(id, writer.measures);
    Map<Item, Section> sections = new HashMap<>();
    List<Section> outline = new ArrayList<>();
    for (PolicyWriter.SectionDraft draft : writer.sections) {
      Section section = section(draft, numbering, sections);
      sections.put(draft.item(), section);
      outline.add(section);
    }
    List<ParsedMeasure> measures = new ArrayList<>();
    for (MeasureDraft draft : writer.measures) {
      measures.add(measure(draft, numbering, sections));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (PolicyWriter.ParagraphDraft draft : writer.paragraphs) {
      Section section = draft.section() == null ? null : sections.get(draft.section());
      paragraphs.add(
          new Paragraph(
              numbering.paragraphId(),
              draft.text().toString(),
              draft.text().runs(),
              section == null ? null : section.id(),
              draft.order(),
              draft.status()));
    }
    return new ParsedPolicy(
        id,
        headers.read(document, repaired.text(), bodyFrom),
        repaired.text(),
        outline,
        measures,
        paragraphs,
        Gaps.report(repaired, measures));
  }

  private static Section section(
      PolicyWriter.SectionDraft draft, Numbering numbering, Map<Item, Section> sections) {
    Item item = draft.item();
    Section parent = item.parent == null ? null : sections.get(item.parent);
    Span span = draft.text().isEmpty() ? null : draft.text().span(0, draft.text().length());
    return new Section(
        numbering.sectionId(item),
        item.marker().label(),
        draft.text().toString(),
        item.level(),
        parent == null ? null : parent.id(),
        draft.order(),
        span);
  }

  private static ParsedMeasure measure(
      MeasureDraft draft, Numbering numbering, Map<Item, Section> sections) {
    List<String> path = new ArrayList<>();
    for (Item item = draft.section(); item != null; item = item.parent) {
      Section above = sections.get(item);
      if (above != null) {
        path.addFirst(above.heading());
      }
    }
    Section section = draft.section() == null ? null : sections.get(draft.section());
    Measure measure =
        new Measure(
            numbering.measureId(draft),
            draft.marker() == null ? "" : draft.marker().label(),
            numbering.number(draft),
            draft.status(),
            draft.text().toString(),
            draft.text().runs(),
            path,
            section == null ? null : section.id(),
            draft.order(),
            null,
            Facts.NONE);
    return new ParsedMeasure(measure, draft.prose(), draft.clauses());
  }
}
