package policygraph.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server's process is begun: always with the same settings, at the same port. */
final class ServerLaunch {
  private static final List<String> JVM_FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx448m",
          // Else the heap is collected whole because classes have been loaded or compiled.
          "-XX:MetaspaceSize=192m",
          "-XX:SweeperThreshold=60",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final List<String> command;
  private final Path output;

  private ServerLaunch(List<String> command, Path output) {
    this.command = List.copyOf(command);
    this.output = output;
  }

  /** Writes the server's settings. */
  static ServerLaunch prepare(Path folder, ServerFiles files, int port) throws IOException {
    ServerSettings settings = new ServerSettings(folder.toAbsolutePath(), port);
    settings.write();
    Path classPath = settings.confFolder().resolve("class-path.args");
    Files.writeString(classPath, "-cp\n\"" + files.classPath().replace("\\", "\\\\") + "\"\n");
    return new ServerLaunch(
        command(folder.toAbsolutePath(), files.startMemory(), settings, classPath),
        folder.resolve("server.log"));
  }

  private static List<String> command(
      Path folder, StartMemory memory, ServerSettings settings, Path classPath) {
    List<String> command = new ArrayList<>();
    command.add(ServerFiles.java().toString());
    command.addAll(JVM_FLAGS);
    command.addAll(memory.flags());
    command.add("@" + classPath);
    command.add(ServerWatcher.class.getName());
    command.add(folder.resolve("server.lock").toString());
    command.add("org.neo4j.server.Neo4jCommunity");
    command.add("--home-dir=" + folder);
    command.add("--config-dir=" + settings.confFolder());
    return command;
  }

  /** What the server writes, from all its starts. */
  Path output() {
    return output;
  }

  /** Begins a process; what an earlier one of this run has written stays. */
  Process start() throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
        .start();
  }
}
