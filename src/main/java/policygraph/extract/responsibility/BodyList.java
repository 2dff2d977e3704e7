package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.BodyScope;
import policygraph.model.Agency;
import policygraph.model.Entity;

/**
 * Resolves the names of a list to bodies; a place that one name tells carries to those after it.
 */
final class BodyList {
  private final AgencyLexicon lexicon;

  BodyList(AgencyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A name and its body; {@code group} counts from 1. */
  record Member(Entity body, String mention, int group, boolean open) {
    boolean isSet() {
      return body instanceof Agency agency && agency.kind() == Agency.Kind.COLLECTIVE;
    }
  }

  List<Member> resolve(Names names, BodyScope scope) {
    List<Member> members = new ArrayList<>();
    int group = 0;
    for (Names.Group names1 : names.groups()) {
      group++;
      String carried = null;
      for (Names.Name name : names1.names()) {
        carried = carriedAfter(name.full(), carried);
        Entity body = lexicon.resolve(name.full(), carried, scope);
        members.add(new Member(body, name.mention(), group, name.open()));
      }
    }
    return members;
  }

  /** The place that a name tells, else the one told before it. */
  private @Nullable String carriedAfter(String name, @Nullable String carried) {
    String told = lexicon.placeToCarry(name);
    return told == null ? carried : told;
  }
}
