package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What is taken along from the real program opens elsewhere and has what the API says. */
class TakeAlongIT {
  private static final String LED = encode("省能源局牵头的任务有哪些？");

  @TempDir private static Path data;
  private static RunningProgram program;
  private static HttpClient client;

  @BeforeAll
  static void serve() {
    program = RunningProgram.serve(Path.of("corpus"), data.resolve("graph"));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void end() {
    client.close();
    program.close();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(program.address() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The status of a request whose path no client of ours would write. */
  private static int status(String path) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", program.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains("application/problem+json");
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }

  private static List<CSVRecord> csv(String path) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(program.response(path).body())).getRecords();
  }

  @Test
  void measures_as_csv_have_a_row_for_each_body_with_its_sentence() throws IOException {
    int expected = 0;
    for (JsonNode measure : program.get("/api/measures?size=1000").path("items")) {
      expected += Math.max(1, measure.path("responsibilities").size());
    }
    List<CSVRecord> rows = csv("/api/measures.csv");
    assertThat(rows).hasSize(expected);
    for (CSVRecord row : rows) {
      if (!row.get("quote").isEmpty() && !row.get("quote").startsWith("'")) {
        String source = Files.readString(Path.of("corpus", row.get("source")));
        int start = source.offsetByCodePoints(0, Integer.parseInt(row.get("quote_start")));
        int end = source.offsetByCodePoints(0, Integer.parseInt(row.get("quote_end")));
        assertThat(row.get("quote")).isEqualTo(source.substring(start, end));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies", "entities", "targets"})
  void other_lists_have_a_row_for_each_item(String list) throws IOException {
    assertThat(csv("/api/" + list + ".csv"))
        .hasSize(program.get("/api/" + list + "?size=1").path("total").asInt());
    assertThat(program.get("/api/" + list + ".json").path("items"))
        .hasSize(program.get("/api/" + list + "?size=1").path("total").asInt());
  }

  @Test
  void filters_hold_for_what_is_taken_along() throws IOException {
    String filter = "agency=" + encode("省能源局") + "&role=lead";
    assertThat(csv("/api/measures.csv?" + filter))
        .extracting(row -> row.get("label"))
        .containsOnly("18", "19", "83", "103", "140");
    assertThat(program.get("/api/measures.json?" + filter).path("items")).hasSize(5);
  }

  @Test
  void an_answer_tells_results_and_what_is_near_apart() throws IOException {
    List<CSVRecord> rows = csv("/api/ask.csv?q=" + LED);
    assertThat(rows.stream().filter(r -> r.get("part").equals("result")).map(r -> r.get("label")))
        .containsOnly("18", "19", "83", "103", "140");
    assertThat(rows.stream().filter(r -> r.get("part").equals("related")).map(r -> r.get("reason")))
        .isNotEmpty()
        .doesNotContain("");
  }

  @Test
  void a_workbook_for_readers_of_chinese_opens() throws Exception {
    HttpResponse<byte[]> response = send("GET", "/api/measures.xlsx?lang=zh&policy=000");
    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"policygraph-measures.xlsx\"; filename*=UTF-8''");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("措施");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("措施编号");
      assertThat(sheet.getLastRowNum()).isEqualTo(csv("/api/measures.csv?policy=000").size());
    }
  }

  @Test
  void a_reading_list_opens_in_word_and_in_a_spreadsheet_in_its_order() throws Exception {
    List<String> ids = new ArrayList<>();
    program
        .get("/api/ask?q=" + LED)
        .path("results")
        .forEach(r -> ids.addFirst(r.at("/measure/id").asText()));
    String list = "m=" + encode(String.join(",", ids));
    assertThat(csv("/api/list.csv?" + list))
        .extracting(row -> row.get("label"))
        .containsExactly("140", "103", "83", "19", "18");
    byte[] word = send("GET", "/api/list.docx?lang=zh&" + list).body();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertThat(texts)
          .contains("[1] 第140项", "[2] 第103项", "第103项正文在来源中缺失", "参考文献")
          .anyMatch(t -> t.startsWith("[2] 贵州省人民政府办公厅. ") && t.contains("2022-01-28: 第103项."));
    }
    assertThat(program.response("/api/list.ris?" + list).body()).contains("TY  - GOVDOC");
    String many = IntStream.range(0, 201).mapToObj(i -> "m" + i).collect(Collectors.joining(","));
    assertThat(status("/api/list?m=" + many)).isEqualTo(400);
  }

