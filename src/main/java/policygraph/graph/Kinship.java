package policygraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.PolicyDate;

/** What is known of entities beyond the documents that name them. */
public interface Kinship {
  /** No entity is part of another. */
  Kinship NONE =
      new Kinship() {
        @Override
        public List<Entity> partOf(Entity entity) {
          return List.of();
        }

        @Override
        public List<Succession> successors(Agency agency) {
          return List.of();
        }
      };

  /**
   * What an entity is directly part of: the upper division, the upper industry, the body that an
   * office belongs to; for an agency also the region whose body it is.
   */
  List<Entity> partOf(Entity entity);

  /** The bodies that took over from an agency. */
  List<Succession> successors(Agency agency);

  /** A body took over the duties of another. */
  record Succession(Agency successor, @Nullable PolicyDate date) {}
}
