package policygraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names to look for in a text, all at once. Filled first, then only read; reading is thread-safe.
 *
 * @param <V> what a name stands for
 */
public final class Trie<V> {
  private final Node<V> root = new Node<>();

  /** A name found in a text: {@code start} inclusive, {@code end} exclusive, in UTF-16 chars. */
  public record Match<V>(int start, int end, V value) {}

  public void put(String name, V value) {
    Node<V> node = root;
    for (int i = 0; i < name.length(); i++) {
      node = node.next.computeIfAbsent(name.charAt(i), c -> new Node<>());
    }
    node.value = value;
  }

  public @Nullable V get(CharSequence name) {
    Node<V> node = root;
    for (int i = 0; i < name.length() && node != null; i++) {
      node = node.next.get(name.charAt(i));
    }
    return node == null ? null : node.value;
  }

  /** The longest name that begins at {@code at}, or null. */
  public @Nullable Match<V> longest(CharSequence text, int at) {
    Match<V> longest = null;
    Node<V> node = root;
    for (int i = at; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        longest = new Match<>(at, i + 1, node.value);
      }
    }
    return longest;
  }

  /** Every name that begins at {@code at}, the shortest first. */
  public List<Match<V>> all(CharSequence text, int at) {
    List<Match<V>> found = new ArrayList<>(2);
    Node<V> node = root;
    for (int i = at; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        found.add(new Match<>(at, i + 1, node.value));
      }
    }
    return found;
  }

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>(4);
    private @Nullable V value;
  }
}
