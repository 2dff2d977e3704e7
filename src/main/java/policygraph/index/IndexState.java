package policygraph.index;

/**
 * How far an index is.
 *
 * @param embedded passages that can be found by meaning
 * @param embeddable passages that have text
 * @param model the model that made the embeddings; "" where there is none
 */
public record IndexState(int passages, int embedded, int embeddable, String model) {
  public boolean complete() {
    return embedded == embeddable;
  }
}
