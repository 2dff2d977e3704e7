package policygraph.graph;

/** Why the graph database does not answer, and what to do, in the words that a user sees. */
public enum Outage {
  /** A server that is not ours. */
  REMOTE(
      "Neo4j 服务器没有应答。请检查它是否在运行、网络是否连通，恢复后再试一次。",
      "The Neo4j server does not answer. See whether it runs and can be reached; then try again."),
  /** Our own server ended by itself. */
  STARTING_AGAIN(
      "图数据库意外停止，程序正在重新启动它。已入库的资料没有丢失，请过几秒再试。",
      "The graph database stopped and is being started again. Nothing stored is lost; try again in"
          + " some seconds."),
  /** Our own server ended by itself again and again. */
  GIVEN_UP(
      "图数据库接连意外停止，程序不再自动启动它。已入库的资料没有丢失：请查看数据目录中的 neo4j/server.log，排除原因后重新启动 policygraph。",
      "The graph database stopped again and again and is not started any more. Nothing stored is"
          + " lost: see neo4j/server.log in the data folder, then start policygraph anew.");

  private final String chinese;
  private final String english;

  Outage(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
