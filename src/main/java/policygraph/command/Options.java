package policygraph.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import policygraph.Config;

/** The options that all commands share; each also comes from a POLICYGRAPH_… variable. */
final class Options {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "${env:POLICYGRAPH_CORPUS:-corpus}",
      description = "Folder of documents (.txt, .html, .pdf, .docx). Default: ${DEFAULT-VALUE}")
  Path corpus = Path.of("corpus");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:POLICYGRAPH_DATA:-data}",
      description = "Folder of the graph and the index. Default: ${DEFAULT-VALUE}")
  Path data = Path.of("data");

  @Option(
      names = "--neo4j-uri",
      paramLabel = "URI",
      defaultValue = "${env:POLICYGRAPH_NEO4J_URI:-" + picocli.CommandLine.Option.NULL_VALUE + "}",
      description = "Use this Neo4j server (neo4j:// or bolt://) instead of a local one.")
  @Nullable String neo4jUri;

  @Option(
      names = "--neo4j-user",
      paramLabel = "NAME",
      defaultValue = "${env:POLICYGRAPH_NEO4J_USER:-neo4j}",
      description = "User of that server. Default: ${DEFAULT-VALUE}")
  String neo4jUser = "neo4j";

  @Option(
      names = "--neo4j-password",
      paramLabel = "WORD",
      defaultValue = "${env:POLICYGRAPH_NEO4J_PASSWORD:-}",
      description = "Password of that server; better given as POLICYGRAPH_NEO4J_PASSWORD.")
  String neo4jPassword = "";

  @Option(
      names = "--embedding-model",
      paramLabel = "DIR",
      defaultValue =
          "${env:POLICYGRAPH_EMBEDDING_MODEL:-" + picocli.CommandLine.Option.NULL_VALUE + "}",
      description = "Folder of another ONNX sentence model with its tokenizer.json.")
  @Nullable Path embeddingModel;

  Config config() {
    return new Config(corpus, data, neo4jUri, neo4jUser, neo4jPassword, embeddingModel);
  }
}
