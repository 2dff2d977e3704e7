package policygraph.graph.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM remembers of an earlier start of the same program (JEP 514), which spares it most of
 * the work of loading classes: the server is ready in about half the time. The build makes it by a
 * rehearsal; a JVM that finds it missing or made for other jars starts without it.
 *
 * @param file absolute
 */
record StartMemory(Path file) {
  private static final String REHEARSAL = "policygraph.rehearsal";

  static boolean isRehearsal() {
    return Boolean.getBoolean(REHEARSAL);
  }

  List<String> flags() {
    if (isRehearsal()) {
      return List.of("-XX:AOTCacheOutput=" + file);
    }
    return Files.exists(file) ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off") : List.of();
  }
}
