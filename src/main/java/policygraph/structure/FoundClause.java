package policygraph.structure;

/**
 * Where a {@link Clause} stands in the repaired text.
 *
 * @param headFrom where the head of the column stands, for the cell of a table; else {@code headTo}
 */
record FoundClause(int from, int to, Clause.Form form, int headFrom, int headTo) {
  FoundClause(int from, int to, Clause.Form form) {
    this(from, to, form, from, from);
  }

  boolean overlaps(int start, int end) {
    return from < end && start < to;
  }

  /** Whether it stands apart from the prose. */
  boolean isMarked() {
    return form.isApart();
  }
}
