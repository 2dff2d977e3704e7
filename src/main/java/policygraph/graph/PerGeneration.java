package policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the graph, kept as long as the graph stays as it is: of what was asked for
 * last as much as there is room for. Values must be immutable. Safe for use by many threads; two
 * that ask at once may both read.
 */
final class PerGeneration<K, V> {
  private final KnownGeneration current;
  private final int room;
  private final ToIntFunction<V> size;
  private final LinkedHashMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long generation = -1;
  private int taken;

  /**
   * @param most how many values are kept
   */
  PerGeneration(KnownGeneration current, int most) {
    this(current, most, value -> 1);
  }

  /**
   * @param room what the sizes of all values that are kept add up to at most
   */
  PerGeneration(KnownGeneration current, int room, ToIntFunction<V> size) {
    this.current = current;
    this.room = room;
    this.size = size;
  }

  /** The value of a key, from before or read now. */
  V get(K key, Function<K, V> read) {
    long now = current.now();
    V known = find(now, key);
    if (known != null) {
      return known;
    }
    V value = read.apply(key);
    keep(now, Map.of(key, value));
    return value;
  }

  /**
   * The values of some keys; those that have none are left out.
   *
   * @param read values of the keys that are not known, all at once; never called for none
   */
  Map<K, V> getAll(Collection<K> keys, Function<List<K>, Map<K, V>> read) {
    long now = current.now();
    Map<K, V> found = new HashMap<>();
    List<K> unknown = find(now, keys, found);
    if (!unknown.isEmpty()) {
      Map<K, V> values = read.apply(unknown);
      keep(now, values);
      found.putAll(values);
    }
    return found;
  }

  private synchronized @Nullable V find(long now, K key) {
    forgetOthers(now);
    return kept.get(key);
  }

  /** Puts what is known into a map; the rest is returned. */
  private synchronized List<K> find(long now, Collection<K> keys, Map<K, V> into) {
    forgetOthers(now);
    List<K> unknown = new ArrayList<>();
    for (K key : keys) {
      V known = kept.get(key);
      if (known == null) {
        unknown.add(key);
      } else {
        into.put(key, known);
      }
    }
    return unknown;
  }

  private void forgetOthers(long now) {
    if (generation != now) {
      kept.clear();
      taken = 0;
      generation = now;
    }
  }

  /** Keeps values, unless the graph has changed while they were read. */
  private synchronized void keep(long since, Map<K, V> values) {
    if (generation != since) {
      return;
    }
    values.forEach(
        (key, value) -> {
          V before = kept.put(key, value);
          taken += size.applyAsInt(value) - (before == null ? 0 : size.applyAsInt(before));
        });
    while (taken > room && !kept.isEmpty()) {
      taken -= size.applyAsInt(kept.pollFirstEntry().getValue());
    }
  }
}
