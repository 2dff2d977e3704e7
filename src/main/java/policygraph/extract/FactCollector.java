package policygraph.extract;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.Citation;
import policygraph.model.Deadline;
import policygraph.model.EnterpriseMention;
import policygraph.model.Facts;
import policygraph.model.GapReport;
import policygraph.model.IndustryMention;
import policygraph.model.Project;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Target;

/** Gathers the facts of one measure, in the order in which they are found. Not thread-safe. */
public final class FactCollector {
  public final List<Responsibility> responsibilities = new ArrayList<>();
  public final List<RegionMention> regions = new ArrayList<>();
  public final List<IndustryMention> industries = new ArrayList<>();
  public final List<EnterpriseMention> enterprises = new ArrayList<>();
  public final List<Project> projects = new ArrayList<>();
  public final List<Target> targets = new ArrayList<>();
  public final List<Deadline> deadlines = new ArrayList<>();
  public final List<Citation> citations = new ArrayList<>();

  /** Phrases that name bodies and that no rule could read; they go into the gap report. */
  public final List<GapReport.Doubt> unread = new ArrayList<>();

  public Facts facts() {
    return new Facts(
        responsibilities,
        regions,
        industries,
        enterprises,
        projects,
        targets,
        deadlines,
        citations);
  }
}
