package policygraph.extract;

import policygraph.structure.ParsedMeasure;

/** Reads one kind of fact from a measure. Thread-safe; a rule that does not apply adds nothing. */
public interface FactExtractor {
  void extract(ParsedMeasure measure, DocumentContext document, FactCollector into);
}
