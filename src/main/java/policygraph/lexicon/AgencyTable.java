package policygraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;

/** The rows of {@code agencies.tsv}, by every name that they stand for. Immutable. */
final class AgencyTable {
  /** Class words in full. In names they also stand as their first character (委, 办). */
  private static final Map<Character, String> CLASS_WORDS =
      Map.of('委', "委员会", '办', "办公室", '中', "中心");

  private final Map<String, StemForm> local = new HashMap<>();
  private final Map<String, AgencyStem> central = new HashMap<>();
  private final Map<String, AgencyStem> stems = new LinkedHashMap<>();
  private final Map<AgencyStem, List<StemForm>> forms = new HashMap<>();

  AgencyTable() {
    for (Tsv.Row row : Tsv.read("agencies")) {
      List<String> central = fullAndShort(row.cell(4));
      AgencyStem stem =
          new AgencyStem(
              row.cell(0),
              Agency.Kind.valueOf(row.cell(1)),
              central.getFirst(),
              row.list(5),
              row.cell(6).isEmpty() ? "{place}{name}" : row.cell(6));
      stems.put(stem.id(), stem);
      row.list(2).forEach(names -> addForms(stem, names, row.cell(3)));
      central.stream()
          .filter(name -> !name.isEmpty())
          .forEach(name -> this.central.putIfAbsent(NameKey.of(name), stem));
    }
  }

  /** 发展和改革=发展改革,发改 makes one form for each class word: 发展和改革委员会, 发展和改革局. */
  private void addForms(AgencyStem stem, String names, String classesOfRow) {
    int at = names.indexOf('@');
    List<String> all = fullAndShort(at < 0 ? names : names.substring(0, at));
    String classes = at < 0 ? classesOfRow : names.substring(at + 1);
    if (classes.equals("-") || classes.isEmpty()) {
      addForm(new StemForm(stem, all.getFirst(), all.subList(1, all.size())));
      return;
    }
    for (int i = 0; i < classes.length(); i++) {
      char c = classes.charAt(i);
      String word = CLASS_WORDS.getOrDefault(c, String.valueOf(c));
      String shortWord = c == '中' ? "中心" : String.valueOf(c);
      List<String> shorts = new ArrayList<>();
      all.subList(1, all.size()).forEach(name -> shorts.add(name + shortWord));
      addForm(new StemForm(stem, all.getFirst() + word, shorts));
    }
  }

  private void addForm(StemForm form) {
    forms.computeIfAbsent(form.stem(), s -> new ArrayList<>()).add(form);
    local.putIfAbsent(NameKey.of(form.full()), form);
    form.shorts().forEach(name -> local.putIfAbsent(NameKey.of(name), form));
  }

  /** FULL=SHORT,SHORT; a row without names yields one empty name. */
  private static List<String> fullAndShort(String cell) {
    int equals = cell.indexOf('=');
    List<String> names = new ArrayList<>();
    names.add(equals < 0 ? cell : cell.substring(0, equals));
    if (equals >= 0) {
      names.addAll(List.of(cell.substring(equals + 1).split(",", -1)));
    }
    return names;
  }

  /** A body of some place, named without the place. */
  @Nullable StemForm local(String name) {
    return local.get(NameKey.of(name));
  }

  /** A central body. */
  @Nullable AgencyStem central(String name) {
    return central.get(NameKey.of(name));
  }

  @Nullable AgencyStem stem(String id) {
    return stems.get(id);
  }

  /** Whether a province has no body of this name, because its own is a 厅: 财政局. */
  boolean isBelowProvince(StemForm form) {
    List<StemForm> all = forms.getOrDefault(form.stem(), List.of());
    return form.full().endsWith("局") && !all.isEmpty() && all.getFirst().full().endsWith("厅");
  }

  /** The name that most provinces, or most other places, use; null for central bodies. */
  @Nullable StemForm usualForm(AgencyStem stem, String level) {
    List<StemForm> all = forms.getOrDefault(stem, List.of());
    return all.stream()
        .filter(form -> level.equals("省") || !form.full().endsWith("厅"))
        .findFirst()
        .orElse(null);
  }

  Collection<AgencyStem> stems() {
    return stems.values();
  }
}
