package policygraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.model.Industry;

/** Industries in two levels, by the names that policies use. Immutable. */
public final class IndustryLexicon {
  private final Map<String, Industry> byId = new LinkedHashMap<>();
  private final Map<String, Name> byName = new HashMap<>();

  /**
   * A name of an industry.
   *
   * @param weak whether it means the industry only beside a word of industry: 茶 in 茶产业
   */
  public record Name(Industry industry, boolean weak) {}

  private IndustryLexicon() {}

  /** Reads {@code industries.tsv}. */
  public static IndustryLexicon load() {
    IndustryLexicon lexicon = new IndustryLexicon();
    List<Tsv.Row> rows = Tsv.read("industries");
    Map<String, String> ids = new HashMap<>();
    for (Tsv.Row row : rows) {
      ids.put(row.cell(0), idOf(row.cell(0), row.cell(1), ids.values()));
    }
    for (Tsv.Row row : rows) {
      lexicon.add(row, ids);
    }
    return lexicon;
  }

  private void add(Tsv.Row row, Map<String, String> ids) {
    String name = row.cell(0);
    List<String> weak = row.list(4);
    List<String> aliases = new ArrayList<>(row.list(3));
    weak.stream().filter(w -> !w.equals(name)).forEach(aliases::add);
    @Nullable String parent = row.cell(2).isEmpty() ? null : ids.get(row.cell(2));
    @Nullable String code = row.cell(1).isEmpty() ? null : row.cell(1);
    Industry industry =
        new Industry(ids.getOrDefault(name, "i-" + name), name, code, parent, aliases);
    byId.put(industry.id(), industry);
    byName.put(name, new Name(industry, weak.contains(name)));
    for (String alias : aliases) {
      byName.putIfAbsent(alias, new Name(industry, weak.contains(alias)));
    }
  }

  /**
   * The code makes the id; the name does where there is none or another industry has it already.
   */
  private static String idOf(String name, String code, Collection<String> taken) {
    String byCode = "i-" + code;
    return code.isEmpty() || taken.contains(byCode) ? "i-" + name : byCode;
  }

  public Collection<Industry> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** Every name with what it stands for. */
  public Map<String, Name> names() {
    return Collections.unmodifiableMap(byName);
  }

  public Optional<Industry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The industry with this name or alias, weak or not, or with this GB/T 4754 code. */
  public Optional<Industry> find(String nameOrCode) {
    Name name = byName.get(nameOrCode);
    return name == null ? byId("i-" + nameOrCode) : Optional.of(name.industry());
  }

  /** The upper level of an industry, or empty for one of the upper level. */
  public Optional<Industry> upper(Industry industry) {
    return industry.parent() == null ? Optional.empty() : byId(industry.parent());
  }
}
