package policygraph.extract.responsibility;

import java.util.List;

/**
 * Names that stand together in a clause.
 *
 * @param groups what ， and ； separate; a place carries from name to name only inside a group
 */
record Names(List<Group> groups) {
  Names {
    groups = List.copyOf(groups);
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  List<Name> all() {
    return groups.stream().flatMap(group -> group.names().stream()).toList();
  }

  /** Names that 、 or 和 separates. */
  record Group(List<Name> names) {
    Group {
      names = List.copyOf(names);
    }
  }

  /**
   * One name.
   *
   * @param mention as printed
   * @param full what the name is short for where the list shares a suffix (贵阳市 for 贵阳市人民政府) or a
   *     head (各市、县（区）); else the same as plain
   * @param open whether 等 follows
   */
  record Name(String mention, String full, boolean open) {}
}
