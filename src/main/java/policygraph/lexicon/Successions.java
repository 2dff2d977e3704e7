package policygraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.PolicyDate;
import policygraph.model.Region;

/** Which bodies were taken over by which others, and when. Immutable. */
public final class Successions {
  /**
   * One body that took over another.
   *
   * @param date of the central decision; places followed within months
   * @param decision what was decided, in words
   */
  public record Succession(Agency before, Agency after, PolicyDate date, String decision) {}

  private record Rule(String before, String after, PolicyDate date, String decision) {}

  private final List<Rule> rules = new ArrayList<>();
  private final AgencyLexicon agencies;
  private final RegionLexicon regions;

  /** Reads {@code agency-successors.tsv}. */
  public Successions(AgencyLexicon agencies, RegionLexicon regions) {
    this.agencies = agencies;
    this.regions = regions;
    for (Tsv.Row row : Tsv.read("agency-successors")) {
      rules.add(new Rule(row.cell(0), row.cell(1), PolicyDate.parse(row.cell(2)), row.cell(3)));
    }
  }

  /** What became of a body; empty for one that still exists or whose place is not known. */
  public List<Succession> of(Agency body) {
    List<Succession> found = new ArrayList<>();
    for (Rule rule : rules) {
      Agency after = body.id().endsWith("-" + rule.before) ? after(body, rule) : null;
      if (after != null) {
        found.add(new Succession(body, after, rule.date, rule.decision));
      }
    }
    return found;
  }

  private @Nullable Agency after(Agency body, Rule rule) {
    Region place =
        body.regionCode() == null ? null : regions.byCode(body.regionCode()).orElse(null);
    boolean central = "国家".equals(body.level());
    return place == null && !central ? null : agencies.ofStem(rule.after, place);
  }
}
