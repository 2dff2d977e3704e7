package policygraph.extract.citation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Citation;
import policygraph.model.DocumentNumber;

/**
 * Finds the policies that citations mean: by document number, else by title, the letter that it
 * came with (关于印发…的通知) and signs left aside. What could mean two policies stays open. Immutable.
 */
public final class CitationResolver {
  /** What the resolver knows of a policy. */
  public record Known(String id, String title, Collection<DocumentNumber> numbers) {}

  private static final int SHORTEST_TITLE = 6;

  private final Map<DocumentNumber, String> byNumber = new HashMap<>();
  private final Map<String, String> byTitle = new HashMap<>();
  private final Map<String, Collection<DocumentNumber>> numbers = new HashMap<>();
  private final Set<DocumentNumber> doubtfulNumbers = new HashSet<>();
  private final Set<String> doubtfulTitles = new HashSet<>();

  public CitationResolver(Collection<Known> policies) {
    for (Known policy : policies) {
      numbers.put(policy.id(), Set.copyOf(policy.numbers()));
      policy.numbers().forEach(n -> put(byNumber, doubtfulNumbers, n, policy.id()));
      TitleForm.forms(policy.title()).stream()
          .filter(form -> form.length() >= SHORTEST_TITLE)
          .forEach(form -> put(byTitle, doubtfulTitles, form, policy.id()));
    }
  }

  private static <K> void put(Map<K, String> known, Set<K> doubtful, K key, String id) {
    String before = known.putIfAbsent(key, id);
    if (before != null && !before.equals(id)) {
      doubtful.add(key);
    }
  }

  /**
   * The citation with the policy that it means.
   *
   * @param citing id of the policy that cites, which never means itself
   */
  public Citation resolve(Citation citation, String citing) {
    String target = target(citation);
    return target == null || target.equals(citing)
        ? citation
        : new Citation(
            citation.kind(), citation.title(), citation.number(), target, citation.evidence());
  }

  private @Nullable String target(Citation citation) {
    DocumentNumber number = citation.number();
    if (number != null && byNumber.containsKey(number)) {
      return doubtfulNumbers.contains(number) ? null : byNumber.get(number);
    }
    for (String form : TitleForm.forms(citation.title())) {
      String id = byTitle.get(form);
      if (id != null) {
        return doubtfulTitles.contains(form) || isNumberedOtherwise(id, number) ? null : id;
      }
    }
    return null;
  }

  /** 《2023年工作要点》 with another number is another one's. */
  private boolean isNumberedOtherwise(String id, @Nullable DocumentNumber number) {
    Collection<DocumentNumber> known = numbers.getOrDefault(id, Set.of());
    return number != null && !known.isEmpty() && !known.contains(number);
  }
}
