package policygraph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.export.GraphFormat;
import policygraph.extract.correction.BadLineException;
import policygraph.graph.GraphConnection;
import policygraph.graph.GraphDump;
import policygraph.graph.GraphException;
import policygraph.graph.GraphReader;
import policygraph.graph.GraphWriter;
import policygraph.graph.local.LocalNeo4j;
import policygraph.index.Embedder;
import policygraph.index.EmbeddingModel;
import policygraph.index.LucenePassageIndex;
import policygraph.index.OnnxEmbedder;
import policygraph.index.PassageMaker;
import policygraph.ingest.DocumentReader;
import policygraph.ingest.Ingest;
import policygraph.ingest.IngestReport;
import policygraph.ingest.Lexicons;
import policygraph.ingest.Stores;
import policygraph.lexicon.EnglishNames;
import policygraph.question.Language;
import policygraph.question.QuestionReader;
import policygraph.search.Answer;
import policygraph.search.Answerer;
import policygraph.search.Snapshot;
import policygraph.source.CorpusFolder;
import policygraph.text.Folding;
import policygraph.web.AnswerJson;
import policygraph.web.Library;
import policygraph.web.Metrics;
import policygraph.web.Templates;
import policygraph.web.WebServer;
import policygraph.web.Workbench;
import policygraph.web.Writing;

/**
 * The wiring: all parts of a run, made and connected on this page, and ended in the opposite order.
 */
public final class Program implements AutoCloseable {
  /** The folder of the data folder that keeps what readers add. */
  private static final String UPLOADS = "uploads";

  private final Config config;
  private final Messages messages;
  private final Progress progress;
  private final DataFolder data;
  private final @Nullable LocalNeo4j server;
  private final GraphConnection graph;
  private final GraphReader reader;
  private final LucenePassageIndex index;
  private final Lexicons lexicons;
  private final Folding folding = new Folding();
  private volatile Snapshot snapshot = Snapshot.EMPTY;
  private @Nullable WebServer web;
  private volatile @Nullable WarmUp warmUp;
  private @Nullable Additions additions;

  private Program(
      Config config,
      Messages messages,
      Progress progress,
      DataFolder data,
      @Nullable LocalNeo4j server,
      GraphConnection graph,
      LucenePassageIndex index,
      Lexicons lexicons) {
    this.config = config;
    this.messages = messages;
    this.progress = progress;
    this.data = data;
    this.server = server;
    this.graph = graph;
    this.reader = new GraphReader(graph);
    this.index = index;
    this.lexicons = lexicons;
  }

  /**
   * Takes the data folder, starts or finds the graph database and opens the index.
   *
   * @throws FailureException if any of them cannot be used
   */
  public static Program open(Config config, Messages messages, Progress progress) {
    DataFolder data = DataFolder.take(config.data(), messages);
    LocalNeo4j server = null;
    GraphConnection graph = null;
    try {
      progress.step(
          messages.get(config.neo4jUri() == null ? "serve.starting" : "serve.connecting"));
      if (config.neo4jUri() == null) {
        server = LocalNeo4j.start(data.path("neo4j"), home());
      }
      // The server starts while the lexicons are read and the index is opened.
      Lexicons lexicons = Lexicons.load();
      LucenePassageIndex index =
          LucenePassageIndex.open(data.path("index"), embedder(config, messages));
      graph =
          server != null
              ? GraphConnection.open(server.awaitReady())
              : GraphConnection.open(
                  URI.create(config.neo4jUri()), config.neo4jUser(), config.neo4jPassword());
      return new Program(config, messages, progress, data, server, graph, index, lexicons);
    } catch (RuntimeException e) {
      if (server != null) {
        server.close();
      }
      RuntimeException cause = data.cause(e, messages);
      data.close();
      throw cause instanceof GraphException
          ? new FailureException(messages.get("neo4j.failed", String.valueOf(e.getMessage())), e)
          : cause;
    }
  }

  /** The folder of the program's libraries: the launcher names it. */
  private static Path home() {
    return Path.of(System.getProperty("policygraph.home", "target"));
  }

  /**
   * The sentence model that the options name, or the one that comes along.
   *
   * @throws FailureException if the folder holds none that can be used
   */
  public static Embedder embedder(Config config, Messages messages) {
    Path folder = config.embeddingModel();
    if (folder == null) {
      return new OnnxEmbedder(EmbeddingModel.bundled());
    }
    try {
      return new OnnxEmbedder(EmbeddingModel.in(folder));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new FailureException(
          messages.get("model.unusable", folder, String.valueOf(e.getMessage())), e);
    }
  }

