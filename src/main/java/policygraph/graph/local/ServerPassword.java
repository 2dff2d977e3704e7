package policygraph.graph.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The password of the local server's one user: made once, kept in the data folder, readable by its
 * owner only.
 */
final class ServerPassword {
  static final String USER = "neo4j";

  private static final int ITERATIONS = 1024;

  private final SecureRandom random = new SecureRandom();
  private final Path folder;

  ServerPassword(Path folder) {
    this.folder = folder;
  }

  /**
   * The password, made where there is none; a server that starts for the first time takes it over.
   */
  String ensure() throws IOException {
    Path file = folder.resolve("password");
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
    Path initial = folder.resolve("data").resolve("dbms").resolve("auth.ini");
    Files.createDirectories(initial.getParent());
    Files.deleteIfExists(initial);
    writePrivately(initial, initialUser(password));
    writePrivately(file, password + "\n");
    return password;
  }

  /** A line of the file from which the server takes its first user: name, digest, salt, rounds. */
  private String initialUser(String password) {
    byte[] salt = bytes(32);
    byte[] hash = sha256(salt, password.getBytes(StandardCharsets.UTF_8));
    for (int i = 1; i < ITERATIONS; i++) {
      hash = sha256(hash);
    }
    HexFormat hex = HexFormat.of();
    return USER
        + ":SHA-256,"
        + hex.formatHex(hash)
        + ","
        + hex.formatHex(salt)
        + ","
        + ITERATIONS
        + ":\n";
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writePrivately(Path file, String text)
      throws FileAlreadyExistsException, IOException {
    Files.createFile(file, ownerOnly());
    Files.writeString(file, text);
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
