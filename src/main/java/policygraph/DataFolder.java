package policygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.console.FailureException;
import policygraph.console.Messages;

/**
 * The folder of graph and index, held by one run at a time. The lock ends with the process, however
 * it ends; the address beside it tells other commands where the holder can be asked.
 */
public final class DataFolder implements AutoCloseable {
  /** Bytes without which neither graph nor index can store anything: their smallest log file. */
  private static final long NEEDED = 32L << 20;

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the folder, making it where it is absent.
   *
   * @throws FailureException if another run holds it or it cannot be written
   */
  public static DataFolder take(Path folder, Messages messages) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new FailureException(messages.get("data.inUse", folder));
      }
      Files.deleteIfExists(addressFile(folder));
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new FailureException(
          messages.get("data.unwritable", folder, String.valueOf(e.getMessage())), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldHere) {
      return null;
    }
  }

  /** Where a running program serves this data; empty if none does. */
  public static Optional<String> address(Path folder) {
    Path file = addressFile(folder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        lock.release();
        return Optional.empty();
      }
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public void publish(String address) throws IOException {
    Path file = addressFile(folder);
    Files.writeString(file, address);
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  /**
   * Why something stored here failed: that the disk is full, where it is; the failure itself
   * otherwise.
   */
  RuntimeException cause(RuntimeException failure, Messages messages) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      return isTooLittle(free)
          ? new FailureException(messages.get("disk.full", folder, free >> 20), failure)
          : failure;
    } catch (IOException unknown) {
      return failure;
    }
  }

  static boolean isTooLittle(long bytes) {
    return bytes < NEEDED;
  }

  private static Path addressFile(Path folder) {
    return folder.resolve("address");
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(addressFile(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
