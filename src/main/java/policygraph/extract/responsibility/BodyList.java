package policygraph.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.BodyScope;
import policygraph.model.Agency;
import policygraph.model.Entity;

/**
 * Resolves the names of a list to bodies; a place that one name tells carries to those after it.
 */
final class BodyList {
  /** Names that no body but a part of one has. */
  private static final Set<String> INNER = Set.of("办公室", "信息中心", "执法局", "厅办公室", "局办公室");

  /** 厅法规处, 省局人事处: names that call the issuer by its class. */
  private static final String OWN = "(?:省局|市局|区局|县局|厅|省厅|本局|我局|我委|本厅)(?!各|机关各|有关|属).{2,}";

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
    boolean inner = namesInnerDepartments(names, scope);
    int group = 0;
    for (Names.Group part : names.groups()) {
      group++;
      String carried = null;
      for (Names.Name name : part.names()) {
        carried = carriedAfter(name.full(), carried);
        boolean bare = (carried == null || !carried.startsWith("各")) && isBare(name, inner, scope);
        Entity body =
            bare
                ? lexicon.resolveInner(name.full(), scope)
                : lexicon.resolve(name.full(), carried, scope);
        members.add(new Member(body, name.mention(), group, name.open()));
      }
    }
    return members;
  }

  /** 法规处、信息中心、办公室 in a department's own document are parts of that department. */
  private boolean namesInnerDepartments(Names names, BodyScope scope) {
    return isOfDepartment(scope)
        && names.all().stream()
            .anyMatch(n -> lexicon.isInner(n.full()) || INNER.contains(n.full()));
  }

  /** Whether a name is that of an inner department: nothing else tells whose it is. */
  private boolean isBare(Names.Name name, boolean amongInner, BodyScope scope) {
    String full = name.full();
    return isOfDepartment(scope)
        && (full.matches(OWN)
            || (lexicon.isBare(full)
                && (amongInner || (lexicon.hasShape(full) && !lexicon.knows(full)))));
  }

  private static boolean isOfDepartment(BodyScope scope) {
    Agency issuer = scope.issuer();
    return issuer != null
        && issuer.kind() != Agency.Kind.GOVERNMENT
        && issuer.kind() != Agency.Kind.TEMPORARY
        && !issuer.id().endsWith("-人民政府办公厅")
        && !issuer.id().endsWith("-党委办公厅")
        && !issuer.id().endsWith("-党委");
  }

  /** The place that a name tells, else the one told before it. */
  private @Nullable String carriedAfter(String name, @Nullable String carried) {
    String told = lexicon.placeToCarry(name);
    return told == null ? carried : told;
  }
}
