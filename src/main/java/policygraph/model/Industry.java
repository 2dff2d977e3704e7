package policygraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An industry of the two-level scheme.
 *
 * @param code GB/T 4754-2017 code such as C1512, or null where the policy name has none
 * @param parent id of the upper level, or null
 */
public record Industry(
    String id, String name, @Nullable String code, @Nullable String parent, List<String> aliases)
    implements Entity {
  public Industry {
    aliases = List.copyOf(aliases);
  }
}
