package policygraph.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The generated neo4j.conf: one small database, Bolt on the loopback address and nothing else. */
record ServerSettings(Path folder, int port) {

  Path confFolder() {
    return folder.resolve("conf");
  }

  void write() throws IOException {
    Files.createDirectories(confFolder());
    Files.writeString(confFolder().resolve("neo4j.conf"), text());
  }

  String text() {
    // Without the quiet period of 0 s the server takes 10 s to stop. Were the sizes of parameters
    // looked at, a question about one body and one about ten would be planned anew, at 200 ms each.
    return """
    server.directories.data=%1$s/data
    server.directories.logs=%1$s/logs
    server.directories.run=%1$s/run
    server.directories.plugins=%1$s/plugins
    server.directories.import=%1$s/import
    server.directories.licenses=%1$s/licenses
    server.config.strict_validation.enabled=true
    server.bolt.enabled=true
    server.bolt.listen_address=127.0.0.1:%2$d
    server.bolt.advertised_address=127.0.0.1:%2$d
    server.http.enabled=false
    server.https.enabled=false
    server.fleet_discovery.enabled=false
    dbms.fleet_manager.enabled=false
    dbms.usage_report.enabled=false
    server.memory.pagecache.size=64m
    db.logs.query.enabled=OFF
    db.tx_log.preallocate=false
    db.tx_log.rotation.size=16m
    db.tx_log.rotation.retention_policy=1 files
    internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
    internal.cypher.use_parameter_size=false
    """
        .formatted(folder.toAbsolutePath().toString().replace('\\', '/'), port);
  }
}
