package policygraph.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.index.Windows.Window;

/** Marks the sentence of a passage whose meaning is nearest to a query. Thread-safe. */
final class SentenceHighlights {
  /** A few thousand sentences at 2 kB: those of the passages that are found again and again. */
  private static final int REMEMBERED = 4096;

  /** Shorter ones, such as a number or 附件, mean nothing by themselves. */
  private static final int SHORTEST = 6;

  private final Embeddings embeddings;
  private final Map<String, float[]> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
              return size() > REMEMBERED;
            }
          });

  SentenceHighlights(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  List<Highlight> of(Passage passage, float[] query) {
    String text = passage.text();
    List<Window> sentences =
        Windows.sentences(text).stream().filter(s -> s.length() >= SHORTEST).toList();
    Window nearest = sentences.isEmpty() ? new Window(0, text.length()) : sentences.getFirst();
    double best = Double.NEGATIVE_INFINITY;
    for (Window sentence : sentences.size() < 2 ? List.<Window>of() : sentences) {
      double cosine = Vectors.dot(vector(text.substring(sentence.from(), sentence.to())), query);
      if (cosine > best) {
        best = cosine;
        nearest = sentence;
      }
    }
    return new SourceSpans(passage).highlights(nearest.from(), nearest.to());
  }

  private float[] vector(String sentence) {
    float[] known = remembered.get(sentence);
    if (known == null) {
      known = embeddings.kept(sentence);
      remembered.put(sentence, known);
    }
    return known;
  }
}
