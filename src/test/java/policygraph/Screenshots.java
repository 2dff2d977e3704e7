package policygraph;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the pictures in docs/screenshots from the real program over the corpus:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=policygraph.Screenshots -Dexec.classpathScope=test
 * </pre>
 */
final class Screenshots {
  private static final Path FOLDER = Path.of("docs", "screenshots");
  private static final int LARGEST = 150 * 1024;

  /** Milliseconds until a chart has come to rest. */
  private static final int CHARTS_MOVE = 2_500;

  private static final List<String> VIEWS =
      List.of("matrix", "targets", "timeline", "map", "cowork", "overlaps", "lineage", "orphans");
  private static final String WHO_LEADS = ask("省能源局牵头的任务有哪些？");

  private Screenshots() {}

  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FOLDER);
    Path data = Files.createTempDirectory("policygraph-screenshots");
    try (RunningProgram program = RunningProgram.serve(Path.of("corpus"), data);
        Chromium chromium = new Chromium()) {
      Scene wide = new Scene(chromium, 1280, 860, "zh-CN");
      places(program).forEach((name, path) -> wide.take(program.address() + path, name));
      new Scene(chromium, 1280, 860, "en-GB")
          .take(program.address() + WHO_LEADS, "answer-in-english");
      new Scene(chromium, 360, 740, "zh-CN")
          .take(program.address() + WHO_LEADS, "answer-on-a-phone");
    }
  }

  /** Each page and view by the name of its picture. */
  private static Map<String, String> places(RunningProgram program) {
    String measure = program.ask("省能源局牵头的任务有哪些？").at("/results/0/measure/id").asText();
    String policy = program.ask("省能源局牵头的任务有哪些？").at("/results/0/measure/policy/id").asText();
    Map<String, String> places = new LinkedHashMap<>();
    places.put("home", "/");
    places.put("answer", WHO_LEADS);
    places.put("targets-asked", ask("2027年规上工业企业新增多少户？"));
    places.put("search", "/search?q=" + encoded("算力"));
    places.put("policy", "/policies/" + encoded(policy));
    places.put("repair", "/policies/" + encoded(policy) + "/repair");
    places.put("measure", "/measures/" + encoded(measure));
    places.put("agency", "/entities/" + entity(program, "agency", "贵州省能源局"));
    places.put("region", "/entities/" + entity(program, "region", "开阳县"));
    places.put("industry", "/entities/" + entity(program, "industry", "白酒"));
    places.put("reading-list", "/list");
    places.put("graph", "/views/graph?node=" + entity(program, "agency", "贵州省能源局"));
    for (String view : VIEWS) {
      places.put(view, "/views/" + view);
    }
    return places;
  }

  private static String entity(RunningProgram program, String type, String name) {
    String found =
        program
            .get("/api/entities?type=" + type + "&q=" + encoded(name))
            .at("/items/0/id")
            .asText();
    return encoded(found);
  }

  private static String ask(String question) {
    return "/ask?q=" + encoded(question);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A browser's window of one size and language. */
  private record Scene(Chromium chromium, int width, int height, String locale) {
    void take(String url, String name) {
      Browser.NewPageOptions options =
          new Browser.NewPageOptions().setViewportSize(width, height).setLocale(locale);
      try (Page page = chromium.browser().newPage(options)) {
        page.navigate(url);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(CHARTS_MOVE);
        Path file = FOLDER.resolve(name + ".jpg");
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(file)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        long size = Files.size(file);
        if (size > LARGEST) {
          throw new IllegalStateException(file + " has " + size + " bytes");
        }
        System.out.println(file + " " + size);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
