package policygraph.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.graph.Changes;
import policygraph.graph.GraphReader;
import policygraph.graph.GraphWriter;
import policygraph.graph.Kinship;
import policygraph.graph.ManifestEntry;
import policygraph.graph.Versions;
import policygraph.index.PassageIndex;
import policygraph.index.PassageMaker;
import policygraph.model.Policy;
import policygraph.model.RawDocument;
import policygraph.source.Cause;
import policygraph.source.CorpusFolder;
import policygraph.source.Reading;
import policygraph.source.SourceReader;

/**
 * Brings graph and index to the state of a corpus: what is new or changed is read and replaces its
 * own part, what is gone is removed, all else stays as it is.
 */
public final class Ingest {
  /** Policies a transaction: enough to make good use of it, few enough to keep in memory. */
  private static final int BATCH = 6;

  /** Characters a transaction, where documents are long. */
  private static final int BATCH_CHARS = 1_000_000;

  private final SourceReader sources = new SourceReader();
  private final DocumentReader reader;
  private final GraphReader graph;
  private final GraphWriter writer;
  private final Kinship kinship;
  private final PassageIndex index;
  private final PassageMaker passages;
  private final String program;
  private final Progress progress;
  private final Messages messages;

  /**
   * @param program version of what reads; what another version has read is read again
   */
  public Ingest(
      DocumentReader reader, Stores stores, String program, Progress progress, Messages messages) {
    this.reader = reader;
    this.graph = stores.graph();
    this.writer = stores.writer();
    this.kinship = stores.kinship();
    this.index = stores.index();
    this.passages = stores.passages();
    this.program = program;
    this.progress = progress;
    this.messages = messages;
  }

  /**
   * @param added documents beside those of the corpus, by source name
   */
  public IngestReport run(CorpusFolder corpus, Map<String, Path> added) throws IOException {
    long start = System.nanoTime();
    CorpusFolder.Contents contents = corpus.contents();
    Map<String, Path> documents = new TreeMap<>(added);
    documents.putAll(contents.documents());
    if (documents.isEmpty()) {
      progress.step(messages.get("corpus.empty", corpus.path()));
    }
    Guidance guidance = Guidance.read(corpus.path());
    Map<String, ManifestEntry> stored = stored();
    boolean wholeIndex = !index.generation().equals(generation());

    Work work = new Work(guidance);
    work.refused.addAll(contents.refused());
    int done = 0;
    for (Map.Entry<String, Path> file : documents.entrySet()) {
      work.take(file.getKey(), file.getValue(), stored.get(file.getKey()));
      progress.at(messages.get("ingest.reading"), ++done, documents.size());
    }
    work.store();
    List<ManifestEntry> gone =
        stored.values().stream()
            .filter(e -> !documents.containsKey(e.source()) && !contents.isOutOfSight(e.source()))
            .toList();
    work.remove(gone);
    if (wholeIndex) {
      stored.keySet().removeAll(work.changed);
      stored.values().removeAll(gone);
      indexAgain(stored.values());
    }
    index.commit(generation());
    return new IngestReport(
        documents.size(),
        (System.nanoTime() - start) / 1e9,
        work.changed,
        gone.stream().map(ManifestEntry::source).toList(),
        work.changes.total(),
        Inventory.of(graph),
        work.refused,
        guidance.corrections().unmatched(documents.keySet(), Set.copyOf(work.changed)));
  }

  /** Reads one more document; what is wrong with it where it cannot be read. */
  public Optional<Reading.Refused> add(String source, Path file, Guidance guidance) {
    Work work = new Work(guidance);
    work.take(source, file, stored().get(source));
    work.store();
    index.commit(generation());
    return work.refused.stream().findFirst();
  }

  /** Removes all that was read from one document. */
  public void remove(String source) {
    ManifestEntry entry = stored().get(source);
    if (entry != null) {
      writer.remove(List.of(entry.id()));
      index.delete(entry.id());
      index.commit(generation());
    }
  }

  private Map<String, ManifestEntry> stored() {
    Map<String, ManifestEntry> stored = new TreeMap<>();
    graph.manifest().forEach(entry -> stored.put(entry.source(), entry));
    return stored;
  }

  /** A name for the state of the graph; the index bears the same when it was made from it. */
  private String generation() {
    return SourceReader.hash(graph.manifest().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Makes the index of what stands in the graph, where a run was cut off between the two. */
  private void indexAgain(Collection<ManifestEntry> unchanged) {
    for (ManifestEntry entry : unchanged) {
      graph.policy(entry.id()).ifPresent(p -> index.replace(p.id(), passages.passages(p)));
    }
  }

  /** What one run has done so far. */
  private final class Work {
    private final Guidance guidance;
    private final List<Policy> batch = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<Reading.Refused> refused = new ArrayList<>();
    private Changes changes = Changes.NONE;
    private int chars;

    Work(Guidance guidance) {
      this.guidance = guidance;
    }

    void take(String source, Path file, @Nullable ManifestEntry before) {
      if (before != null && isMadeFrom(before, source, SourceReader.hash(file))) {
        return;
      }
      switch (sources.read(source, file)) {
        // What was stored of the file while it could be read stays.
        case Reading.Refused problem -> refused.add(problem);
        case Reading.Read(RawDocument document) -> read(document);
      }
    }

    private void read(RawDocument document) {
      try {
        batch.add(reader.read(document, guidance));
      } catch (RuntimeException | StackOverflowError e) {
        // One document that the rules stumble over must not keep the others out.
        refused.add(new Reading.Refused(document.source(), Cause.FAILED, place(e)));
        return;
      }
      changed.add(document.source());
      chars += document.text().length();
      if (batch.size() == BATCH || chars > BATCH_CHARS) {
        store();
      }
    }

    /** The error and the place in this program where it was noticed. */
    private static String place(Throwable error) {
      return Arrays.stream(error.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith("policygraph."))
          .findFirst()
          .map(frame -> error.getClass().getSimpleName() + " @ " + frame)
          .orElse(error.toString());
    }

    private boolean isMadeFrom(ManifestEntry before, String source, @Nullable String hash) {
      return before.contentHash().equals(hash) && before.versions().equals(versions(source));
    }

    private Versions versions(String source) {
      return new Versions(program, guidance.version(source));
    }

    void store() {
      Map<Versions, List<Policy>> byVersions =
          batch.stream().collect(Collectors.groupingBy(p -> versions(p.source())));
      byVersions.forEach(
          (versions, policies) ->
              changes = changes.plus(writer.replace(policies, versions, kinship)));
      batch.forEach(p -> index.replace(p.id(), passages.passages(p)));
      batch.clear();
      chars = 0;
    }

    void remove(List<ManifestEntry> gone) {
      if (!gone.isEmpty()) {
        changes = changes.plus(writer.remove(gone.stream().map(ManifestEntry::id).toList()));
        gone.forEach(entry -> index.delete(entry.id()));
      }
    }
  }
}
