package policygraph.question;

import java.util.List;

/** A query in the expert syntax, as it is written; offsets in UTF-16 chars. */
sealed interface ExpertQuery {
  int start();

  int end();

  /** All of the parts hold: they stand beside each other. */
  record All(int start, int end, List<ExpertQuery> parts) implements ExpertQuery {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** One of the parts holds: OR stands between them. */
  record Any(int start, int end, List<ExpertQuery> parts) implements ExpertQuery {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** -… */
  record Not(int start, int end, ExpertQuery part) implements ExpertQuery {}

  /** A phrase that the text holds. */
  record Phrase(int start, int end, String words) implements ExpertQuery {}

  /**
   * 牵头:省能源局|省财政厅.
   *
   * @param first whether a body must stand first in its list: 首列 before the field
   * @param only whether no other body may hold the role: 仅 before the field
   */
  record Term(
      int start, int end, ExpertField field, boolean first, boolean only, List<String> values)
      implements ExpertQuery {
    public Term {
      values = List.copyOf(values);
    }
  }
}
