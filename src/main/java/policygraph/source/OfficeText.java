package policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** The text of PDF and DOCX files, through Tika. */
final class OfficeText {
  /**
   * @param text a paragraph a line; in a PDF a printed line a line
   * @param title of the document's properties, or ""
   */
  record Extracted(String text, String title) {}

  Extracted docx(byte[] bytes) throws UnreadableException {
    return extract(new OOXMLParser(), new ParseContext(), bytes);
  }

  Extracted pdf(byte[] bytes) throws UnreadableException {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    Extracted found = extract(new PDFParser(), context, bytes);
    if (found.text().isBlank()) {
      throw new UnreadableException(Cause.SCAN, "");
    }
    return found;
  }

  private static Extracted extract(Parser parser, ParseContext context, byte[] bytes)
      throws UnreadableException {
    Metadata metadata = new Metadata();
    ToXMLContentHandler markup = new ToXMLContentHandler();
    try {
      parser.parse(new ByteArrayInputStream(bytes), markup, metadata, context);
    } catch (IOException | SAXException | TikaException e) {
      throw new UnreadableException(Cause.BROKEN, String.valueOf(e.getMessage()));
    }
    Document page = Jsoup.parse(markup.toString());
    page.outputSettings().prettyPrint(false);
    String title = metadata.get(TikaCoreProperties.TITLE);
    return new Extracted(
        parser instanceof PDFParser ? PrintedLines.of(page) : MarkupText.of(page),
        title == null ? "" : title);
  }
}
