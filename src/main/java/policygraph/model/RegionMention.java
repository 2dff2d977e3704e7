package policygraph.model;

/**
 * A place named in a measure.
 *
 * @param inName whether it stands inside the name of a firm, project or body
 */
public record RegionMention(
    Region region, String mention, boolean inName, Basis basis, Evidence evidence) {}
