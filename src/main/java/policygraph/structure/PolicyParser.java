package policygraph.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import policygraph.model.RawDocument;
import policygraph.text.CleanText;
import policygraph.text.Repaired;

/** Takes a repaired document apart. Stateless; safe for use by many threads. */
public final class PolicyParser {
  private final HeaderReader headers = new HeaderReader();

  /** Reads title, number and so on, the outline, the measures and their responsibility clauses. */
  public ParsedPolicy parse(RawDocument document, Repaired repaired) {
    CleanText clean = repaired.text();
    String text = clean.toString();
    Holes holes = new Holes(repaired);
    List<Signature> signatures = Signature.all(text);
    List<Integer> parts = Parts.find(text, signatures);
    Tables tables = new Tables(text);
    FlatTables flat = new FlatTables(text);
    List<Placed> placed = new OutlineReader(holes, parts).read(markers(text, tables, flat));
    List<Item> roots = Item.trees(placed, parts, text.length());
    List<Item> items = inOrder(roots);
    Clauses clauses = new Clauses(new ClauseFinder(text, tables, flat), roots);
    ItemKinds kinds = new ItemKinds(text, holes, clauses, items);
    LostItems lost = new LostItems(text, holes, items, kinds);
    Drafts drafts = new Drafts(repaired, clauses, lost);
    new OutlineWriter(text, holes, clauses, kinds, lost, drafts).write(roots);

    int bodyFrom = items.isEmpty() ? text.length() : items.getFirst().from();
    Header header = headers.read(document, clean, signatures, bodyFrom);
    String id = Numbering.policyId(document.source());
    return new Numbered(id, drafts).policy(header, repaired, flat.unread());
  }

  /** Numbers in the text; what stands in a row of a table is no outline. */
  private static List<Marker> markers(String text, Tables tables, FlatTables flat) {
    List<Marker> rows = tables.markers();
    List<Marker> all = new ArrayList<>(rows);
    all.addAll(flat.markers());
    int row = 0;
    for (Marker marker : new MarkerScanner(text).scan()) {
      while (row < rows.size() && text.indexOf('\n', rows.get(row).from()) < marker.from()) {
        row++;
      }
      boolean inRow = row < rows.size() && marker.from() >= rows.get(row).from();
      if (!inRow && !flat.covers(marker.from())) {
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
}
