package policygraph.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import policygraph.model.RawDocument;

/** Reads one file of a corpus. Thread-safe. */
public final class SourceReader {
  /** What is larger is not opened. Pictures make some files of a few pages large. */
  static final long MAX_BYTES = 64L << 20;

  /** No policy is near it: of 3,760 laws, reports and policies none has a fifth of it. */
  static final int MAX_CHARS = 1_000_000;

  private final TextDecoder decoder = new TextDecoder();

  /** Whether files of this name are documents of a corpus. */
  public static boolean isDocument(String fileName) {
    return formatOf(fileName) != null;
  }

  /** Formats of documents that people will expect to be read; a picture or a table is none. */
  private static final String UNSUPPORTED = "unsupported";

  private static @Nullable String formatOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("~$")) {
      return null;
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> "text";
      case "html", "htm" -> "html";
      case "pdf" -> "pdf";
      case "docx", "docm", "dotx" -> "docx";
      case "doc", "wps", "wpt", "rtf", "odt", "ofd", "mht", "mhtml", "pages", "caj" -> UNSUPPORTED;
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

  /** The hash of a file's bytes; null where it cannot be read or is too large to be. */
  public static @Nullable String hash(Path file) {
    try {
      return Files.size(file) > MAX_BYTES ? null : hash(Files.readAllBytes(file));
    } catch (IOException e) {
      return null;
    }
  }

  /** Reads a file; what is wrong with it becomes {@link Reading.Refused}. */
  public Reading read(String source, Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        return new Reading.Refused(source, Cause.TOO_LARGE, (Files.size(file) >> 20) + " MiB");
      }
      return read(source, Files.readAllBytes(file));
    } catch (AccessDeniedException e) {
      return new Reading.Refused(source, Cause.DENIED, "");
    } catch (IOException e) {
      return new Reading.Refused(source, Cause.BROKEN, String.valueOf(e.getMessage()));
    }
  }

  public Reading read(String source, byte[] bytes) {
    try {
      return new Reading.Read(document(source, bytes));
    } catch (UnreadableException e) {
      return new Reading.Refused(source, e.reason(), e.detail());
    } catch (OutOfMemoryError e) {
      return new Reading.Refused(source, Cause.TOO_LARGE, "memory");
    } catch (RuntimeException | StackOverflowError e) {
      // The libraries that read formats throw whatever a malformed file leads them to.
      return new Reading.Refused(source, Cause.BROKEN, e.toString().lines().findFirst().orElse(""));
    }
  }

  private RawDocument document(String source, byte[] bytes) throws UnreadableException {
    String format = formatOf(source.substring(source.lastIndexOf('/') + 1));
    if (format == null || format.equals(UNSUPPORTED)) {
      throw new UnreadableException(Cause.UNSUPPORTED, "");
    }
    if (bytes.length == 0) {
      throw new UnreadableException(Cause.EMPTY, "0 bytes");
    }
    Signature signature = Signature.of(bytes);
    if (!signature.fits(format)) {
      throw new UnreadableException(Cause.MISNAMED, signature.title());
    }
    String title = "";
    String text;
    switch (format) {
      case "html" -> {
        Document page = Jsoup.parse(decoder.decode(bytes));
        text = MarkupText.of(page);
        title = titleOf(page);
      }
      case "pdf" -> {
        PdfText.Extracted found = PdfText.of(bytes);
        text = found.text();
        title = found.title();
      }
      case "docx" -> text = WordText.of(bytes);
      default -> text = decoder.decode(bytes);
    }
    check(text, bytes.length);
    return new RawDocument(
        source, hash(bytes), format, text, title.isBlank() ? null : title.strip());
  }

  private static void check(String text, int bytes) throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException(Cause.EMPTY, bytes + " bytes");
    }
    if (!Plausibility.isChinese(text)) {
      throw new UnreadableException(Cause.NOISE, text.length() + " characters");
    }
    if (text.length() > MAX_CHARS) {
      throw new UnreadableException(Cause.TOO_LARGE, text.length() + " characters");
    }
  }

  /** The sites of governments name the document's own title beside the page's. */
  private static String titleOf(Document page) {
    for (Element meta : page.select("meta[name]")) {
      if (meta.attr("name").equalsIgnoreCase("ArticleTitle") && !meta.attr("content").isBlank()) {
        return meta.attr("content");
      }
    }
    return page.title();
  }
}
