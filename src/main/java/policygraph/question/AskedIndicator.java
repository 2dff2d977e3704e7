package policygraph.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that the indicator of targets must hold.
 *
 * @param words each in any of its forms; of two that 和 joins (城镇和农村居民收入) one is enough
 * @param shown how each is told
 */
record AskedIndicator(List<List<String>> words, List<String> shown) {
  private static final Sense[] JOINING = {Sense.AND, Sense.OR, Sense.FILL};

  AskedIndicator {
    words = words.stream().map(List::copyOf).toList();
    shown = List.copyOf(shown);
  }

  static AskedIndicator of(List<List<String>> words) {
    return new AskedIndicator(words, words.stream().map(List::getFirst).toList());
  }

  /**
   * Accounts for the subjects that are indicators of the graph; what is none stays for the readers
   * of constraints.
   */
  static AskedIndicator read(Sentence sentence, Indicators known) {
    AskedIndicator read = of(List.of());
    int last = -1;
    for (int i : sentence.free(t -> t instanceof Token.Topic || t instanceof Token.Name)) {
      AskedIndicator here = at(sentence.token(i));
      if (here.words.isEmpty() || sentence.token(i).text().length() < 2) {
        continue;
      }
      AskedIndicator longer = read.with(here);
      if (!known.hasAll(longer.words)) {
        boolean joined = last >= 0 && isJoined(sentence, last, i);
        if (!joined || !read.fits(here, known)) {
          continue;
        }
        longer = read.orElse(here);
      }
      read = longer;
      last = i;
      sentence.use(i);
      if (sentence.is(i + 1, Sense.ENTERPRISE_NOUN, Sense.INDUSTRY_NOUN)) {
        sentence.use(i + 1);
      }
    }
    return read;
  }

  private static AskedIndicator at(Token token) {
    return switch (token) {
      case Token.Topic topic -> parted(topic.words());
      case Token.Name name -> of(IndicatorNames.words(name));
      default -> of(List.of());
    };
  }

  /** 城镇 | 和农村: a word that begins with 和 stands beside the one before it. */
  private static AskedIndicator parted(List<List<String>> words) {
    AskedIndicator parted = of(List.of());
    for (List<String> forms : words) {
      String word = forms.getFirst();
      boolean beside = !parted.words.isEmpty() && word.length() > 2 && word.matches("[和与及、].+");
      parted =
          beside
              ? parted.orElse(of(List.of(List.of(word.substring(1)))))
              : parted.with(of(List.of(forms)));
    }
    return parted;
  }

  private AskedIndicator with(AskedIndicator more) {
    List<List<String>> all = new ArrayList<>(words);
    all.addAll(more.words);
    List<String> told = new ArrayList<>(shown);
    told.addAll(more.shown);
    return new AskedIndicator(all, told);
  }

  /** Whether both the last word and the first of the others make an indicator with the rest. */
  private boolean fits(AskedIndicator other, Indicators known) {
    List<List<String>> before = words.subList(0, words.size() - 1);
    List<List<String>> ofOther = new ArrayList<>(before);
    ofOther.addAll(other.words);
    List<List<String>> ofThis = new ArrayList<>(words);
    ofThis.addAll(other.words.subList(1, other.words.size()));
    return known.hasAll(ofOther) && known.hasAll(ofThis);
  }

  /** The last word or the first of the others, and the rest of the others. */
  private AskedIndicator orElse(AskedIndicator other) {
    int last = words.size() - 1;
    Set<String> either = new LinkedHashSet<>(words.get(last));
    either.addAll(other.words.getFirst());
    List<List<String>> all = new ArrayList<>(words.subList(0, last));
    all.add(List.copyOf(either));
    List<String> told = new ArrayList<>(shown.subList(0, last));
    told.add(shown.get(last) + "”或“" + other.shown.getFirst());
    return new AskedIndicator(all, told)
        .with(
            new AskedIndicator(
                other.words.subList(1, other.words.size()),
                other.shown.subList(1, other.shown.size())));
  }

  private static boolean isJoined(Sentence sentence, int from, int to) {
    boolean word = false;
    for (int i = from + 1; i < to; i++) {
      if (!sentence.is(i, JOINING)) {
        return false;
      }
      word |= sentence.is(i, Sense.AND, Sense.OR);
    }
    return word;
  }
}
