package policygraph.index;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Runs a sentence model in this process. One session per core, each of one thread: threads that
 * share a session wait for each other by spinning, and stand still when another program takes a
 * core.
 */
public final class OnnxEmbedder implements Embedder {
  /** Sessions beyond this only cost memory (about 70 MB each) where other work goes on beside. */
  private static final int MOST_SESSIONS = 8;

  private final EmbeddingModel model;
  private final ModelTokenizer tokenizer;
  private final List<OrtSession> sessions = new ArrayList<>();
  private final BlockingQueue<OrtSession> free;
  private final int dimensions;

  /**
   * Loads a model.
   *
   * @throws IllegalArgumentException if it is no sentence model in this form
   */
  public OnnxEmbedder(EmbeddingModel model) {
    this.model = model;
    tokenizer = new ModelTokenizer(model);
    try {
      int count = Math.min(Runtime.getRuntime().availableProcessors(), MOST_SESSIONS);
      for (int i = 0; i < count; i++) {
        sessions.add(session());
      }
      free = new ArrayBlockingQueue<>(count, true, sessions);
      dimensions = embed("一").length;
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a model that can be run: " + model.name(), e);
    }
  }

  private OrtSession session() throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Texts differ in length, and plans of memory that are kept per length would only pile up.
      options.setMemoryPatternOptimization(false);
      return OrtEnvironment.getEnvironment().createSession(model.network(), options);
    }
  }

  @Override
  public String model() {
    return model.name();
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] embed(String text) {
    Encoding tokens = tokenizer.encode(text);
    try {
      OrtSession session = free.take();
      try {
        return run(session, tokens);
      } finally {
        free.add(session);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a text waited for the model", e);
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + model.name() + " failed on: " + text, e);
    }
  }

  private float[] run(OrtSession session, Encoding tokens) throws OrtException {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (NodeInfo input : session.getInputInfo().values()) {
        inputs.put(input.getName(), tensor(input.getName(), tokens));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        OnnxTensor states = (OnnxTensor) result.get(0);
        return pooled(states.getFloatBuffer(), states.getInfo().getShape());
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static OnnxTensor tensor(String input, Encoding tokens) throws OrtException {
    long[] values =
        switch (input) {
          case "input_ids" -> tokens.getIds();
          case "attention_mask" -> tokens.getAttentionMask();
          case "token_type_ids" -> tokens.getTypeIds();
          default -> throw new OrtException("the model wants an input that is unknown: " + input);
        };
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /** One vector of length 1; models that pool by themselves give a single row. */
  private float[] pooled(FloatBuffer states, long[] shape) {
    int width = (int) shape[shape.length - 1];
    boolean first = shape.length < 3 || model.pooling() == EmbeddingModel.Pooling.CLS;
    int rows = first ? 1 : (int) shape[1];
    float[] sum = new float[width];
    for (int i = 0; i < rows * width; i++) {
      sum[i % width] += states.get(i);
    }
    return Vectors.normalized(sum);
  }

  @Override
  public void close() {
    try {
      for (OrtSession session : sessions) {
        session.close();
      }
      tokenizer.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
