package policygraph.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.lexicon.Trie;
import policygraph.text.Folding;

/** The words that questions are made of and the subjects that they name. Immutable. */
final class Vocabulary {
  private final Trie<List<Meaning>> words = new Trie<>();
  private final Trie<List<String>> terms = new Trie<>();
  private final Map<String, List<String>> forms = new HashMap<>();
  private final Folding folding;

  /** The value of words that are fillers only at the end of a subject: 清单 in 任务清单. */
  private static final String TAIL = "tail";

  /** What a word does in a question. */
  record Meaning(Sense sense, String value) {}

  Vocabulary(Folding folding) {
    this.folding = folding;
    for (List<String> row : Table.rows("question-words", 3)) {
      for (String word : Table.list(row.get(2))) {
        addWord(folding.fold(word), new Meaning(Sense.valueOf(row.get(0)), row.get(1)));
      }
    }
    for (List<String> row : Table.rows("subject-terms", 3)) {
      Set<String> all = new LinkedHashSet<>(List.of(row.get(0)));
      all.addAll(Table.list(row.get(1)));
      List<String> known = List.copyOf(all);
      all.forEach(form -> forms.putIfAbsent(folding.fold(form), known));
      Table.list(row.get(2)).forEach(english -> terms.put(english, known));
      if (row.get(0).length() > 2) {
        terms.put(folding.fold(row.get(0)), known);
      }
    }
  }

  private void addWord(String word, Meaning meaning) {
    List<Meaning> meanings = new ArrayList<>(2);
    List<Meaning> known = words.get(word);
    if (known != null) {
      meanings.addAll(known);
    }
    meanings.add(meaning);
    words.put(word, List.copyOf(meanings));
  }

  /** The words of the vocabulary that begin at a place of a folded text, the shortest first. */
  List<Trie.Match<List<Meaning>>> wordsAt(String folded, int at) {
    return words.all(folded, at).stream()
        .filter(m -> !m.value().getFirst().value().equals(TAIL))
        .toList();
  }

  /** A number's text without the words of the question that stand before it: 引用了桂政发. */
  int behindWords(String folded) {
    int at = 0;
    while (at < folded.length()) {
      Trie.Match<List<Meaning>> word = words.longest(folded, at);
      if (word == null || folded.length() - word.end() < 2) {
        return at;
      }
      at = word.end();
    }
    return at;
  }

  /** The meanings of a folded word; empty where it is none of the vocabulary. */
  List<Meaning> meanings(String word) {
    List<Meaning> found = words.get(word);
    return found == null ? List.of() : found;
  }

  /** Subjects that begin at a place of a folded text, with the forms that policies use for them. */
  List<Trie.Match<List<String>>> termsAt(String folded, int at) {
    return terms.all(folded, at);
  }

  /** The forms of writing of a word, itself first. */
  List<String> forms(String word) {
    List<String> known = forms.get(folding.fold(word));
    if (known == null) {
      return List.of(word);
    }
    Set<String> all = new LinkedHashSet<>(List.of(word));
    all.addAll(known);
    return List.copyOf(all);
  }
}
