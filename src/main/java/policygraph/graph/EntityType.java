package policygraph.graph;

/** Kinds of entities. */
public enum EntityType {
  AGENCY("Agency"),
  REGION("Region"),
  INDUSTRY("Industry"),
  ENTERPRISE("Enterprise");

  private final String label;

  EntityType(String label) {
    this.label = label;
  }

  /** The label of their nodes. */
  String label() {
    return label;
  }
}
