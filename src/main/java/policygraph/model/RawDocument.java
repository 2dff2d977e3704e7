package policygraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A document as it was read from its file, before anything is cleaned.
 *
 * @param source file, relative to the corpus folder, with / between folders
 * @param contentHash SHA-256 of the file's bytes, hexadecimal
 * @param format text, html, pdf or docx
 * @param text the decoded text, line ends untouched; for other formats than text what was
 *     extracted: a paragraph a line, the cells of a table row separated by tabs
 * @param title the title that the format itself gives (HTML, DOCX), or null
 */
public record RawDocument(
    String source, String contentHash, String format, String text, @Nullable String title) {}
