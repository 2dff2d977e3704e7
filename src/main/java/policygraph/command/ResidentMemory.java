package policygraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory that processes hold, as Linux tells it. */
final class ResidentMemory {
  private ResidentMemory() {}

  /**
   * Of a process and all that it started, in bytes; empty where the system does not tell. Of a
   * process it is the most that it held so far.
   */
  static OptionalLong peak(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(p -> peak(p.pid()))
        .reduce(
            OptionalLong.empty(),
            (a, b) ->
                a.isEmpty() ? b : b.isEmpty() ? a : OptionalLong.of(a.getAsLong() + b.getAsLong()));
  }

  private static OptionalLong peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst();
    } catch (IOException notTold) {
      return OptionalLong.empty();
    }
  }
}
