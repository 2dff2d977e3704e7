package policygraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import policygraph.graph.GraphReader;
import policygraph.graph.ManifestEntry;
import policygraph.ingest.Guidance;
import policygraph.ingest.Ingest;
import policygraph.source.Reading;

/** Adds documents one by one while the program serves; readers see each as soon as it is stored. */
final class LiveIngest implements Additions.Ingestion {
  private final Ingest ingest;
  private final GraphReader graph;
  private final Path corpus;
  private final Runnable refresh;

  /**
   * @param refresh makes what was added known to questions
   */
  LiveIngest(Ingest ingest, GraphReader graph, Path corpus, Runnable refresh) {
    this.ingest = ingest;
    this.graph = graph;
    this.corpus = corpus;
    this.refresh = refresh;
  }

  @Override
  public Optional<String> known(String contentHash) {
    return graph.manifest().stream()
        .filter(e -> e.contentHash().equals(contentHash))
        .map(ManifestEntry::id)
        .findFirst();
  }

  @Override
  public Optional<Reading.Refused> add(String source, Path file) throws IOException {
    return ingest.add(source, file, Guidance.read(corpus));
  }

  @Override
  public void remove(String source) {
    ingest.remove(source);
  }

  @Override
  public Optional<String> policy(String source) {
    return graph.manifest().stream()
        .filter(e -> e.source().equals(source))
        .map(ManifestEntry::id)
        .findFirst();
  }

  @Override
  public void refresh() {
    refresh.run();
  }
}
