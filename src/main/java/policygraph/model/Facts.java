package policygraph.model;

import java.util.List;

/** What was read from one measure, in the order of the text. */
public record Facts(
    List<Responsibility> responsibilities,
    List<RegionMention> regions,
    List<IndustryMention> industries,
    List<EnterpriseMention> enterprises,
    List<Project> projects,
    List<Target> targets,
    List<Deadline> deadlines,
    List<Citation> citations) {

  public static final Facts NONE =
      new Facts(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Facts {
    responsibilities = List.copyOf(responsibilities);
    regions = List.copyOf(regions);
    industries = List.copyOf(industries);
    enterprises = List.copyOf(enterprises);
    projects = List.copyOf(projects);
    targets = List.copyOf(targets);
    deadlines = List.copyOf(deadlines);
    citations = List.copyOf(citations);
  }
}
