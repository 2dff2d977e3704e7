package policygraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names to look for in a text, all at once. Filled first, then only read; reading is thread-safe.
 *
 * @param <V> what a name stands for
 */
public final class Trie<V> {
  private final Node<V> root = new Node<>();

  /** What names begin with: most chars of a text begin none. */
  private final BitSet firsts = new BitSet();

  /** A name found in a text: {@code start} inclusive, {@code end} exclusive, in UTF-16 chars. */
  public record Match<V>(int start, int end, V value) {}

  public void put(String name, V value) {
    if (!name.isEmpty()) {
      firsts.set(name.charAt(0));
    }
    Node<V> node = root;
    for (int i = 0; i < name.length(); i++) {
      node = node.grow(name.charAt(i));
    }
    node.value = value;
  }

  public @Nullable V get(CharSequence name) {
    Node<V> node = root;
    for (int i = 0; i < name.length() && node != null; i++) {
      node = node.next(name.charAt(i));
    }
    return node == null ? null : node.value;
  }

  /** The longest name that begins at {@code at}, or null. */
  public @Nullable Match<V> longest(CharSequence text, int at) {
    if (at >= text.length() || !firsts.get(text.charAt(at))) {
      return null;
    }
    Match<V> longest = null;
    Node<V> node = root;
    for (int i = at; i < text.length(); i++) {
      node = node.next(text.charAt(i));
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
    if (at >= text.length() || !firsts.get(text.charAt(at))) {
      return List.of();
    }
    List<Match<V>> found = new ArrayList<>(2);
    Node<V> node = root;
    for (int i = at; i < text.length(); i++) {
      node = node.next(text.charAt(i));
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
    /** What leads on, in ascending order, and where to. */
    private char[] chars = {};

    private final List<Node<V>> nodes = new ArrayList<>(1);
    private @Nullable V value;

    @Nullable Node<V> next(char c) {
      int i = Arrays.binarySearch(chars, c);
      return i < 0 ? null : nodes.get(i);
    }

    Node<V> grow(char c) {
      int i = Arrays.binarySearch(chars, c);
      if (i >= 0) {
        return nodes.get(i);
      }
      int at = -i - 1;
      char[] grown = Arrays.copyOf(chars, chars.length + 1);
      System.arraycopy(chars, at, grown, at + 1, chars.length - at);
      grown[at] = c;
      chars = grown;
      Node<V> node = new Node<>();
      nodes.add(at, node);
      return node;
    }
  }
}
