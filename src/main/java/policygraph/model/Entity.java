package policygraph.model;

import java.util.List;

/** Something that policies speak of and that has one node in the graph. */
public sealed interface Entity permits Agency, Region, Industry, Enterprise {
  /** Stable over runs; made of what identifies the entity, never of a counter. */
  String id();

  /** The full name, with its place. */
  String name();

  /** Other names in use; the full name is not among them. */
  List<String> aliases();
}
