package policygraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Embeddings by the text that they are of, in a file that never grows beyond its bound: buckets of
 * a few places, the place of a new entry being taken from an older one where a bucket is full. An
 * entry that was written in part, or damaged, is as good as absent. Thread-safe.
 *
 * <p>A place holds 16 bytes of SHA-256 of model and text, the CRC of the rest, and the numbers as
 * half-precision floats: their error is a tenth of that of the index's own 8 bits.
 */
final class VectorCache implements AutoCloseable {
  private static final int KEY = 16;
  private static final int HEAD = KEY + Integer.BYTES;
  private static final int WAYS = 4;

  private final String model;
  private final int dimensions;
  private final long buckets;
  private final FileChannel file;

  /**
   * Opens or makes the file.
   *
   * @param capacity most entries that are kept
   */
  VectorCache(Path path, String model, int dimensions, int capacity) {
    this.model = model;
    this.dimensions = dimensions;
    this.buckets = Math.max(1, capacity / WAYS);
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path + ": " + e.getMessage(), e);
    }
  }

  Optional<float[]> get(String text) {
    byte[] key = key(text);
    for (int way = 0; way < WAYS; way++) {
      ByteBuffer entry = read(key, way);
      if (isOf(entry, key) && crc(entry) == entry.getInt(KEY)) {
        return Optional.of(vector(entry));
      }
    }
    return Optional.empty();
  }

  /** Keeps a vector and returns it as it will be read. */
  float[] put(String text, float[] vector) {
    byte[] key = key(text);
    ByteBuffer entry = ByteBuffer.allocate(size());
    entry.put(key).putInt(0);
    for (float number : vector) {
      entry.putShort(Float.floatToFloat16(number));
    }
    entry.putInt(KEY, crc(entry));
    try {
      file.write(entry.rewind(), position(key, place(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vector(entry);
  }

  private float[] vector(ByteBuffer entry) {
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = Float.float16ToFloat(entry.getShort(HEAD + i * Short.BYTES));
    }
    return Vectors.normalized(vector);
  }

  /** The place of the same text, else a free one, else one that the key chooses. */
  private int place(byte[] key) {
    int free = key[KEY - 1] & (WAYS - 1);
    for (int way = WAYS - 1; way >= 0; way--) {
      ByteBuffer entry = read(key, way);
      if (isOf(entry, key)) {
        return way;
      }
      if (isOf(entry, new byte[KEY])) {
        free = way;
      }
    }
    return free;
  }

  @SuppressWarnings("ByteBufferBackingArray") // entries are allocated here
  private static boolean isOf(ByteBuffer entry, byte[] key) {
    return Arrays.equals(entry.array(), 0, KEY, key, 0, KEY);
  }

  @SuppressWarnings("ByteBufferBackingArray")
  private static int crc(ByteBuffer entry) {
    CRC32C crc = new CRC32C();
    crc.update(entry.array(), HEAD, entry.capacity() - HEAD);
    return (int) crc.getValue();
  }

  private ByteBuffer read(byte[] key, int way) {
    ByteBuffer entry = ByteBuffer.allocate(size());
    try {
      file.read(entry, position(key, way));
      return entry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long position(byte[] key, int way) {
    long bucket = Long.remainderUnsigned(ByteBuffer.wrap(key).getLong(), buckets);
    return (bucket * WAYS + way) * size();
  }

  private int size() {
    return HEAD + dimensions * Short.BYTES;
  }

  private byte[] key(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(model.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      return Arrays.copyOf(sha.digest(text.getBytes(StandardCharsets.UTF_8)), KEY);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
