package policygraph.extract;

import policygraph.extract.project.ProjectMention;
import policygraph.extract.project.ProjectReader;
import policygraph.model.Project;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;

/** Reads the projects that a measure names, with output, place, stage and investment. */
public final class ProjectExtractor implements FactExtractor {
  private final ProjectReader projects;

  public ProjectExtractor(ProjectReader projects) {
    this.projects = projects;
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    CleanText prose = Prose.of(measure);
    for (ProjectMention p : projects.read(prose.toString(), document.region())) {
      into.projects.add(
          new Project(
              p.name(),
              p.capacity(),
              p.place(),
              p.stage(),
              p.investment(),
              prose.evidence(p.start(), p.end(), p.rule())));
    }
  }
}
