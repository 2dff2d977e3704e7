package policygraph.graph.view;

import java.util.List;

/** What the values of a property are; text where they differ, and for lists and days. */
public enum ValueKind {
  TEXT,
  INTEGER,
  DECIMAL,
  BOOLEAN;

  /**
   * @param types as Cypher names them, such as {@code INTEGER NOT NULL}
   */
  public static ValueKind of(List<String> types) {
    if (types.size() != 1) {
      return TEXT;
    }
    return switch (types.getFirst().replace(" NOT NULL", "")) {
      case "INTEGER" -> INTEGER;
      case "FLOAT" -> DECIMAL;
      case "BOOLEAN" -> BOOLEAN;
      default -> TEXT;
    };
  }

  /** What a value is, as the driver gives it. */
  static ValueKind of(Object value) {
    return switch (value) {
      case Long _, Integer _ -> INTEGER;
      case Double _, Float _ -> DECIMAL;
      case Boolean _ -> BOOLEAN;
      default -> TEXT;
    };
  }

  /** What two properties of one name are together. */
  public ValueKind and(ValueKind other) {
    return this == other ? this : TEXT;
  }
}
