package policygraph.graph.view;

import policygraph.model.Region;

/**
 * A region on the map.
 *
 * @param measures that name the region itself
 * @param withParts that name it or what is part of it
 */
public record RegionCount(Region region, int measures, int withParts) {}
