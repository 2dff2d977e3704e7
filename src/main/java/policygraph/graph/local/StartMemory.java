package policygraph.graph.local;

import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM remembers of an earlier start of the same program (JEP 514), which spares it most of
 * the work of loading classes: the server is ready in about half the time. The build makes it by a
 * rehearsal. Whether it may be used is the launcher's to say, since a JVM would run the old classes
 * of a jar that has changed.
 *
 * @param file absolute
 */
record StartMemory(Path file) {
  /** "rehearsed" or "remembered"; absent where a start is neither. */
  private static final String START = System.getProperty("policygraph.start", "");

  static boolean isRehearsal() {
    return START.equals("rehearsed");
  }

  List<String> flags() {
    return switch (START) {
      case "rehearsed" -> List.of("-XX:AOTCacheOutput=" + file);
      case "remembered" -> List.of("-XX:AOTCache=" + file, "-Xlog:aot=off");
      default -> List.of();
    };
  }
}
