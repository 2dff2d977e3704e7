package policygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Writes excerpts as a Word document: each with its number, its words, what is said of it and the
 * reader's note, and at the end the references by these numbers. Headings bear Word's own styles,
 * so that outline and table of contents work.
 */
final class ExcerptDocument {
  private static final String TITLE = "Heading1";
  private static final String HEAD = "Heading2";

  /** Lengths in twentieths of a point. */
  private static final int INDENT = 420;

  private static final int SPACE = 120;

  private static final String SOFT = "595959";
  private static final String LINK = "1B4F8F";

  static {
    // The library logs by Log4j, which complains where it finds nothing to write to.
    if (System.getProperty("log4j.provider") == null) {
      System.setProperty(
          "log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }
  }

  private final XWPFDocument document;
  private final Excerpt.Words words;

  private ExcerptDocument(XWPFDocument document, Excerpt.Words words) {
    this.document = document;
    this.words = words;
  }

  /** Writes all excerpts; the stream stays open. */
  static void write(List<Excerpt> excerpts, Excerpt.Words words, OutputStream out)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreator("Policygraph");
      document.getProperties().getCoreProperties().setTitle(words.title());
      ExcerptDocument writer = new ExcerptDocument(document, words);
      writer.prepare();
      run(writer.paragraph(TITLE), words.title(), "");
      for (int i = 0; i < excerpts.size(); i++) {
        writer.excerpt(i + 1, excerpts.get(i));
      }
      writer.references(excerpts);
      document.write(out);
    }
  }

  /** A4, faces for both scripts, and the styles of headings. */
  private void prepare() {
    CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
    page.setW(BigInteger.valueOf(11_906));
    page.setH(BigInteger.valueOf(16_838));
    XWPFStyles styles = document.createStyles();
    CTFonts faces = CTFonts.Factory.newInstance();
    faces.setAscii("Times New Roman");
    faces.setHAnsi("Times New Roman");
    faces.setEastAsia("宋体");
    styles.setDefaultFonts(faces);
    styles.setEastAsia("zh-CN");
    styles.addStyle(style(TITLE, "heading 1", 0, 36));
    styles.addStyle(style(HEAD, "heading 2", 1, 26));
  }

  private static XWPFStyle style(String id, String name, int level, int halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    CTRPr run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    return new XWPFStyle(style);
  }

  private void excerpt(int number, Excerpt excerpt) {
    run(paragraph(HEAD), "[" + number + "] " + excerpt.heading(), "");
    XWPFParagraph where = paragraph("");
    run(where, excerpt.policy().title(), SOFT);
    if (excerpt.policy().number() != null) {
      run(where, " " + excerpt.policy().number(), SOFT);
    }
    for (String part : excerpt.text().split("\\R", -1)) {
      XWPFParagraph text = paragraph("");
      text.setIndentationLeft(INDENT);
      run(text, part, "");
    }
    for (Excerpt.Line line : excerpt.lines()) {
      XWPFParagraph said = paragraph("");
      run(said, words.label(line.name()), "").setBold(true);
      run(said, line.text(), "");
    }
    if (!excerpt.note().isEmpty()) {
      XWPFParagraph note = paragraph("");
      run(note, words.label(words.note()), "").setBold(true);
      run(note, excerpt.note(), "").setItalic(true);
    }
  }

  private void references(List<Excerpt> excerpts) {
    run(paragraph(TITLE), words.references(), "");
    for (int i = 0; i < excerpts.size(); i++) {
      XWPFParagraph reference = paragraph("");
      reference.setIndentationLeft(INDENT);
      reference.setIndentationHanging(INDENT);
      run(reference, "[" + (i + 1) + "] " + excerpts.get(i).reference() + " ", "");
      XWPFRun link = reference.createHyperlinkRun(excerpts.get(i).link());
      link.setText("↗");
      link.setColor(LINK);
    }
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(SPACE);
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    return paragraph;
  }

  /** Adds text without what XML cannot hold. */
  private static XWPFRun run(XWPFParagraph paragraph, String text, String colour) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Xml::allows).forEach(clean::appendCodePoint);
    XWPFRun run = paragraph.createRun();
    run.setText(clean.toString());
    if (!colour.isEmpty()) {
      run.setColor(colour);
    }
    return run;
  }
}
