package policygraph.eval;

/**
 * How the statements of clean texts were read from damaged copies. A statement is a clause, a role
 * and a body; each count is of statements.
 *
 * @param clean read from the clean texts
 * @param surviving of these, those whose clause stands in the damaged copy, wherever
 * @param settled of the surviving, those read at the task which has them in the clean text
 * @param uncertain of the surviving, those shown with a clause of which it is said that nobody
 *     knows whose it is
 * @param beside of the uncertain, those shown with a sentence that is not of their own task
 * @param elsewhere read at a task that does not have them in the clean text, or not in it at all
 */
public record DamageScore(
    int clean, int surviving, int settled, int uncertain, int beside, int elsewhere) {
  public static final DamageScore NONE = new DamageScore(0, 0, 0, 0, 0, 0);

  public DamageScore plus(DamageScore other) {
    return new DamageScore(
        clean + other.clean,
        surviving + other.surviving,
        settled + other.settled,
        uncertain + other.uncertain,
        beside + other.beside,
        elsewhere + other.elsewhere);
  }

  /** The part of the surviving statements that stands at its own task; 1 where none survives. */
  public double share() {
    return surviving == 0 ? 1 : (double) settled / surviving;
  }
}