  @Test
  void the_graph_around_a_body_opens_with_all_that_it_leads() throws Exception {
    String around = "node=" + encode("贵州省能源局") + "&relation=LEADS";
    Document graph =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(send("GET", "/api/views/graph.graphml?" + around).body()));
    assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(5);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new ByteArrayInputStream(send("GET", "/api/views/graph.ttl?" + around).body()),
        Lang.TURTLE);
    assertThat(model.listSubjectsWithProperty(model.createProperty("urn:policygraph:terms:leads")))
        .toIterable()
        .hasSize(1);
    assertThat(status("/api/views/graph.ttl")).isEqualTo(400);
  }

  @Test
  void a_document_is_removed_only_by_a_page_of_this_program() throws Exception {
    HttpResponse<byte[]> foreign =
        send(
            "POST",
            "/add/remove",
            "Origin",
            "https://evil.example",
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(send("GET", "/add/remove?source=..%2Fcorpus").statusCode()).isEqualTo(404);
  }

  @Test
  void accept_and_a_byte_order_mark_are_heeded() throws Exception {
    HttpResponse<byte[]> accepted = send("GET", "/api/policies", "Accept", "text/csv");
    assertThat(accepted.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(accepted.headers().allValues("Vary").toString()).contains("Accept");
    byte[] marked = send("GET", "/api/policies.csv?bom=1").body();
    assertThat(new String(marked, StandardCharsets.UTF_8)).startsWith("\uFEFFpolicy_id,");
  }

  @Test
  void the_feed_of_a_question_is_valid_and_has_its_measures() throws Exception {
    SyndFeed feed =
        new SyndFeedInput()
            .build(new StringReader(program.response("/feeds/ask.atom?q=" + LED).body()));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize(5);
    assertThat(feed.getEntries())
        .allSatisfy(
            entry -> {
              assertThat(entry.getUri()).startsWith("urn:policygraph:measures/");
              assertThat(entry.getUpdatedDate()).isNotNull();
              assertThat(entry.getContents().getFirst().getValue()).contains("牵头");
            });
    assertThat(program.response("/feeds/ask.atom?q=" + LED).body())
        .isEqualTo(program.response("/feeds/ask.atom?q=" + LED).body());
  }

  @Test
  void the_calendar_of_deadlines_is_valid_and_its_days_are_whole() throws Exception {
    String text = program.response("/feeds/deadlines.ics").body();
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    calendar.validate();
    List<String> ids =
        calendar.getComponents(Component.VEVENT).stream()
            .map(event -> event.getRequiredProperty(Property.UID).getValue())
            .toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(text).contains("DTSTART;VALUE=DATE:20221010");
    String none = program.response("/feeds/ask.ics?q=" + LED).body();
    new CalendarBuilder().build(new StringReader(none)).validate();
    assertThat(none).doesNotContain("VEVENT").contains("BEGIN:VTIMEZONE");
  }

  @Test
  void a_browser_can_search_here_from_its_own_bar() throws Exception {
    Document description =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(send("GET", "/opensearch.xml").body()));
    assertThat(description.getDocumentElement().getTagName()).isEqualTo("OpenSearchDescription");
    assertThat(
            description
                .getElementsByTagName("Url")
                .item(0)
                .getAttributes()
                .getNamedItem("template")
                .getNodeValue())
        .isEqualTo(program.address() + "/ask?q={searchTerms}");
  }

  @Test
  void the_command_writes_the_same_graph_as_the_running_program(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("graph.ttl");
    RunningProgram.Ended ended =
        RunningProgram.run(
            "export",
            "--format",
            "turtle",
            "--out",
            file.toString(),
            "--data",
            data.resolve("graph").toString());
    assertThat(ended.status()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(send("GET", "/api/graph.ttl").body());
    assertThat(RunningProgram.run("export", "--format", "word").status()).isEqualTo(2);
  }

  @Test
  void requests_that_cannot_be_served_are_told_why() throws Exception {
    for (String path :
        List.of(
            "/api/measures.csv?x=1",
            "/api/measures.xlsx?bom=2",
            "/api/measures?q=%zz",
            "/api/measures?q=%E7%9C",
            "/api/measures?q=%00",
            "/api/measures?size=1001",
            "/api/measures?q=" + "a".repeat(2001))) {
      assertThat(status(path)).as(path).isEqualTo(400);
    }
    HttpResponse<byte[]> posted = send("POST", "/api/measures");
    assertThat(posted.statusCode()).isEqualTo(405);
    assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void head_and_known_copies_cost_no_content() throws Exception {
    HttpResponse<byte[]> whole = send("GET", "/api/measures?size=3");
    HttpResponse<byte[]> head = send("HEAD", "/api/measures?size=3");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    String tag = whole.headers().firstValue("ETag").orElse("");
    assertThat(head.headers().firstValue("ETag")).contains(tag);
    assertThat(tag).matches("W/\"[0-9a-f-]+\"");
    HttpResponse<byte[]> known = send("GET", "/api/measures?size=3", "If-None-Match", tag);
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
  }
}
