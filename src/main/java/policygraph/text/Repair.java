package policygraph.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.GapReport;
import policygraph.text.Repaired.Stretch;

/**
 * Undoes the damage of a text over whose later sentences its own beginning was replayed, in order.
 * What stands twice is counted once, what survives only as a replay is moved back, what is gone is
 * marked. Where the evidence leaves a choice open, nothing is moved and the choice is marked. A
 * text without that damage is returned as it is.
 */
public final class Repair {
  public Repaired repair(CleanText text) {
    Damage damage = Damage.of(text);
    return damage == null ? Repaired.intact(text) : new Assembly(text, damage).repaired();
  }

  /** A damaged text, cut in the way that explains more of the damage. */
  private record Damage(List<Unit> units, Replays replays) {
    static @Nullable Damage of(CleanText text) {
      Damage best = null;
      for (UnitCut cut : UnitCut.values()) {
        List<Unit> units = cut.cut(text);
        Replays replays = Replays.find(units);
        if (replays != null) {
          Damage found = new Damage(units, replays);
          best = best == null || found.explained() > best.explained() ? found : best;
        }
      }
      return best;
    }

    /** How many chars stand twice because they were replayed. */
    int explained() {
      int chars = 0;
      for (int j = 0; j < replays.count(); j++) {
        chars += replays.isSeen(j) ? units.get(j).key().length() : 0;
      }
      return chars;
    }
  }

  /** Puts the units together in their original order. */
  private static final class Assembly {
    private final CleanText text;
    private final List<Unit> units;
    private final Replays replays;
    private final Arrangement arrangement;
    private final Placement placement;
    private final List<CleanText> parts = new ArrayList<>();
    private final List<Stretch> recovered = new ArrayList<>();
    private final List<Stretch> doubtful = new ArrayList<>();
    private final List<Stretch> open = new ArrayList<>();
    private final Set<Integer> sentences = new HashSet<>();
    private final List<GapReport.Move> moves = new ArrayList<>();
    private int length;

    Assembly(CleanText text, Damage damage) {
      this.text = text;
      units = damage.units();
      replays = damage.replays();
      arrangement = new Arrangement(units, replays);
      placement = new Placement(units, replays, arrangement);
      placement.run();
    }

    Repaired repaired() {
      boolean[] orphaned = Orphans.of(arrangement);
      for (int place = 0; place < arrangement.size(); place++) {
        int at = arrangement.unitAt(place);
        if (at == Arrangement.NONE) {
          if (placement.sentences().get(place)) {
            sentences.add(length);
          }
          add(text.lost());
          continue;
        }
        Unit unit = units.get(at);
        CleanText piece = text.sub(unit.from(), unit.to());
        CleanText shown = piece.filter(i -> piece.charAt(i) != '\n').strip();
        int from = length;
        add(shown);
        if (at != place) {
          recovered.add(new Stretch(from, length));
          moves.add(new GapReport.Move(shown.span(0, shown.length()), shown.toString(), null));
        }
        if (orphaned[place] || placement.uncertain().get(at)) {
          doubtful.add(new Stretch(from, length));
        }
        if (placement.open().get(at)) {
          open.add(new Stretch(from, length));
        }
      }
      return new Repaired(
          text.join(parts), recovered, doubtful, open, sentences, replays.seen(), moves);
    }

    private void add(CleanText part) {
      parts.add(part);
      length += part.length();
    }
  }
}
