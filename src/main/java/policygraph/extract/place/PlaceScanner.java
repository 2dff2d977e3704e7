package policygraph.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.extract.place.Candidates.Candidate;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Region;

/**
 * Finds the divisions and areas that a text names. "支持开阳、息烽、瓮安等县域" in a document of Guizhou names
 * three counties: a short name means the place of that name in the document's province. A name that
 * is also a word (通道, 大方), or that lies elsewhere, counts only where its neighbours speak for it.
 */
public final class PlaceScanner {
  private final RegionLexicon regions;
  private final Candidates candidates;
  private final Neighbours neighbours;

  public PlaceScanner(RegionLexicon regions, CommonWords words) {
    this.regions = regions;
    this.candidates = new Candidates(regions, words);
    this.neighbours = new Neighbours(regions, words);
  }

  /**
   * @param within whose document the text stands in, or null
   * @return in the order of the text, without overlaps
   */
  public List<PlaceMention> scan(String text, @Nullable Region within) {
    List<Candidate> found = candidates.in(text, within);
    if (found.isEmpty()) {
      return List.of();
    }
    @Nullable PlaceMention[] taken = new PlaceMention[found.size()];
    for (int i = 0; i < taken.length; i++) {
      Candidate c = found.get(i);
      if (c.sure() && c.region() != null) {
        taken[i] = new PlaceMention(c.start(), c.end(), c.region(), "place name");
      }
    }
    for (boolean grown = true; grown; ) {
      grown = false;
      for (int i = 0; i < taken.length; i++) {
        if (taken[i] == null) {
          taken[i] = neighbours.speakFor(text, found, taken, i, within);
          grown |= taken[i] != null;
        }
      }
    }
    List<PlaceMention> merged = merged(taken);
    for (int i = 0; i < merged.size(); i++) {
      for (int j = Math.max(0, i - 1); j <= Math.min(merged.size() - 1, i + 1); j++) {
        PlaceMention peer = neighbours.asPeer(text, merged.get(i), merged.get(j));
        merged.set(i, peer == null ? merged.get(i) : peer);
      }
    }
    return merged;
  }

  /** 贵州省遵义市桐梓县 is one mention, of the innermost place. */
  private List<PlaceMention> merged(@Nullable PlaceMention[] taken) {
    List<PlaceMention> merged = new ArrayList<>();
    for (PlaceMention mention : taken) {
      if (mention == null) {
        continue;
      }
      PlaceMention last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && last.end() == mention.start() && isInside(last, mention)) {
        merged.set(merged.size() - 1, mention.from(last.start()));
      } else {
        merged.add(mention);
      }
    }
    return merged;
  }

  private boolean isInside(PlaceMention outer, PlaceMention inner) {
    return regions.ancestors(inner.region()).contains(outer.region());
  }
}
