package policygraph.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.PolicyRef;
import policygraph.model.Region;

/**
 * An entity with its surroundings.
 *
 * @param partOf what it is directly part of
 * @param parts what is directly part of it
 * @param place the region whose body an agency is, or null
 * @param policies policies with measures that name it, those with the most first
 * @param partners bodies at the same measures, those met most often first; at most twenty
 */
public record EntityProfile(
    EntityCount counts,
    List<Entity> partOf,
    List<Entity> parts,
    @Nullable Region place,
    List<Succession> predecessors,
    List<Succession> successors,
    List<InPolicy> policies,
    List<Partner> partners) {
  public EntityProfile {
    partOf = List.copyOf(partOf);
    parts = List.copyOf(parts);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    policies = List.copyOf(policies);
    partners = List.copyOf(partners);
  }

  /** The other body of a succession and the date, where it is known. */
  public record Succession(Agency agency, @Nullable String date) {}

  /** A policy and how many of its measures name the entity. */
  public record InPolicy(PolicyRef policy, int measures) {}

  /** A body and at how many measures both have a part. */
  public record Partner(Entity body, int measures) {}
}
