package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import policygraph.model.Role;
import policygraph.model.Selection;

/** Puts selections together without needless layers. */
final class Selections {
  /** No measure at all. */
  static final Selection NONE = new Selection.ByIds(List.of());

  private Selections() {}

  static Selection and(List<Selection> parts) {
    List<Selection> flat = new ArrayList<>();
    for (Selection part : parts) {
      if (part instanceof Selection.And and) {
        flat.addAll(and.parts());
      } else if (!(part instanceof Selection.All)) {
        flat.add(part);
      }
    }
    return flat.isEmpty()
        ? new Selection.All()
        : flat.size() == 1 ? flat.getFirst() : new Selection.And(flat);
  }

  static Selection or(List<Selection> parts) {
    return parts.isEmpty() ? NONE : parts.size() == 1 ? parts.getFirst() : new Selection.Or(parts);
  }

  static Selection body(List<String> ids, Set<Role> roles) {
    return ids.isEmpty() ? NONE : new Selection.ByBody(ids, roles, false, false);
  }

  /** The words as they are, in one of their forms. */
  static Selection words(List<String> forms) {
    return or(forms.stream().<Selection>map(Selection.WithWords::new).toList());
  }
}
