package policygraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import policygraph.model.Enterprise;

/** Firms and banks by name, full name and other names in use. Immutable. */
public final class EnterpriseLexicon {
  private final Map<String, Enterprise> byId = new LinkedHashMap<>();
  private final Map<String, Enterprise> byName = new HashMap<>();

  private final Set<String> weak = new HashSet<>();

  private EnterpriseLexicon() {}

  /** Reads {@code enterprises.tsv}. */
  public static EnterpriseLexicon load() {
    EnterpriseLexicon lexicon = new EnterpriseLexicon();
    for (Tsv.Row row : Tsv.read("enterprises")) {
      String name = row.cell(0);
      String full = row.cell(1);
      List<String> others = new ArrayList<>(row.list(2));
      if (!name.equals(full)) {
        others.addFirst(name);
      }
      lexicon.add(new Enterprise(idOf(name), full, true, others));
      lexicon.weak.addAll(row.list(4));
    }
    return lexicon;
  }

  private void add(Enterprise enterprise) {
    byId.put(enterprise.id(), enterprise);
    byName.put(enterprise.name(), enterprise);
    enterprise.aliases().forEach(alias -> byName.putIfAbsent(alias, enterprise));
  }

  /** The id of the enterprise with a short name. */
  public static String idOf(String name) {
    return "e-" + name;
  }

  /** An enterprise that was read from a text and that the lexicon does not know. */
  public static Enterprise unverified(String name) {
    return new Enterprise(idOf(name), name, false, List.of());
  }

  public Collection<Enterprise> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** Every name and alias. */
  public Collection<String> names() {
    return Collections.unmodifiableCollection(byName.keySet());
  }

  public Optional<Enterprise> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether a name is also an ordinary word, so that it takes more to mean the firm. */
  public boolean isWeak(String name) {
    return weak.contains(name);
  }

  /** The enterprise with this name, full name or alias; brackets of either width count the same. */
  public Optional<Enterprise> find(String name) {
    Enterprise found = byName.get(name);
    return Optional.ofNullable(
        found != null ? found : byName.get(name.replace('(', '（').replace(')', '）')));
  }
}