  public IngestReport ingest() throws IOException {
    try {
      IngestReport report =
          ingester()
              .run(new CorpusFolder(config.corpus()), Additions.documents(data.path(UPLOADS)));
      refresh();
      return report;
    } catch (NotDirectoryException e) {
      throw new FailureException(messages.get("corpus.absent", config.corpus()), e);
    } catch (BadLineException e) {
      throw new FailureException(
          messages.get("corrections." + e.reason().key(), e.line(), e.word()), e);
    } catch (GraphException | UncheckedIOException e) {
      throw data.cause(e, messages);
    } catch (CharacterCodingException e) {
      throw new FailureException(messages.get("guidance.notUtf8", config.corpus()), e);
    }
  }

  /** Waits until all that was ingested can be found by its meaning. */
  public void awaitEmbeddings() throws InterruptedException {
    index.awaitEmbeddings(1, TimeUnit.DAYS);
  }

  private Ingest ingester() {
    return new Ingest(
        new DocumentReader(lexicons), stores(), ProgramVersion.current(), progress, messages);
  }

  /** Reads anew what the graph holds, for questions to be read against. */
  public void refresh() {
    snapshot = Snapshot.of(reader, lexicons.regions().all(), folding, EnglishNames.load());
    warmUp();
  }

  /** Gets ready, in the background, for what users will ask of what the graph holds now. */
  public void warmUp() {
    if (warmUp != null) {
      warmUp.wake();
    }
  }

  /** Does the same once, here and now. */
  public void visit() throws IOException, InterruptedException {
    if (warmUp != null) {
      warmUp.visitAll();
    }
  }

  /** What users do first, as paths of the pages and the API. */
  private List<String> visits() {
    return Visits.of(reader);
  }

  /** The answer to a question, as JSON in the form of the contract. */
  public byte[] ask(String question) throws IOException {
    Language language = messages.isChinese() ? Language.ZH : Language.EN;
    return AnswerJson.bytes(answerer().answer(question, 1, 100), language);
  }

  /** The answer to a question, with all its results. */
  public Answer answer(String question) {
    return answerer().answer(question, 1, 1000);
  }

  /** Writes the whole graph; the stream stays open. */
  public void export(GraphFormat format, String base, OutputStream out) throws IOException {
    format.write(new GraphDump(graph), base, out);
  }

  private Answerer answerer() {
    return new Answerer(new QuestionReader(folding), reader, index, this::snapshot);
  }

  /** Begins to serve what nobody may add to; returns the address. */
  public String serve(String host, int port) throws IOException {
    return serve(host, port, Writing.NOBODY);
  }

  /**
   * Begins to serve; returns the address.
   *
   * @param writing who may add documents
   */
  public String serve(String host, int port, Writing writing) throws IOException {
    Metrics metrics = new Metrics();
    Library library = new Library(reader, index, answerer(), this::snapshot);
    Templates templates = new Templates();
    additions =
        new Additions(
            data.path(UPLOADS), new LiveIngest(ingester(), reader, config.corpus(), this::refresh));
    Workbench workbench =
        new Workbench(library, templates, new GraphDump(graph), metrics, additions, writing);
    web =
        WebServer.start(
            host, port, workbench.routes(), metrics, index.pace(), templates, workbench::register);
    String here = Ports.onThisMachine(host, web.port());
    data.publish(here);
    warmUp = new WarmUp(here, this::visits, index.pace());
    if (server != null) {
      // A new process has planned nothing yet.
      server.whenBack(this::warmUp);
    }
    return Ports.address(host, web.port());
  }

  private Snapshot snapshot() {
    return snapshot;
  }

  private Stores stores() {
    return new Stores(
        reader,
        new GraphWriter(graph),
        lexicons.kinship(),
        index,
        new PassageMaker(lexicons.lineage()));
  }

  @Override
  public void close() {
    if (warmUp != null) {
      warmUp.close();
    }
    if (web != null) {
      web.close();
    }
    if (additions != null) {
      additions.close();
    }
    index.close();
    graph.close();
    if (server != null) {
      server.close();
    }
    data.close();
  }
}
