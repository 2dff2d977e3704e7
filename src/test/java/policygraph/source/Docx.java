package policygraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A word processor's document, written from the XML of its body. */
final class Docx {
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
          + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
          + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
          + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Docx(String body) {
    parts.put(
        "document", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  static Docx of(String body) {
    return new Docx(body);
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph of a list that Word numbers by itself. */
  static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, r(text));
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String row(String... cells) {
    return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
  }

  /** Adds a part such as numbering or footnotes: the XML inside its root element. */
  Docx with(String part, String inside) {
    parts.put(part, "<w:%s %s>%s</w:%s>".formatted(part, NAMESPACES, inside, part));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      StringBuilder types = new StringBuilder();
      StringBuilder relations = new StringBuilder();
      for (Map.Entry<String, String> part : parts.entrySet()) {
        String name = part.getKey();
        types.append(
            "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                .formatted(name, TYPE, name.equals("document") ? "document.main" : name));
        if (!name.equals("document")) {
          relations.append(
              "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
                  .formatted(name, RELATION, name, name));
        }
        add(zip, "word/" + name + ".xml", part.getValue());
      }
      add(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + types
              + "</Types>");
      add(
          zip,
          "_rels/.rels",
          relations(
              "<Relationship Id=\"d\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                  .formatted(RELATION)));
      add(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
