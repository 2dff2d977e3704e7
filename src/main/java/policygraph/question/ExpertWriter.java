package policygraph.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.Selection;

/** Writes selections in the expert syntax, so that {@link ExpertForm} reads the same selection. */
final class ExpertWriter {
  private final ExpertNames names;

  ExpertWriter(Catalogue catalogue) {
    this.names = new ExpertNames(catalogue);
  }

  /** "" for all measures. */
  String write(Selection selection) {
    return switch (selection) {
      case Selection.All _ -> "";
      case Selection.And and ->
          and.parts().stream().map(this::atom).collect(Collectors.joining(" "));
      default -> {
        String written = atom(selection);
        boolean wrapped = selection instanceof Selection.Or && written.startsWith("(");
        yield wrapped ? written.substring(1, written.length() - 1) : written;
      }
    };
  }

  private String atom(Selection selection) {
    return switch (selection) {
      case Selection.All _ -> ExpertField.MEASURE.written() + ":*";
      case Selection.And and ->
          and.parts().stream().map(this::atom).collect(Collectors.joining(" ", "(", ")"));
      case Selection.Or or -> or(or);
      case Selection.Not not -> "-" + atom(not.part());
      case Selection.ByBody body -> body(body);
      case Selection.WithBodies with ->
          ExpertField.ofRoles(with.roles()).written()
              + ":"
              + (with.atLeast() == 1 ? "*" : with.atLeast() + "+");
      case Selection.InRegion in ->
          term(
              in.withParts()
                  ? in.inNames() ? ExpertField.PLACE_NAME_WITHIN : ExpertField.REGION_WITHIN
                  : in.inNames() ? ExpertField.PLACE_NAME : ExpertField.REGION,
              in.ids());
      case Selection.OfRegion of -> term(ExpertField.POLICY_REGION, of.ids());
      case Selection.InIndustry in -> term(ExpertField.INDUSTRY, in.ids());
      case Selection.NamesEnterprise named -> term(ExpertField.NAMED_ENTERPRISE, named.ids());
      case Selection.IssuedBy by -> term(ExpertField.ISSUER, by.ids());
      case Selection.InPolicy in ->
          values(ExpertField.POLICY, in.ids().stream().map(names::writtenPolicy).toList());
      case Selection.WithStatus with ->
          values(
              ExpertField.STATUS, with.statuses().stream().map(s -> s.label()).sorted().toList());
      case Selection.WithStrength with ->
          values(
              ExpertField.STRENGTH,
              with.strengths().stream().map(s -> s.label()).sorted().toList());
      case Selection.InYears in ->
          ExpertField.YEAR.written()
              + ":"
              + (in.from() == in.to() ? in.from() : in.from() + ".." + in.to());
      case Selection.DueWithin due -> days(ExpertField.DUE, due.from(), due.to());
      case Selection.AimsWithin aims -> days(ExpertField.AIMS, aims.from(), aims.to());
      case Selection.WithTarget with ->
          ExpertField.INDICATOR.written()
              + ":"
              + (with.indicator().isEmpty() ? "*" : ExpertNames.quoted(with.indicator()));
      case Selection.WithNumber with ->
          values(ExpertField.NUMBER, with.numbers().stream().map(Object::toString).toList());
      case Selection.WithWords words ->
          "\"" + words.words().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      case Selection.Cites cites ->
          ExpertField.CITES.written() + ":" + ExpertNames.quoted(cites.titleOrNumber());
      case Selection.ByIds ids ->
          ids.ids().isEmpty()
              ? ExpertField.MEASURE.written() + ":none"
              : values(ExpertField.MEASURE, ids.ids().stream().map(ExpertNames::quoted).toList());
    };
  }

  private String or(Selection.Or or) {
    if (or.parts().size() == 2
        && or.parts().get(0) instanceof Selection.NamesEnterprise named
        && or.parts().get(1) instanceof Selection.ByBody body
        && body.equals(Selections.body(named.ids(), Set.of()))) {
      return term(ExpertField.ENTERPRISE, named.ids());
    }
    if (or.parts().stream().allMatch(p -> p instanceof Selection.WithTarget)) {
      return values(
          ExpertField.INDICATOR,
          or.parts().stream()
              .map(p -> ExpertNames.quoted(((Selection.WithTarget) p).indicator()))
              .toList());
    }
    return or.parts().stream().map(this::atom).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private String body(Selection.ByBody body) {
    return (body.first() ? "首列" : "")
        + (body.only() ? "仅" : "")
        + term(ExpertField.ofRoles(body.roles()), body.ids());
  }

  private String term(ExpertField field, List<String> ids) {
    return values(field, ids.stream().map(id -> names.written(id, field)).toList());
  }

  private static String values(ExpertField field, List<String> values) {
    return field.written() + ":" + String.join("|", values);
  }

  private static String days(ExpertField field, @Nullable LocalDate from, @Nullable LocalDate to) {
    String stretch =
        from == null && to == null
            ? "*"
            : Objects.toString(from, "") + ".." + Objects.toString(to, "");
    return field.written() + ":" + stretch;
  }
}
