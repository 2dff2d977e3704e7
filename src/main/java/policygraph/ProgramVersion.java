package policygraph;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What reads the documents: a hash over the program's code and lexicons. What was read by another
 * version is read again, so that no old fact survives a better rule.
 */
final class ProgramVersion {
  /** What only shows facts, and reads none. */
  private static final List<String> NOT_READING =
      List.of(
          "policygraph/web/",
          "policygraph/static/",
          "policygraph/question/",
          "policygraph/search/",
          "policygraph/eval/",
          "policygraph/export/",
          "policygraph/mcp/",
          "policygraph/command/",
          "policygraph/console/",
          "policygraph/pages",
          "policygraph/views");

  private ProgramVersion() {}

  /** 16 hexadecimal digits. */
  static String current() {
    try {
      Path home =
          Path.of(ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return hash(home);
      }
      try (var jar = java.nio.file.FileSystems.newFileSystem(home)) {
        return hash(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the program's own files", e);
    }
  }

  private static String hash(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> sorted =
          files.filter(Files::isRegularFile).filter(f -> reads(root, f)).sorted().toList();
      for (Path file : sorted) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean reads(Path root, Path file) {
    String name = root.relativize(file).toString().replace('\\', '/');
    return (name.startsWith("policygraph/") || name.startsWith("lexicon/"))
        && NOT_READING.stream().noneMatch(name::startsWith);
  }
}
