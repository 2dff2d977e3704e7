package policygraph.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policygraph.eval.EntityGold.Label;
import policygraph.model.Enterprise;
import policygraph.model.Facts;
import policygraph.model.Project;
import policygraph.model.Region;

/**
 * Compares the entities that were read from a measure with its labels. A region counts by its code,
 * areas and sets (which have none) are left out; an enterprise or industry counts by its name or an
 * alias; a project counts where the one name holds the other.
 */
public final class EntityScorer {
  /** What was found and what was missed, for a person to look at. */
  public record Difference(List<String> missed, List<String> wrong) {}

  public Score score(String kind, EntityGold gold, Facts facts) {
    List<Label> labels = labels(kind, gold);
    List<Set<String>> found = found(kind, facts);
    int hits = 0;
    int missed = 0;
    for (Label label : labels) {
      if (!label.optional()) {
        boolean hit = found.stream().anyMatch(names -> matches(kind, label, names));
        hits += hit ? 1 : 0;
        missed += hit ? 0 : 1;
      }
    }
    int wrong = 0;
    for (Set<String> names : found) {
      wrong += labels.stream().noneMatch(label -> matches(kind, label, names)) ? 1 : 0;
    }
    return new Score(hits, missed, wrong);
  }

  public Difference difference(String kind, EntityGold gold, Facts facts) {
    List<Label> labels = labels(kind, gold);
    List<Set<String>> found = found(kind, facts);
    List<String> missed = new ArrayList<>();
    for (Label label : labels) {
      if (!label.optional() && found.stream().noneMatch(names -> matches(kind, label, names))) {
        missed.add(label.key());
      }
    }
    List<String> wrong = new ArrayList<>();
    for (Set<String> names : found) {
      if (labels.stream().noneMatch(label -> matches(kind, label, names))) {
        wrong.add(names.iterator().next());
      }
    }
    return new Difference(missed, wrong);
  }

  private static List<Label> labels(String kind, EntityGold gold) {
    Collection<Label> once = new LinkedHashSet<>();
    for (Label label : gold.labels(kind)) {
      boolean required =
          gold.labels(kind).stream().anyMatch(l -> l.key().equals(label.key()) && !l.optional());
      if (!kind.equals("regions") || !label.key().startsWith("r-")) {
        once.add(new Label(label.key(), !required));
      }
    }
    return List.copyOf(once);
  }

  /** For each thing that was found, all names that it answers to. */
  private static List<Set<String>> found(String kind, Facts facts) {
    Collection<Set<String>> found = new LinkedHashSet<>();
    switch (kind) {
      case "regions" ->
          facts.regions().stream()
              .map(m -> m.region())
              .filter(region -> region.code() != null)
              .forEach(region -> found.add(names(region)));
      case "enterprises" ->
          facts.enterprises().forEach(m -> found.add(names(m.enterprise(), m.mention())));
      case "industries" -> facts.industries().forEach(m -> found.add(Set.of(m.industry().name())));
      case "projects" ->
          facts.projects().stream().map(Project::name).map(Set::of).forEach(found::add);
      default -> throw new IllegalArgumentException("no kind of entity: " + kind);
    }
    return List.copyOf(found);
  }

  private static Set<String> names(Region region) {
    return Set.of(region.code() == null ? region.id() : region.code());
  }

  private static Set<String> names(Enterprise enterprise, String mention) {
    Set<String> names = new LinkedHashSet<>();
    names.add(enterprise.id().substring("e-".length()));
    names.add(enterprise.name());
    names.addAll(enterprise.aliases());
    names.add(mention);
    return names;
  }

  private static boolean matches(String kind, Label label, Set<String> names) {
    return kind.equals("projects")
        ? names.stream().anyMatch(n -> n.contains(label.key()) || label.key().contains(n))
        : names.contains(label.key());
  }
}
