package policygraph.index;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import policygraph.text.Folding;

/**
 * Cuts text into the tokens of a model, by its own rules. The text is folded first: the vocabulary
 * of the bundled model is in lower case and its tokenizer does not care for that, so that GDP and
 * AI would be one and the same unknown token.
 */
final class ModelTokenizer implements AutoCloseable {
  /** What models of this kind can hold, the marks at both ends included. */
  private static final String MOST_TOKENS = "512";

  private final Folding folding = new Folding();
  private final HuggingFaceTokenizer tokenizer;

  ModelTokenizer(EmbeddingModel model) {
    // The library would look for a graphics card, for downloads, and for someone to tell of its
    // use.
    System.setProperty("RUST_FLAVOR", "cpu");
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    try {
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              new ByteArrayInputStream(model.tokenizer()),
              Map.of("truncation", "true", "maxLength", MOST_TOKENS, "padding", "false"));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("no tokenizer in the model " + model.name(), e);
    }
  }

  Encoding encode(String text) {
    return tokenizer.encode(folding.fold(text));
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
