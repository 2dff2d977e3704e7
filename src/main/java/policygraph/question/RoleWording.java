package policygraph.question;

import java.util.stream.Collectors;

/** Says a body clause in words. */
final class RoleWording {
  private RoleWording() {}

  static Said of(BodyClause clause) {
    String zhNames = names(clause, Language.ZH) + (clause.others() ? "以外的单位" : "");
    String enNames = (clause.others() ? "bodies other than " : "") + names(clause, Language.EN);
    String joint = clause.bodies().size() > 1 && !clause.either() ? "共同" : "";
    Said plain =
        switch (clause.role()) {
          case "lead" ->
              clause.first()
                  ? new Said(
                      "由" + zhNames + "牵头且列第一位", "led by " + enNames + " as the first of its leads")
                  : new Said("由" + zhNames + joint + "牵头", "led " + joint(joint) + "by " + enNames);
          case "charge" ->
              new Said(
                  "由" + zhNames + joint + "负责（牵头或列为责任单位）",
                  "for which " + enNames + " is responsible (as lead or responsible body)");
          case "responsible" ->
              clause.first()
                  ? new Said(
                      zhNames + "在责任单位中列第一位", "where " + enNames + " is the first responsible body")
                  : new Said(zhNames + "作为责任单位", "with " + enNames + " as a responsible body");
          case "cooperating" -> new Said(zhNames + "配合", "in which " + enNames + " cooperates");
          case "share" ->
              new Said(
                  zhNames + "参与（责任或配合单位）",
                  "in which " + enNames + " takes part (as responsible or cooperating body)");
          case "any" ->
              new Said(zhNames + joint + "承担（牵头、责任或配合）", "assigned to " + enNames + " in any role");
          default ->
              new Said(
                  zhNames + joint + "承担（" + roles(clause, Language.ZH) + "）",
                  "assigned to " + enNames + " (" + roles(clause, Language.EN) + ")");
        };
    Said alone = clause.only() ? new Said("只" + plain.zh(), plain.en() + " alone") : plain;
    if (!clause.negated() || clause.others()) {
      return alone;
    }
    return alone.not();
  }

  private static String joint(String zh) {
    return zh.isEmpty() ? "" : "jointly ";
  }

  private static String names(BodyClause clause, Language language) {
    String zhJoin = clause.either() ? "或" : "和";
    String enJoin = clause.either() ? " or " : " and ";
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < clause.bodies().size(); i++) {
      if (i > 0) {
        names.append(language == Language.ZH ? zhJoin : enJoin);
      }
      if (clause.excluded().get(i)) {
        names.append(language == Language.ZH ? "非" : "not ");
      }
      names.append(clause.bodies().get(i).shown().in(language));
    }
    return names.toString();
  }

  private static String roles(BodyClause clause, Language language) {
    return clause.roles().stream()
        .sorted()
        .map(
            r ->
                switch (r) {
                  case LEAD -> language == Language.ZH ? "牵头" : "lead";
                  case RESPONSIBLE -> language == Language.ZH ? "责任" : "responsible";
                  case COOPERATING -> language == Language.ZH ? "配合" : "cooperating";
                })
        .collect(Collectors.joining(language == Language.ZH ? "或" : " or "));
  }
}
