package policygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import policygraph.eval.RetrievalCollection;
import policygraph.eval.RetrievalEval;
import policygraph.eval.RetrievalReport;
import policygraph.index.LucenePassageIndex;

/** Measures retrieval on a collection, in an index of its own that is removed at the end. */
final class CollectionEval {
  private final Config config;
  private final boolean keepVectors;
  private final Messages messages;
  private final Progress progress = Progress.onTerminal();

  /**
   * @param keepVectors whether to use and keep embeddings; without it all are computed
   */
  CollectionEval(Config config, boolean keepVectors, Messages messages) {
    this.config = config;
    this.keepVectors = keepVectors;
    this.messages = messages;
  }

  RetrievalReport run(Path folder) throws IOException, InterruptedException {
    RetrievalCollection collection = RetrievalCollection.read(folder);
    if (collection.queries().isEmpty()) {
      throw new FailureException(messages.get("eval.noJudgements", folder));
    }
    Path place = config.data().resolve("evaluation");
    Files.createDirectories(place);
    Path index = keepVectors ? place : Files.createTempDirectory(place, "run-");
    Folders.delete(index.resolve("passages"));
    int documents = collection.documents().size();
    try (LucenePassageIndex passages = LucenePassageIndex.open(index, Program.embedder(config))) {
      return new RetrievalEval(
              passages,
              done -> progress.at(messages.get("eval.indexing"), done, documents),
              done -> progress.at(messages.get("index.embedding"), done, documents))
          .run(collection);
    } finally {
      Folders.delete(keepVectors ? index.resolve("passages") : index);
    }
  }
}
