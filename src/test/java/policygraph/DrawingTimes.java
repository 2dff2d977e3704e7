package policygraph;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures in Chromium, over a corpus, when an answer can be used, when the matrix is drawn, and
 * how long the graph takes from a click to the opened node:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=policygraph.DrawingTimes \
 *     -Dexec.classpathScope=test -Dexec.args=CORPUS
 * </pre>
 *
 * <p>With an address in place of a folder it measures the program that runs there.
 */
final class DrawingTimes {
  private static final int TIMES = 5;
  private static final String DRAWN = "html[data-chart=drawn]";

  /** Milliseconds for a force layout to come to rest, and for background work after a start. */
  private static final int REST = 1_000;

  /** Opens the first node or group of the table that is shut; resolves with the milliseconds. */
  private static final String OPEN =
      """
      () => new Promise(done => {
        const shut = [...document.querySelectorAll('.view table a.step')]
          .filter(link => link.textContent === '＋');
        const page = document.documentElement;
        delete page.dataset.chart;
        const begun = performance.now();
        new MutationObserver((changes, observer) => {
          if (page.dataset.chart === 'drawn') {
            observer.disconnect();
            requestAnimationFrame(() => done(performance.now() - begun));
          }
        }).observe(page, { attributes: true });
        shut[0].click();
      })\
      """;

  private final Chromium chromium;
  private final String address;

  private DrawingTimes(Chromium chromium, String address) {
    this.chromium = chromium;
    this.address = address;
  }

  public static void main(String[] arguments) throws Exception {
    String given = arguments.length == 0 ? "corpus" : arguments[0];
    if (given.startsWith("http:")) {
      measure(given);
    } else {
      Path data = Files.createTempDirectory("policygraph-drawing");
      try (RunningProgram program = RunningProgram.serve(Path.of(given), data)) {
        measure(program.address());
      }
    }
  }

  private static void measure(String address) {
    try (Chromium chromium = new Chromium()) {
      DrawingTimes times = new DrawingTimes(chromium, address);
      String question = URLEncoder.encode("发展改革委牵头的任务有哪些？", StandardCharsets.UTF_8);
      print("answer interactive", times.loads("/ask?q=" + question, "main .answer"));
      print("matrix drawn", times.loads("/views/matrix", DRAWN));
      print("matrix of bodies drawn", times.loads("/views/matrix?rows=body", DRAWN));
      print("graph opened", times.steps());
    }
  }

  /** From the start of navigation until the scripts have run and an element is there. */
  private List<Double> loads(String path, String element) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i <= TIMES; i++) {
      try (Page page = page()) {
        page.navigate(address + path);
        page.waitForSelector(element);
        times.add(((Number) page.evaluate("() => performance.now()")).doubleValue());
      }
    }
    // The first fills the caches of both sides.
    return times.subList(1, times.size());
  }

  /** Steps from the body with the most measures on. */
  private List<Double> steps() {
    List<Double> times = new ArrayList<>();
    try (Page page = page()) {
      page.navigate(address + "/views/graph");
      page.locator(".view .counted a").first().click();
      page.waitForSelector(DRAWN);
      for (int i = 0; i < TIMES; i++) {
        page.waitForTimeout(REST);
        times.add(((Number) page.evaluate(OPEN)).doubleValue());
      }
    }
    return times;
  }

  private Page page() {
    Page page = chromium.browser().newPage();
    page.setViewportSize(1280, 900);
    return page;
  }

  private static void print(String what, List<Double> milliseconds) {
    double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "%s: median %.0f ms, longest %.0f ms of %d%n",
        what, sorted[sorted.length / 2], sorted[sorted.length - 1], sorted.length);
  }
}
