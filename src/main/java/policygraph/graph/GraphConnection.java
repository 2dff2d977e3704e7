package policygraph.graph;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import policygraph.graph.local.LocalNeo4j;

/**
 * A Neo4j server, local or anywhere. Work is done in managed transactions: the driver repeats them
 * where the server asks for it, and each reader sees what was written before through the same
 * connection, on a cluster too. Safe for use by many threads.
 */
public final class GraphConnection implements AutoCloseable {
  /** Rows of a stream that are under way at most; the text of a policy may be one. */
  private static final long STREAMED_AT_ONCE = 200;

  /** How long the driver tries again what failed for the time being: readers wait for it. */
  private static final Duration RETRIED = Duration.ofSeconds(8);

  /** How long a write waits for a server that is away: what it holds has taken long to read. */
  private static final Duration WRITES_WAIT = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Driver driver;
  private final AtomicLong writes = new AtomicLong();
  private final URI uri;
  private final String user;
  private final Supplier<Outage> outage;
  private final SessionConfig session;

  /** Whether the last request found no server: then the next one does not wait for it again. */
  private volatile boolean away;

  private GraphConnection(Driver driver, URI uri, String user, Supplier<Outage> outage) {
    this.driver = driver;
    this.uri = uri;
    this.user = user;
    this.outage = outage;
    BookmarkManager bookmarks = driver.executableQueryBookmarkManager();
    this.session = SessionConfig.builder().withBookmarkManager(bookmarks).build();
  }

  /** Connects to a local server that is ready, and applies the schema. */
  public static GraphConnection open(LocalNeo4j server) {
    return open(server.uri(), server.user(), server.password(), server::outage);
  }

  /**
   * Connects and applies the schema.
   *
   * @param uri such as {@code neo4j://host:7687} or {@code bolt://host:7687}
   * @throws GraphException if nothing answers there, or it refuses the user or the password
   */
  public static GraphConnection open(URI uri, String user, String password) {
    return open(uri, user, password, () -> Outage.REMOTE);
  }

  private static GraphConnection open(
      URI uri, String user, String password, Supplier<Outage> outage) {
    Config config =
        Config.builder()
            .withUserAgent("policygraph")
            .withConnectionTimeout(10, TimeUnit.SECONDS)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withMaxTransactionRetryTime(RETRIED.toSeconds(), TimeUnit.SECONDS)
            .build();
    GraphConnection connection = null;
    try {
      connection =
          new GraphConnection(
              GraphDatabase.driver(uri, AuthTokens.basic(user, password), config),
              uri,
              user,
              outage);
      connection.driver.verifyConnectivity();
      new GraphSchema(connection).apply();
      return connection;
    } catch (RuntimeException e) {
      if (connection != null) {
        connection.close();
      }
      throw explained(uri, user, e);
    }
  }

  private static GraphException explained(URI uri, String user, RuntimeException e) {
    return switch (e) {
      case AuthenticationException refused ->
          new GraphException(
              "Neo4j 拒绝了用户名或密码：" + user + " @ " + uri + "；密码由 POLICYGRAPH_NEO4J_PASSWORD 给出",
              "Neo4j refused the user or the password, which POLICYGRAPH_NEO4J_PASSWORD gives",
              refused);
      case ServiceUnavailableException gone ->
          new GraphException("连接不上 Neo4j：" + uri, "no Neo4j answers there", gone);
      case DiscoveryException gone ->
          new GraphException("连接不上 Neo4j：" + uri, "no Neo4j answers there", gone);
      case SecurityException refused ->
          new GraphException(
              "与 Neo4j 的连接不安全或未获授权：" + uri + "：" + refused.getMessage(),
              "Neo4j refused the connection",
              refused);
      case IllegalArgumentException bad ->
          new GraphException(
              "Neo4j 地址不对：" + uri + "：" + bad.getMessage(),
              "not an address of a Neo4j server",
              bad);
      case GraphException known -> known;
      case RuntimeException lost when isNowhere(lost) ->
          new GraphException("找不到 Neo4j 服务器：" + uri, "there is no such host", lost);
      default -> new GraphException("Neo4j 出错：" + uri + "：" + e.getMessage(), "Neo4j failed", e);
    };
  }

  private static boolean isNowhere(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }

  /**
   * What befell a request, in words for people. What the driver would try again is a failure of
   * this time only.
   */
  private GraphException failed(Neo4jException e) {
    if (e instanceof RetryableException || e instanceof DiscoveryException) {
      away = true;
      return new GraphUnavailableException(outage.get(), e);
    }
    return explained(uri, user, e);
  }

  /** Fails at once where the server was away when last seen, and is still away after a wait. */
  private void checkPresence(Duration wait) {
    long end = System.nanoTime() + wait.toNanos();
    while (away) {
      if (isReady()) {
        away = false;
      } else if (System.nanoTime() >= end || outage.get() == Outage.GIVEN_UP) {
        throw new GraphUnavailableException(outage.get(), null);
      } else {
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphUnavailableException(outage.get(), e);
    }
  }

  /**
   * Runs reads in one transaction; called again from the start if the server asks for it.
   *
   * @throws GraphUnavailableException if no server answers in time
   */
  <T> T read(TransactionCallback<T> work) {
    checkPresence(Duration.ZERO);
    try (Session open = driver.session(session)) {
      return open.executeRead(work);
    } catch (Neo4jException e) {
      throw failed(e);
    }
  }

  /**
   * Runs reads and writes in one transaction; called again from the start if the server asks, or
   * comes back after it was away.
   *
   * @throws GraphUnavailableException if no server answers in time
   */
  <T> T write(TransactionCallback<T> work) {
    long end = System.nanoTime() + WRITES_WAIT.toNanos();
    while (true) {
      checkPresence(Duration.ofNanos(end - System.nanoTime()));
      try (Session open = driver.session(session)) {
        return open.executeWrite(work);
      } catch (Neo4jException e) {
        GraphException failed = failed(e);
        if (!(failed instanceof GraphUnavailableException) || System.nanoTime() >= end) {
          throw failed;
        }
      } finally {
        writes.incrementAndGet();
      }
    }
  }

  /** How many writes have ended, done or failed: a sign that the graph may have changed. */
  long writes() {
    return writes.get();
  }

  /** The rows of a single read. */
  List<Record> rows(String cypher, Map<String, Object> parameters) {
    return read(tx -> tx.run(cypher, parameters).list());
  }

  /**
   * The rows of a read as they come, for what is too much to be held. Not repeated where the server
   * fails; the stream has to be closed.
   */
  <T> Stream<T> stream(String cypher, Function<Record, T> row) {
    SessionConfig reading =
        SessionConfig.builder()
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(STREAMED_AT_ONCE)
            .build();
    checkPresence(Duration.ZERO);
    Session open = driver.session(reading);
    try {
      return open.run(cypher).stream().map(row).onClose(open::close);
    } catch (RuntimeException e) {
      open.close();
      throw e instanceof Neo4jException server ? failed(server) : e;
    }
  }

  /** Runs a statement in a transaction of its own. */
  void statement(String cypher) {
    write(tx -> tx.run(cypher).consume());
  }

  /** Whether the server answers now. */
  public boolean isReady() {
    try {
      driver.verifyConnectivity();
      return true;
    } catch (Neo4jException e) {
      return false;
    }
  }

  @Override
  public void close() {
    driver.close();
  }
}
