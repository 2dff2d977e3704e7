package policygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policygraph.index.LucenePassageIndex;
import policygraph.index.PassageMaker;
import policygraph.ingest.DocumentReader;
import policygraph.ingest.Guidance;
import policygraph.ingest.Lexicons;
import policygraph.lexicon.EnglishNames;
import policygraph.model.Policy;
import policygraph.question.QuestionReader;
import policygraph.search.Answerer;
import policygraph.search.MemoryArchive;
import policygraph.search.Snapshot;
import policygraph.source.CorpusFolder;
import policygraph.source.Reading;
import policygraph.source.SourceReader;
import policygraph.text.Folding;

/** A corpus read whole, and questions answered from it without a database. */
final class CorpusInMemory implements AutoCloseable {
  private final List<Policy> policies = new ArrayList<>();
  private final LucenePassageIndex index;
  private final MemoryArchive archive;
  private final Answerer answerer;

  /**
   * @param scratch an empty folder for the index
   */
  CorpusInMemory(Path corpus, Path scratch) {
    Lexicons lexicons = Lexicons.load();
    DocumentReader reader = new DocumentReader(lexicons);
    SourceReader sources = new SourceReader();
    try {
      Guidance guidance = Guidance.read(corpus);
      for (Map.Entry<String, Path> file : new CorpusFolder(corpus).documents().entrySet()) {
        if (sources.read(file.getKey(), file.getValue()) instanceof Reading.Read read) {
          policies.add(reader.read(read.document(), guidance));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    index = LucenePassageIndex.open(scratch);
    PassageMaker passages = new PassageMaker(lexicons.lineage());
    policies.forEach(p -> index.replace(p.id(), passages.passages(p)));
    index.commit("test");
    archive = new MemoryArchive(policies, lexicons.lineage()::above);
    Folding folding = new Folding();
    Snapshot snapshot = archive.snapshot(lexicons.regions().all(), folding, EnglishNames.load());
    answerer = new Answerer(new QuestionReader(folding), archive, index, () -> snapshot);
  }

  Answerer answerer() {
    return answerer;
  }

  MemoryArchive archive() {
    return archive;
  }

  List<Policy> policies() {
    return policies;
  }

  @Override
  public void close() {
    index.close();
  }
}
