package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out whether words of a question name an indicator that the graph has targets for. */
record Indicators(List<String> known) {

  /** Whether an indicator holds every one of the words, each in one of its forms. */
  static boolean holds(String indicator, List<List<String>> words) {
    String small = indicator.toLowerCase(Locale.ROOT);
    return words.stream()
        .allMatch(
            forms -> forms.stream().anyMatch(f -> small.contains(f.toLowerCase(Locale.ROOT))));
  }

  /** The words with those left out that no indicator holds beside the others; may be empty. */
  List<List<String>> telling(List<List<String>> words) {
    if (known.stream().anyMatch(k -> holds(k, words))) {
      return words;
    }
    List<List<String>> kept = new ArrayList<>();
    for (List<String> forms : words) {
      List<List<String>> longer = new ArrayList<>(kept);
      longer.add(forms);
      if (known.stream().anyMatch(k -> holds(k, longer))) {
        kept.add(forms);
      }
    }
    return kept;
  }

  boolean hasAll(List<List<String>> words) {
    return !words.isEmpty() && known.stream().anyMatch(k -> holds(k, words));
  }
}
