package policygraph.graph.view;

import policygraph.model.Entity;

/**
 * An entity and how often policies speak of it. A measure counts once, however often it names the
 * entity.
 *
 * @param leads measures that it leads
 * @param responsible measures that it is responsible for
 * @param cooperates measures that it cooperates on
 * @param named measures whose text names it: a region or enterprise there, an industry concerned
 * @param issued policies that it issued
 * @param policies policies that it has a part in through their measures
 */
public record EntityCount(
    Entity entity,
    int leads,
    int responsible,
    int cooperates,
    int named,
    int issued,
    int policies) {}
