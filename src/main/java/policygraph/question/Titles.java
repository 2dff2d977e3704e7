package policygraph.question;

import java.util.List;
import policygraph.model.PolicyRef;

/** Finds policies by the words of their titles. */
record Titles(List<PolicyRef> policies) {
  Titles {
    policies = List.copyOf(policies);
  }

  /** Policies whose title holds the words: first the one that has just this title. */
  List<PolicyRef> holding(String words) {
    String wanted = plain(words);
    List<PolicyRef> same = policies.stream().filter(p -> plain(p.title()).equals(wanted)).toList();
    if (!same.isEmpty()) {
      return same;
    }
    return policies.stream().filter(p -> plain(p.title()).contains(wanted)).toList();
  }

  private static String plain(String title) {
    return title.replaceAll("[\\s《》〈〉“”\"（）()]", "");
  }
}
