package policygraph.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.model.Strength;

/** What the fields of an expert query demand that name no entity: 状态, 力度, 年份, 期限, 编号. */
final class ExpertFacts {
  private ExpertFacts() {}

  static String shown(ExpertQuery.Term term) {
    return String.join("”或“", term.values());
  }

  static Part made(
      ExpertQuery.Term term, String type, List<String> ids, String name, Selection s, Said said) {
    return Part.of(
        new Constraint(type, null, ids, name, name, term.start(), term.end(), false), s, said);
  }

  static @Nullable Part status(ExpertQuery.Term term) {
    List<Status> found = new ArrayList<>();
    for (String value : term.values()) {
      for (Status status : Status.values()) {
        if (value.equalsIgnoreCase(status.label()) || value.equals(chinese(status))) {
          found.add(status);
        }
      }
    }
    if (found.size() != term.values().size()) {
      return null;
    }
    return made(
        term,
        "status",
        List.of(),
        found.stream().map(Status::label).collect(Collectors.joining("|")),
        new Selection.WithStatus(Set.copyOf(found)),
        new Said(
            found.stream().map(s -> StatusReader.said(s).zh()).collect(Collectors.joining("或")),
            found.stream()
                .map(s -> StatusReader.said(s).en())
                .collect(Collectors.joining(" or "))));
  }

  private static String chinese(Status status) {
    return switch (status) {
      case INTACT -> "完整";
      case RECOVERED -> "恢复";
      case PARTIAL -> "部分缺失";
      case MISSING -> "缺失";
      case UNCERTAIN -> "存疑";
    };
  }

  static @Nullable Part strength(ExpertQuery.Term term) {
    List<Strength> found = new ArrayList<>();
    for (String value : term.values()) {
      for (Strength strength : Strength.values()) {
        if (value.equalsIgnoreCase(strength.label()) || value.equals(chinese(strength))) {
          found.add(strength);
        }
      }
    }
    if (found.size() != term.values().size()) {
      return null;
    }
    return made(
        term,
        "strength",
        List.of(),
        found.stream().map(Strength::label).collect(Collectors.joining("|")),
        new Selection.WithStrength(Set.copyOf(found)),
        new Said(
            found.stream().map(s -> StrengthWords.said(s).zh()).collect(Collectors.joining("或")),
            found.stream()
                .map(s -> StrengthWords.said(s).en())
                .collect(Collectors.joining(" or "))));
  }

  private static String chinese(Strength strength) {
    return switch (strength) {
      case EXPLORE -> "探索";
      case ENCOURAGE -> "鼓励";
      case STRIVE -> "力争";
      case PROMOTE -> "推进";
      case ENSURE -> "确保";
    };
  }

  static @Nullable Part year(ExpertQuery.Term term) {
    String value = term.values().getFirst();
    if (!value.matches("\\d{4}(?:(?:\\.\\.|-|至|到)\\d{4})?")) {
      return null;
    }
    int from = Integer.parseInt(value.substring(0, 4));
    int to = Integer.parseInt(value.substring(value.length() - 4));
    return made(
        term,
        "year",
        List.of(),
        value,
        new Selection.InYears(from, to),
        new Said("出自" + value + "年印发的文件", "in policies issued in " + value));
  }

  /** 2022, 2022-10, <=2022-10-31, 2022-01-01..2022-10-31, *. */
  static @Nullable Part days(ExpertQuery.Term term) {
    String value = term.values().getFirst();
    boolean due = term.field() == ExpertField.DUE;
    @Nullable LocalDate from = null;
    @Nullable LocalDate to = null;
    try {
      if (value.contains("..")) {
        String[] ends = value.split("\\.\\.", 2);
        from = ends[0].isEmpty() ? null : PolicyDate.parse(ends[0]).first();
        to = ends[1].isEmpty() ? null : PolicyDate.parse(ends[1]).last();
      } else if (value.startsWith("<=") || value.startsWith("≤")) {
        to = PolicyDate.parse(value.replaceFirst("<=|≤", "")).last();
      } else if (value.startsWith(">=") || value.startsWith("≥")) {
        from = PolicyDate.parse(value.replaceFirst(">=|≥", "")).first();
      } else if (!value.equals("*")) {
        PolicyDate date = PolicyDate.parse(value);
        from = date.first();
        to = date.last();
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return null;
    }
    Said said =
        due
            ? value.equals("*")
                ? new Said("写明了期限", "that state a deadline")
                : new Said("期限在" + value, "due in " + value)
            : new Said("目标期在" + value, "with a target for " + value);
    return made(
        term,
        due ? "deadline" : "target",
        List.of(),
        value,
        due ? new Selection.DueWithin(from, to) : new Selection.AimsWithin(from, to),
        said);
  }

  static @Nullable Part number(ExpertQuery.Term term) {
    if (!term.values().stream().allMatch(v -> v.matches("\\d{1,5}"))) {
      return null;
    }
    List<Integer> numbers = term.values().stream().map(Integer::valueOf).toList();
    String shown = String.join("、", term.values());
    return made(
        term,
        "number",
        List.of(),
        shown,
        new Selection.WithNumber(numbers),
        new Said("编号为" + shown, "numbered " + shown));
  }

  static Part measure(ExpertQuery.Term term) {
    List<String> values = term.values();
    if (values.equals(List.of("*"))) {
      return made(
          term, "measure", List.of(), "*", new Selection.All(), new Said("任意", "of any kind"));
    }
    List<String> ids = values.equals(List.of("none")) ? List.of() : values;
    return made(
        term,
        "measure",
        ids,
        shown(term),
        new Selection.ByIds(ids),
        new Said("为" + shown(term), "with the id " + shown(term)));
  }
}
