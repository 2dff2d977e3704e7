package policygraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import policygraph.model.RawDocument;

/** Reads one file of a corpus. Thread-safe. */
public final class SourceReader {
  /** No policy is near this; 22 million characters of laws and reports hold none above 2 MB. */
  static final long MAX_BYTES = 64L << 20;

  private final TextDecoder decoder = new TextDecoder();
  private final OfficeText office = new OfficeText();

  /** Whether files of this name are documents of a corpus. */
  public static boolean isDocument(String fileName) {
    return formatOf(fileName) != null;
  }

  private static @Nullable String formatOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("~$")) {
      return null;
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> "text";
      case "html", "htm" -> "html";
      case "pdf" -> "pdf";
      case "docx" -> "docx";
      default -> null;
    };
  }

  /** SHA-256 of the bytes, hexadecimal. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a file; what is wrong with it becomes {@link Reading.Refused}. */
  public Reading read(String source, Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        return new Reading.Refused(source, Cause.TOO_LARGE, Files.size(file) + " bytes");
      }
      return read(source, Files.readAllBytes(file));
    } catch (IOException e) {
      return new Reading.Refused(source, Cause.BROKEN, String.valueOf(e.getMessage()));
    }
  }

  public Reading read(String source, byte[] bytes) {
    try {
      return new Reading.Read(document(source, bytes));
    } catch (UnreadableException e) {
      return new Reading.Refused(source, e.reason(), e.detail());
    }
  }

  private RawDocument document(String source, byte[] bytes) throws UnreadableException {
    String format = formatOf(source.substring(source.lastIndexOf('/') + 1));
    if (format == null) {
      throw new UnreadableException(Cause.BROKEN, "not .txt, .html, .pdf or .docx");
    }
    String title = null;
    String text;
    switch (format) {
      case "html" -> {
        Document page = Jsoup.parse(decoder.decode(bytes));
        text = MarkupText.of(page);
        title = page.title();
      }
      case "pdf" -> {
        OfficeText.Extracted found = office.pdf(bytes);
        text = found.text();
        title = found.title();
      }
      case "docx" -> {
        OfficeText.Extracted found = office.docx(bytes);
        text = found.text();
        title = found.title();
      }
      default -> text = decoder.decode(bytes);
    }
    if (text.isBlank()) {
      throw new UnreadableException(Cause.EMPTY, bytes.length + " bytes");
    }
    if (!Plausibility.isChinese(text)) {
      throw new UnreadableException(Cause.NOISE, text.length() + " characters");
    }
    return new RawDocument(
        source, hash(bytes), format, text, title == null || title.isBlank() ? null : title.strip());
  }
}
