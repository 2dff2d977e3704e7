package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policygraph.graph.local.LocalNeo4j;

class LocalNeo4jIT {
  @TempDir Path folder;

  @Test
  void starts_on_an_empty_folder_and_again_on_the_same_with_the_same_password() throws Exception {
    String password;
    try (LocalNeo4j server = LocalNeo4j.start(folder, TestNeo4j.home()).awaitReady();
        GraphConnection graph = GraphConnection.open(server)) {
      password = server.password();
      graph.statement("CREATE (:Kept)");
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("password"))))
        .isEqualTo("rw-------");
    try (LocalNeo4j server = LocalNeo4j.start(folder, TestNeo4j.home()).awaitReady();
        GraphConnection graph = GraphConnection.open(server)) {
      assertThat(server.password()).isEqualTo(password);
      assertThat(graph.rows("MATCH (k:Kept) RETURN k", java.util.Map.of())).hasSize(1);
    }
  }

  @Test
  void a_folder_serves_one_run_at_a_time() {
    try (LocalNeo4j server = LocalNeo4j.start(folder, TestNeo4j.home())) {
      assertThat(server.pid()).isPositive();
      assertThatThrownBy(() -> LocalNeo4j.start(folder, TestNeo4j.home()))
          .isInstanceOf(GraphException.class)
          .hasMessageContaining("数据目录正被另一次运行使用")
          .hasMessageContaining("in use by another run");
    }
  }

  @Test
  void says_what_to_do_where_the_server_is_not_built() {
    assertThatThrownBy(() -> LocalNeo4j.start(folder, folder.resolve("nothing")))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("mvn -q -DskipTests package");
  }

  @Test
  void a_wrong_password_is_one_clear_message() {
    assertThatThrownBy(
            () -> GraphConnection.open(TestNeo4j.server().uri(), "neo4j", "not-the-password"))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("Neo4j 拒绝了用户名或密码");
  }

  @Test
  void a_server_that_is_not_there_is_one_clear_message() {
    assertThatThrownBy(() -> GraphConnection.open(URI.create("bolt://127.0.0.1:1"), "neo4j", "x"))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("连接不上 Neo4j");
  }

  @Test
  void a_server_that_was_killed_comes_back_with_all_that_was_stored() {
    try (LocalNeo4j server = LocalNeo4j.start(folder, TestNeo4j.home()).awaitReady();
        GraphConnection graph = GraphConnection.open(server)) {
      graph.statement("CREATE (:Kept)");
      long killed = server.pid();
      ProcessHandle.of(killed).orElseThrow().destroyForcibly();
      // A write waits for it.
      graph.statement("CREATE (:Kept)");
      assertThat(graph.rows("MATCH (k:Kept) RETURN k", java.util.Map.of())).hasSize(2);
      assertThat(server.pid()).isNotEqualTo(killed);
    }
  }

  @Test
  void a_server_that_stays_away_is_told_and_not_waited_for_each_time() {
    LocalNeo4j server = LocalNeo4j.start(folder, TestNeo4j.home()).awaitReady();
    try (GraphConnection graph =
        GraphConnection.open(server.uri(), server.user(), server.password())) {
      server.close();
      assertThatThrownBy(() -> graph.rows("RETURN 1", java.util.Map.of()))
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageContaining("请检查它是否在运行");
      long asked = System.nanoTime();
      assertThatThrownBy(() -> graph.rows("RETURN 1", java.util.Map.of()))
          .isInstanceOf(GraphUnavailableException.class);
      assertThat(System.nanoTime() - asked).as("not waited for again").isLessThan(2_000_000_000L);
    }
  }

  @Test
  void a_host_that_does_not_exist_is_one_clear_message() {
    URI nowhere = URI.create("neo4j://nowhere.invalid:7687");
    assertThatThrownBy(() -> GraphConnection.open(nowhere, "neo4j", "x"))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("找不到 Neo4j 服务器");
  }
}
