package policygraph.model;

/**
 * The place in a source that proves a fact.
 *
 * @param source the file, relative to the corpus folder
 * @param span where the quote stands
 * @param quote exactly the text of that span, line ends included
 * @param rule the name of the rule that read the fact there
 */
public record Evidence(String source, Span span, String quote, String rule) {
  public Evidence {
    if (quote.codePointCount(0, quote.length()) != span.length()) {
      throw new IllegalArgumentException(
          "the quote has another length than its span " + span + ": " + quote);
    }
  }
}
