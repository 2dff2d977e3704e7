package policygraph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** Makes names that readers' machines have for files into names that are safe anywhere. */
final class SafeNames {
  /** File systems take 255 bytes; a number and an ending must still fit. */
  private static final int MOST_BYTES = 200;

  private SafeNames() {}

  /**
   * The last part of a path without signs that steer a terminal, a file system or the direction of
   * writing, and without dots at its beginning; never empty.
   */
  static String safe(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]", "");
    name = name.strip().replaceAll("^[.~$\\s]+", "").replaceAll("[.\\s]+$", "");
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    String stem = dot < 0 ? name : name.substring(0, dot).strip();
    while (bytes(stem) + bytes(ending) > MOST_BYTES && !stem.isEmpty()) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return (stem.isEmpty() ? "document" : stem) + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** A path of a folder that no file has yet: the name itself, else with a number. */
  static Path free(Path folder, String name) {
    int dot = name.lastIndexOf('.');
    for (int number = 2; ; number++) {
      Path file =
          folder.resolve(
              number == 2
                  ? name
                  : name.substring(0, dot) + " (" + (number - 1) + ")" + name.substring(dot));
      if (!Files.exists(file)) {
        return file;
      }
    }
  }
}
