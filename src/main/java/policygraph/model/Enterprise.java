package policygraph.model;

import java.util.List;

/**
 * A firm or bank.
 *
 * @param verified whether the lexicon knows it; false for a name that was only read
 */
public record Enterprise(String id, String name, boolean verified, List<String> aliases)
    implements Entity {
  public Enterprise {
    aliases = List.copyOf(aliases);
  }
}
