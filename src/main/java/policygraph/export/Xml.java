package policygraph.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 as a stream; what XML cannot hold is left out of texts. */
public final class Xml {
  private final XMLStreamWriter writer;

  /** Begins a document in UTF-8. */
  public Xml(OutputStream out) {
    try {
      writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether XML 1.0 can hold a character. */
  public static boolean allows(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  /** Begins an element with attributes: name, value, … */
  public Xml open(String element, String... attributes) {
    try {
      writer.writeStartElement(element);
      for (int i = 0; i < attributes.length; i += 2) {
        writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the element that was begun last. */
  public Xml close() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  public Xml text(String text) {
    try {
      writer.writeCharacters(clean(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A whole element with its text. */
  public Xml element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Starts a new line, which means nothing. */
  public Xml line() {
    return text("\n");
  }

  /** Ends the document and hands on what was written. */
  public void finish() {
    try {
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String clean(String text) {
    if (text.codePoints().allMatch(Xml::allows)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Xml::allows).forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
