package policygraph.extract.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says.
 *
 * @param lists in the order of the text
 * @param condition a deadline or target inside the clause, as printed, or null
 */
record Reading(List<RoleList> lists, @Nullable String condition) {
  Reading {
    lists = List.copyOf(lists);
  }
}
