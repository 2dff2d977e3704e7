package policygraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the beginning of a document was replayed: c[p(j)] = O[j] with p(0) &lt; p(1) &lt; … A
 * replay is seen where O[j] stands at j and at p(j) and nowhere else behind. Where j was itself
 * overwritten, p(j) is not seen: it is one of the positions between the replays before and after
 * it.
 */
final class Replays {
  private static final int UNSEEN = -1;

  /** Fewer than this may be repetition that the document printed. */
  private static final int FEWEST = 2;

  /** No document prints a first sentence of so many chars again, title and addressees with it. */
  private static final int LONG_BEGINNING = 40;

  private final int[] positions;
  private final boolean[] overwritten;
  private final List<Gap> gaps;
  private final int seen;

  private Replays(int[] positions, boolean[] overwritten, List<Gap> gaps, int seen) {
    this.positions = positions;
    this.overwritten = overwritten;
    this.gaps = gaps;
    this.seen = seen;
  }

  /** The replays j of {@code first} to {@code last} stand somewhere between two positions. */
  record Gap(int first, int last, int after, int before) {
    int count() {
      return last - first + 1;
    }
  }

  /** How many units are known to be replayed, seen or not: j runs from 0 to below this. */
  int count() {
    return positions.length;
  }

  /** How many replays are seen. */
  int seen() {
    return seen;
  }

  boolean isSeen(int j) {
    return positions[j] != UNSEEN;
  }

  /** p(j), if it is seen. */
  int position(int j) {
    return positions[j];
  }

  /** Whether O[j] does not stand at j, for j below {@link #count}. */
  boolean isOverwritten(int j) {
    return overwritten[j];
  }

  /** The replays that are not seen, from the front to the back. */
  List<Gap> gaps() {
    return gaps;
  }

  /** The replays of a text, or null where nothing was replayed. */
  static @Nullable Replays find(List<Unit> units) {
    return new Search(units).run();
  }

  /** Makes replays of the chain that explains the repeats best. */
  private static final class Search {
    private final List<Unit> units;
    private final ReplayChain chain;

    private Search(List<Unit> units) {
      this.units = units;
      this.chain = new ReplayChain(units);
    }

    @Nullable Replays run() {
      List<ReplayChain.Link> links = chain.best();
      if (links.isEmpty()) {
        return null;
      }
      int count = links.getLast().unit() + 1;
      int[] positions = new int[count];
      Arrays.fill(positions, UNSEEN);
      boolean[] overwritten = new boolean[units.size()];
      List<Gap> gaps = new ArrayList<>();
      int lastUnit = -1;
      int lastPosition = 0;
      int scattered = 0;
      for (ReplayChain.Link link : links) {
        int steps = link.unit() - lastUnit;
        if (steps > 1) {
          gaps.add(new Gap(lastUnit + 1, link.unit() - 1, lastPosition, link.position()));
        }
        scattered += link.position() > lastPosition + steps ? 1 : 0;
        positions[link.unit()] = link.position();
        overwritten[link.position()] = true;
        lastUnit = link.unit();
        lastPosition = link.position();
      }
      for (Gap gap : gaps) {
        for (int j = gap.first; j <= gap.last; j++) {
          overwritten[j] |= !chain.isRepeated(j, gap.after, gap.before);
        }
      }
      // replays that follow each other without a unit between are a passage printed twice
      boolean beginning =
          links.size() == 1 && units.getFirst().key().length() >= LONG_BEGINNING && scattered == 1;
      return beginning || (links.size() >= FEWEST && scattered >= FEWEST)
          ? new Replays(positions, overwritten, gaps, links.size())
          : null;
    }
  }
}
