package policygraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.Region;

/**
 * The entities that exist in the graph, by every name that a reader may use for them: full names,
 * short names, aliases and English names. A snapshot; immutable.
 */
public final class EntityDirectory {
  /** No name is longer, in chars. */
  private static final int LONGEST = 60;

  private static final Comparator<Entry> FREQUENT_FIRST =
      Comparator.comparingLong(Entry::measures).reversed().thenComparing(e -> e.entity().id());

  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, Region> places = new HashMap<>();
  private final UnaryOperator<String> fold;
  private int longest;

  /**
   * An entity and how often the graph has it.
   *
   * @param measures measures that it is linked with; 0 for an entity that only the lexicon knows
   * @param led measures that it leads; 0 for what is no body
   * @param mentions what documents call it
   */
  public record Entry(Entity entity, long measures, long led, Set<String> mentions) {
    public Entry {
      mentions = Set.copyOf(mentions);
    }

    /** What only the lexicon knows. */
    public static Entry unused(Entity entity) {
      return new Entry(entity, 0, 0, Set.of());
    }
  }

  /** A name that stands in a text, with all that bear it, the most frequent first. */
  public record Match(int end, List<Entry> bearers) {}

  private EntityDirectory(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  /**
   * @param fold makes forms of writing equal; must keep a text's length
   * @param english knows the English names of entities
   */
  public static EntityDirectory of(
      Collection<Entry> entries, UnaryOperator<String> fold, EnglishNames english) {
    EntityDirectory directory = new EntityDirectory(fold);
    entries.forEach(e -> directory.byId.put(e.entity().id(), e));
    for (Entry entry : entries) {
      if (entry.entity() instanceof Region region && region.code() != null) {
        directory.places.put(region.code(), region);
      }
    }
    for (Entry entry : entries) {
      directory.names(entry.entity()).forEach(name -> directory.add(name, entry));
      entry.mentions().forEach(name -> directory.add(name, entry));
      withoutBrackets(entry).forEach(name -> directory.add(name, entry));
      directory.withoutPlace(entry).forEach(name -> directory.add(name, entry));
      english.of(entry.entity()).forEach(name -> directory.add(name, entry));
    }
    directory.byName.values().forEach(bearers -> bearers.sort(FREQUENT_FIRST));
    return directory;
  }

  /** 各市州政府 of 各市〔州〕政府: sets of bodies as people write them. */
  private static List<String> withoutBrackets(Entry entry) {
    boolean set =
        entry.entity() instanceof Agency agency && agency.kind() == Agency.Kind.COLLECTIVE;
    return set
        ? entry.mentions().stream().map(name -> name.replaceAll("[〔〕（）()\\[\\]]", "")).toList()
        : List.of();
  }

  /** 银保监局 of 贵州银保监局: branches of central bodies as they are called on the spot. */
  private List<String> withoutPlace(Entry entry) {
    Region place = entry.entity() instanceof Agency agency ? place(agency.regionCode()) : null;
    if (place == null) {
      return List.of();
    }
    String name = PlaceWords.shortName(place);
    return entry.mentions().stream()
        .filter(m -> m.startsWith(name) && m.length() > name.length() + 2)
        .map(m -> m.substring(name.length()))
        .filter(m -> !m.matches("[省市县区州].*"))
        .toList();
  }

  /** An empty graph's directory. */
  public static EntityDirectory empty() {
    return new EntityDirectory(UnaryOperator.identity());
  }

  private Collection<String> names(Entity entity) {
    if (entity instanceof Agency agency) {
      Region place = place(agency.regionCode());
      return ShortNames.of(agency, place == null ? List.of() : List.of(place));
    }
    List<String> names = new ArrayList<>(entity.aliases());
    names.add(entity.name());
    return names;
  }

  private void add(String name, Entry entry) {
    String folded = fold.apply(name.strip());
    if (folded.length() < 2 || folded.length() > LONGEST) {
      return;
    }
    List<Entry> bearers = byName.computeIfAbsent(folded, n -> new ArrayList<>(1));
    if (!bearers.contains(entry)) {
      bearers.add(entry);
    }
    longest = Math.max(longest, folded.length());
  }

  /** Every name that begins at a place of a folded text, the shortest first. */
  public List<Match> at(String folded, int from) {
    List<Match> found = new ArrayList<>(2);
    for (int end = from + 2; end <= Math.min(folded.length(), from + longest); end++) {
      List<Entry> bearers = byName.get(folded.substring(from, end));
      if (bearers != null) {
        found.add(new Match(end, Collections.unmodifiableList(bearers)));
      }
    }
    return found;
  }

  /** All that bear a name, the most frequent first. */
  public List<Entry> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(fold.apply(name.strip()), List.of()));
  }

  public Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The region with a division code, or null. */
  public @Nullable Region place(@Nullable String code) {
    return code == null ? null : places.get(code);
  }

  public Collection<Entry> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** Every folded name with its bearers. */
  public Map<String, List<Entry>> names() {
    return Collections.unmodifiableMap(byName);
  }
}
