package policygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms in which excerpts are taken along to be read, or to be cited in another program. */
public enum ExcerptFormat implements FileForm {
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  TEXT("txt", "text/plain; charset=utf-8"),
  /** What Zotero, EndNote and NoteExpress import. */
  RIS("ris", "application/x-research-info-systems; charset=utf-8"),
  BIBTEX("bib", "application/x-bibtex; charset=utf-8");

  private final Type type;

  ExcerptFormat(String suffix, String mediaType) {
    this.type = new Type(suffix, mediaType);
  }

  @Override
  public Type type() {
    return type;
  }

  /** Writes excerpts in their order; the stream stays open. */
  public void write(List<Excerpt> excerpts, Excerpt.Words words, OutputStream out)
      throws IOException {
    switch (this) {
      case DOCX -> ExcerptDocument.write(excerpts, words, out);
      case TEXT -> out.write(ExcerptText.of(excerpts, words).getBytes(StandardCharsets.UTF_8));
      case RIS -> out.write(References.ris(excerpts, words).getBytes(StandardCharsets.UTF_8));
      case BIBTEX -> out.write(References.bibtex(excerpts).getBytes(StandardCharsets.UTF_8));
    }
  }
}
