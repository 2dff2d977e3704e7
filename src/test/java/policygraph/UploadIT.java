package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What cannot be taken in is told, file by file, with the reason; nothing else is disturbed. */
class UploadIT {
  private static final String BOUNDARY = "boundary-of-a-test";

  private final RunningProgram program = Site.open().program();

  @Test
  void each_file_that_cannot_be_read_is_told_with_what_to_do() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("空.txt", new byte[0]);
    files.put("加密.pdf", pdf("a password"));
    files.put("扫描件.pdf", pdf(null));
    files.put("其实是压缩包.pdf", zip());
    files.put("坏的 & b.docx", "PK\3\4 and no more".getBytes(StandardCharsets.US_ASCII));
    files.put("太大.txt", new byte[33 << 20]);
    JsonNode before = program.get("/api/policies?size=1").path("total");

    Map<String, String> told = reasons(send(files));

    assertThat(told.keySet()).containsExactlyElementsOf(files.keySet());
    assertThat(told.get("空.txt")).contains("文件是空的");
    assertThat(told.get("加密.pdf")).contains("已加密", "另存为不加密的文件");
    assertThat(told.get("扫描件.pdf")).contains("扫描件", "OCR");
    assertThat(told.get("其实是压缩包.pdf")).contains("扩展名与内容不符", "ZIP");
    assertThat(told.get("坏的 & b.docx")).contains("已损坏");
    assertThat(told.get("太大.txt")).contains("每份最多 32 MB");
    assertThat(program.get("/api/policies?size=1").path("total")).isEqualTo(before);
  }

  @Test
  void more_than_may_be_sent_at_once_is_refused_as_too_large() throws Exception {
    InputStream zeros =
        new InputStream() {
          private long left = 257L << 20;

          @Override
          public int read() {
            return left-- > 0 ? 0 : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            return count == 0 ? -1 : count;
          }
        };
    InputStream body =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(head("a.txt")),
                    zeros,
                    new ByteArrayInputStream(tail()))));
    HttpResponse<String> answer = post(BodyPublishers.ofInputStream(() -> body));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("文件过大", "256 MB");
  }

  private String send(Map<String, byte[]> files) throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      body.write(head(file.getKey()));
      body.write(file.getValue());
      body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    body.write(tail());
    HttpResponse<String> answer = post(BodyPublishers.ofByteArray(body.toByteArray()));
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> post(HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(program.address() + "/add"))
              .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
              .header("Origin", program.address())
              .header("Accept", "text/html")
              .header("Accept-Language", "zh-CN")
              .POST(body)
              .build(),
          BodyHandlers.ofString());
    }
  }

  /** What became of a batch, by the files' names, once all of it is done. */
  private Map<String, String> reasons(String path) throws InterruptedException {
    while (true) {
      var page = Jsoup.parse(program.response(path + "?lang=zh").body());
      if (page.selectFirst("[data-batch=done]") != null) {
        Map<String, String> told = new LinkedHashMap<>();
        page.select(".files li")
            .forEach(file -> told.put(file.select("h3").text(), file.select(".lost").text()));
        return told;
      }
      Thread.sleep(200);
    }
  }

  private static byte[] head(String name) {
    return ("--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] tail() {
    return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] pdf(@Nullable String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      if (password != null) {
        document.protect(
            new StandardProtectionPolicy("the owner's", password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(1);
    }
    return bytes.toByteArray();
  }
}
