package policygraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.graph.GraphUnavailableException;
import policygraph.question.Said;
import policygraph.source.Cause;
import policygraph.source.CorpusFolder;
import policygraph.source.Reading;
import policygraph.source.SourceReader;
import policygraph.web.Intake;

/**
 * Documents that readers add. They are kept in a folder of the data folder, which is read beside
 * the corpus: the corpus itself is the user's and is never written.
 */
final class Additions implements Intake, AutoCloseable {
  /** What the sources of added documents begin with. */
  static final String PREFIX = "uploads/";

  private static final Logger LOG = LoggerFactory.getLogger(Additions.class);

  /** Batches that are remembered. */
  private static final int REMEMBERED = 100;

  private final Path folder;
  private final Ingestion ingestion;
  private volatile boolean ending;
  private final Map<String, Batch> batches =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Batch> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("additions").daemon().factory());

  /** What is done with the documents once they are there. */
  interface Ingestion {
    /** The policy that is made of just these bytes, if there is one. */
    Optional<String> known(String contentHash);

    /** Reads a document and stores it; what is wrong with it where it cannot be read. */
    Optional<Reading.Refused> add(String source, Path file) throws IOException;

    /** Removes all that was read from a document. */
    void remove(String source);

    /** The policy that a source has become. */
    Optional<String> policy(String source);

    /** Makes what was added known to questions. */
    void refresh();
  }

  Additions(Path folder, Ingestion ingestion) {
    this.folder = folder;
    this.ingestion = ingestion;
  }

  /** The documents that were added to a data folder, by their source name. */
  static Map<String, Path> documents(Path folder) throws IOException {
    Map<String, Path> documents = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      new CorpusFolder(folder)
          .documents()
          .forEach((name, file) -> documents.put(PREFIX + name, file));
    }
    return documents;
  }

  @Override
  public String take(List<Offered> files) throws IOException {
    Files.createDirectories(folder);
    String id = UUID.randomUUID().toString();
    List<Item> items = new ArrayList<>();
    List<Path> received = new ArrayList<>();
    for (Offered file : files) {
      String name = SafeNames.safe(file.name());
      Path kept = Files.createTempFile(folder, ".receiving", "");
      received.add(kept);
      Said refused = receive(file, name, kept);
      Item item = new Item(name, State.WAITING, null, null, null);
      items.add(refused == null ? item : item.refused(refused));
    }
    put(new Batch(id, items));
    worker.execute(() -> work(id, received));
    return id;
  }

  /** Writes what is offered to a file; why it is refused, or null. */
  private static @org.jspecify.annotations.Nullable Said receive(
      Offered file, String name, Path kept) throws IOException {
    if (!SourceReader.isDocument(name)) {
      return new Said(
          "只接受 .txt、.html、.pdf 和 .docx 文件", "only .txt, .html, .pdf and .docx files are read");
    }
    if (file.bytes() > MOST_MEGABYTES * 1024L * 1024L) {
      return new Said(
          "文件过大（每份最多 " + MOST_MEGABYTES + " MB）",
          "the file is too large (one may have " + MOST_MEGABYTES + " MB)");
    }
    try (InputStream in = file.content().open()) {
      Files.copy(in, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return null;
  }

  /** Why, and where it is of use to readers, what exactly; the log has it always. */
  private static Said said(Reading.Refused refused) {
    Cause cause = refused.cause();
    boolean told = cause == Cause.MISNAMED || cause == Cause.TOO_LARGE;
    String more = told ? " (" + refused.detail() + ")" : "";
    return new Said(cause.chinese() + more, cause.english() + more);
  }

  private void work(String id, List<Path> received) {
    for (int i = 0; i < received.size(); i++) {
      Item item = batch(id).orElseThrow().items().get(i);
      try {
        if (item.state() == State.WAITING && !ending) {
          put(id, i, item.in(State.READING));
          put(id, i, add(item, received.get(i)));
        }
      } catch (GraphUnavailableException e) {
        LOG.info("adding {}: {}", item.name(), e.getMessage());
        put(id, i, item.refused(new Said(e.outage().chinese(), e.outage().english())));
      } catch (IOException | RuntimeException e) {
        LOG.error("adding {}", item.name(), e);
        Said failed = new Said("写入时出错，详见日志", "storing it failed; the log says why");
        put(id, i, item.refused(failed));
      } finally {
        delete(received.get(i));
      }
    }
  }

  private Item add(Item item, Path received) throws IOException {
    String hash = SourceReader.hash(Files.readAllBytes(received));
    Optional<String> known = ingestion.known(hash);
    if (known.isPresent()) {
      return new Item(item.name(), State.KNOWN, null, known.get(), null);
    }
    Path file = SafeNames.free(folder, item.name());
    Files.move(received, file);
    String source = PREFIX + file.getFileName();
    Optional<Reading.Refused> refused;
    try {
      refused = ingestion.add(source, file);
    } catch (RuntimeException e) {
      // Else the next start would take in what this reader was told is not.
      Files.deleteIfExists(file);
      throw e;
    }
    if (refused.isPresent()) {
      Files.deleteIfExists(file);
      LOG.info("{} was refused: {}", item.name(), refused.get());
      return item.refused(said(refused.get()));
    }
    ingestion.refresh();
    String policy = ingestion.policy(source).orElse(null);
    return new Item(item.name(), State.STORED, source, policy, null);
  }

  @Override
  public List<String> kept() throws IOException {
    return List.copyOf(documents(folder).keySet());
  }

  /** Waits for its turn: documents come and go one after the other. */
  @Override
  public boolean remove(String source) throws IOException {
    try {
      return worker.submit(() -> removed(source)).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("while " + source + " was removed");
    }
  }

  /**
   * The file goes first: what a run that is cut off leaves in the graph, the next start removes.
   */
  private boolean removed(String source) throws IOException {
    Path file = documents(folder).get(source);
    if (file == null) {
      return false;
    }
    Files.delete(file);
    ingestion.remove(source);
    ingestion.refresh();
    return true;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("left behind: {}", file, e);
    }
  }

  private void put(String id, int at, Item item) {
    List<Item> items = new ArrayList<>(batch(id).orElseThrow().items());
    items.set(at, item);
    put(new Batch(id, items));
  }

  private void put(Batch batch) {
    synchronized (batches) {
      batches.put(batch.id(), batch);
    }
  }

  @Override
  public Optional<Batch> batch(String id) {
    synchronized (batches) {
      return Optional.ofNullable(batches.get(id));
    }
  }

  /** Waits for the document at work; what stands behind it is not taken in any more. */
  @Override
  public void close() {
    ending = true;
    worker.close();
  }
}
