package policygraph.source;

import policygraph.model.RawDocument;

/** What came of reading one file. */
public sealed interface Reading {
  /** File, relative to the corpus folder, with / between folders. */
  String source();

  /** The file's text. */
  record Read(RawDocument document) implements Reading {
    @Override
    public String source() {
      return document.source();
    }
  }

  /**
   * The file holds no text that could be used.
   *
   * @param detail what exactly was found, such as the offset of the first bad byte; may be empty
   */
  record Refused(String source, Cause cause, String detail) implements Reading {}
}
