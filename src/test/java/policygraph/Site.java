package policygraph;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The real program over the corpus and a real browser, begun once for all tests of the pages and
 * ended with the tests' process.
 */
final class Site {
  private static @Nullable Site only;

  private final Path data;
  private final RunningProgram program;
  private final Chromium chromium;

  private Site() {
    try {
      data = Files.createTempDirectory("policygraph-site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chromium = new Chromium();
    program = RunningProgram.serve(Path.of("corpus"), data.resolve("data"));
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
  }

  static synchronized Site open() {
    if (only == null) {
      only = new Site();
    }
    return only;
  }

  private void end() {
    program.close();
    try (var files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException leftBehind) {
      // The system's folder for temporary files is swept by the system.
    }
  }

  RunningProgram program() {
    return program;
  }

  String address() {
    return program.address();
  }

  /** A visit with a browser of its own memory. */
  Visit visit(Reader reader) {
    return new Visit(this, reader);
  }

  /**
   * Who reads, and on what.
   *
   * @param language as browsers send it
   * @param scripts whether scripts run
   */
  record Reader(String language, int width, ColorScheme scheme, boolean scripts) {
    static final Reader USUAL = new Reader("zh-CN", 1280, ColorScheme.LIGHT, true);
    static final Reader ON_A_PHONE_AT_NIGHT = new Reader("en-GB", 360, ColorScheme.DARK, true);
    static final Reader WITHOUT_SCRIPTS = new Reader("zh-CN", 1280, ColorScheme.LIGHT, false);
  }

  /** A reader's visit; it notes what should not happen on any page. */
  static final class Visit implements AutoCloseable {
    private final Site site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Visit(Site site, Reader reader) {
      this.site = site;
      context =
          site.chromium
              .browser()
              .newContext(
                  new Browser.NewContextOptions()
                      .setLocale(reader.language())
                      .setViewportSize(reader.width(), 800)
                      .setColorScheme(reader.scheme())
                      .setJavaScriptEnabled(reader.scripts()));
      page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              faults.add("console: " + message.text());
            }
          });
      page.onPageError(error -> faults.add("script: " + error));
      page.onRequest(
          request -> {
            String url = request.url();
            if (!url.startsWith(site.address()) && !url.matches("(data|blob):.*")) {
              faults.add("request to another host: " + url);
            }
          });
    }

    Page page() {
      return page;
    }

    Page go(String path) {
      page.navigate(site.address() + path);
      return page;
    }

    /** Errors on the console, failed scripts, and requests to other hosts. */
    List<String> faults() {
      return faults;
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
