package policygraph.extract.responsibility;

import org.jspecify.annotations.Nullable;
import policygraph.model.Role;

/**
 * Names with what they do.
 *
 * @param role null where the clause does not say it
 * @param rule name of the form that was read
 */
record RoleList(@Nullable Role role, Names names, String rule) {}
