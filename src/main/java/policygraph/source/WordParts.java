package policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a DOCX file that hold text and its numbering; pictures are passed by. */
final class WordParts {
  private static final Set<String> TEXT =
      Set.of(
          "word/document.xml",
          "word/styles.xml",
          "word/numbering.xml",
          "word/footnotes.xml",
          "word/endnotes.xml");

  /** A part that is larger unpacked is no policy; a small file may unpack to terabytes. */
  private static final int MOST_BYTES = 96 << 20;

  /** What the whole file may unpack to, pictures included. */
  private static final long MOST_IN_ALL = 1L << 30;

  private static final int MOST_ENTRIES = 20_000;

  private static final byte[] NONE = "<none/>".getBytes(StandardCharsets.UTF_8);
  private static final XMLInputFactory XML = factory();

  private final Map<String, byte[]> parts;

  private WordParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory xml = XMLInputFactory.newFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    return xml;
  }

  static WordParts of(byte[] file) throws UnreadableException {
    if (file.length > 8 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF) {
      throw new UnreadableException(compoundFile(file), "");
    }
    Map<String, byte[]> parts = new HashMap<>();
    long left = MOST_IN_ALL;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        left -= unpack(zip, entry.getName(), left, parts);
        if (++entries > MOST_ENTRIES) {
          throw new UnreadableException(Cause.TOO_LARGE, "more than " + MOST_ENTRIES + " parts");
        }
      }
    } catch (IOException e) {
      throw new UnreadableException(Cause.BROKEN, e.getMessage());
    }
    if (!parts.containsKey("word/document.xml")) {
      throw new UnreadableException(Cause.BROKEN, "no word/document.xml");
    }
    return new WordParts(parts);
  }

  /** What a compound file that bears the name of a DOCX is: an encrypted one, or an old DOC. */
  private static Cause compoundFile(byte[] file) {
    String chars = new String(file, StandardCharsets.UTF_16LE);
    return chars.contains("EncryptedPackage") ? Cause.ENCRYPTED : Cause.UNSUPPORTED;
  }

  /** Unpacks an entry, keeping its bytes where it holds text; returns how many there are. */
  private static long unpack(InputStream in, String name, long left, Map<String, byte[]> parts)
      throws IOException, UnreadableException {
    boolean wanted = TEXT.contains(name);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      if (size > left || (wanted && size > MOST_BYTES)) {
        throw new UnreadableException(Cause.TOO_LARGE, name + " > " + (size >> 20) + " MiB");
      }
      if (wanted) {
        kept.write(buffer, 0, n);
      }
    }
    if (wanted) {
      parts.put(name, kept.toByteArray());
    }
    return size;
  }

  /** Reads a part; one that is absent is empty. */
  XMLStreamReader open(String part) throws XMLStreamException {
    byte[] xml = parts.getOrDefault("word/" + part + ".xml", NONE);
    return XML.createXMLStreamReader(new ByteArrayInputStream(xml));
  }
}
