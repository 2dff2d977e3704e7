package policygraph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents are and where what is made of them is kept.
 *
 * @param neo4jUri a server to use, or null for a local one that the program starts
 * @param embeddingModel folder of another sentence model, or null for the one that comes along
 */
public record Config(
    Path corpus,
    Path data,
    @Nullable String neo4jUri,
    String neo4jUser,
    String neo4jPassword,
    @Nullable Path embeddingModel) {
  @Override
  public String toString() {
    return "Config[corpus=%s, data=%s, neo4j=%s]".formatted(corpus, data, neo4jUri);
  }
}
