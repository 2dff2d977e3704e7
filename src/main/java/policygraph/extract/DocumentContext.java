package policygraph.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.PolicyDate;
import policygraph.model.Region;
import policygraph.structure.ParsedPolicy;

/**
 * What holds for a whole document: whose it is and when it was written.
 *
 * @param region the place that short names are resolved in; null for the state as a whole or
 *     unknown
 * @param date when it was issued; years left out in the text are counted from it
 */
public record DocumentContext(
    ParsedPolicy policy,
    @Nullable Region region,
    List<Agency> issuers,
    @Nullable PolicyDate date) {}
