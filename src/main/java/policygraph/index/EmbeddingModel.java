package policygraph.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A sentence model: its network (ONNX), its tokenizer (tokenizer.json of Hugging Face) and how the
 * states of its tokens become one vector. Immutable.
 */
public final class EmbeddingModel {
  private final String name;
  private final byte[] network;
  private final byte[] tokenizer;
  private final Pooling pooling;

  private EmbeddingModel(String name, byte[] network, byte[] tokenizer, Pooling pooling) {
    this.name = name;
    this.network = network;
    this.tokenizer = tokenizer;
    this.pooling = pooling;
  }

  /** What a reader may know it by, with a part of the SHA-256 of its files. */
  public String name() {
    return name;
  }

  byte[] network() {
    return network;
  }

  byte[] tokenizer() {
    return tokenizer;
  }

  Pooling pooling() {
    return pooling;
  }

  /** How the states of a text's tokens become its vector. */
  enum Pooling {
    /** The state of the first token. */
    CLS,
    /** The mean over all tokens. */
    MEAN
  }

  /** bge-small-zh-v1.5, quantised to 8 bits: 512 dimensions, the model that the program brings. */
  public static EmbeddingModel bundled() {
    return named(
        "bge-small-zh-v1.5-q",
        resource("/bge-small-zh-v1.5-q.onnx"),
        resource("/bge-small-zh-v1.5-q-tokenizer.json"),
        Pooling.CLS);
  }

  /**
   * A model of the user's. The folder holds {@code tokenizer.json}, one {@code .onnx} file (in it
   * or in {@code onnx/}; {@code model.onnx} where there are several) and, as sentence-transformers
   * writes it, {@code 1_Pooling/config.json}; without that the mean is taken, as is done there.
   *
   * @throws UncheckedIOException if a file is missing or cannot be read
   */
  public static EmbeddingModel in(Path folder) {
    try {
      Path pooling = folder.resolve("1_Pooling").resolve("config.json");
      boolean cls =
          Files.exists(pooling)
              && Files.readString(pooling)
                  .replaceAll("\\s", "")
                  .contains("\"pooling_mode_cls_token\":true");
      return named(
          folder.toAbsolutePath().normalize().getFileName().toString(),
          Files.readAllBytes(network(folder)),
          Files.readAllBytes(folder.resolve("tokenizer.json")),
          cls ? Pooling.CLS : Pooling.MEAN);
    } catch (IOException e) {
      throw new UncheckedIOException("no embedding model in " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Path network(Path folder) throws IOException {
    for (Path place : new Path[] {folder, folder.resolve("onnx")}) {
      if (Files.isRegularFile(place.resolve("model.onnx"))) {
        return place.resolve("model.onnx");
      }
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          var first = files.filter(f -> f.toString().endsWith(".onnx")).sorted().findFirst();
          if (first.isPresent()) {
            return first.get();
          }
        }
      }
    }
    throw new IOException("no .onnx file");
  }

  private static EmbeddingModel named(
      String name, byte[] network, byte[] tokenizer, Pooling pooling) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(network);
      sha.update(tokenizer);
      sha.update(pooling.name().getBytes(StandardCharsets.UTF_8));
      String hash = HexFormat.of().formatHex(sha.digest(), 0, 6);
      return new EmbeddingModel(name + "-" + hash, network, tokenizer, pooling);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] resource(String path) {
    try (InputStream in = EmbeddingModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
