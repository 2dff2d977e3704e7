package policygraph.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.Region;
import policygraph.model.Selection;

/** 只涉及贵阳市的: the text names no place but these, what is part of them and what they are part of. */
final class OtherPlaces {
  private final Catalogue catalogue;

  OtherPlaces(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Part none(List<Bearers> places) {
    Set<String> own = new HashSet<>();
    places.forEach(p -> own.addAll(p.ids()));
    Set<String> kin = new HashSet<>(own);
    own.forEach(id -> kin.addAll(above(id)));
    List<String> others = new ArrayList<>();
    for (Entry entry : catalogue.entities().all()) {
      boolean named = entry.entity() instanceof Region && entry.measures() > 0;
      if (named && !kin.contains(entry.entity().id()) && !isPart(entry.entity().id(), own)) {
        others.add(entry.entity().id());
      }
    }
    Selection none =
        others.isEmpty()
            ? new Selection.All()
            : new Selection.Not(new Selection.InRegion(others, false, false));
    Said said = new Said("没有提到其他地方", "naming no other place");
    return new Part(List.of(), none, none, said, said, List.of(), List.of());
  }

  private boolean isPart(String id, Set<String> of) {
    return above(id).stream().anyMatch(of::contains);
  }

  /** The places that a place is part of. */
  private Set<String> above(String id) {
    Set<String> above = new HashSet<>();
    @Nullable String parent = parent(id);
    while (parent != null && above.add(parent)) {
      parent = parent(parent);
    }
    return above;
  }

  private @Nullable String parent(String id) {
    return catalogue
        .entities()
        .byId(id)
        .map(e -> e.entity() instanceof Region region ? region.parent() : null)
        .orElse(null);
  }
}
