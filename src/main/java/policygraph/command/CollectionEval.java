package policygraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import policygraph.Config;
import policygraph.Folders;
import policygraph.Program;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.eval.RetrievalCollection;
import policygraph.eval.RetrievalEval;
import policygraph.eval.RetrievalReport;
import policygraph.index.LucenePassageIndex;
import policygraph.index.PassageMaker;
import policygraph.model.Policy;

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

  /** What is measured with the index. */
  private interface Measured {
    RetrievalReport with(RetrievalEval evaluation) throws InterruptedException;
  }

  /** On policies, with the queries that have an answer in them. */
  RetrievalReport run(
      Collection<Policy> policies, PassageMaker maker, List<RetrievalCollection.Query> queries)
      throws IOException, InterruptedException {
    return run(policies.size(), evaluation -> evaluation.run(policies, maker, queries));
  }

  RetrievalReport run(Path folder) throws IOException, InterruptedException {
    RetrievalCollection collection = RetrievalCollection.read(folder);
    if (collection.queries().isEmpty()) {
      throw new FailureException(messages.get("eval.noJudgements", folder));
    }
    return run(collection.documents().size(), evaluation -> evaluation.run(collection));
  }

  private RetrievalReport run(int documents, Measured measured)
      throws IOException, InterruptedException {
    Path place = config.data().resolve("evaluation");
    Files.createDirectories(place);
    Path index = keepVectors ? place : Files.createTempDirectory(place, "run-");
    Folders.delete(index.resolve("passages"));
    try (LucenePassageIndex passages =
        LucenePassageIndex.open(index, Program.embedder(config, messages))) {
      return measured.with(
          new RetrievalEval(
              passages,
              done -> progress.at(messages.get("eval.indexing"), done, documents),
              done -> progress.at(messages.get("index.embedding"), done, documents)));
    } finally {
      Folders.delete(keepVectors ? index.resolve("passages") : index);
    }
  }
}
