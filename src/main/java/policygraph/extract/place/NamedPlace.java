package policygraph.extract.place;

import policygraph.model.Region;

/**
 * A place as a text names it.
 *
 * @param start inclusive, in UTF-16 chars of the text
 * @param end exclusive
 * @param inName whether it stands inside the name of a firm, project, body or event
 */
public record NamedPlace(int start, int end, Region region, boolean inName, String rule) {}
