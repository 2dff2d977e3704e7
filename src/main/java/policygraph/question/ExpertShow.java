package policygraph.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import policygraph.model.PolicyDate;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.TargetKind;
import policygraph.question.Asked.Dated;
import policygraph.question.Asked.Kind;
import policygraph.question.Asked.Order;
import policygraph.question.Asked.TargetWish;

/** What an expert query wants to see of the measures: 显示:数量, 排名:牵头 前:5, 显示:目标 数值:>=10%. */
final class ExpertShow {
  private static final Set<ExpertField> FIELDS =
      Set.of(
          ExpertField.SHOW,
          ExpertField.RANK,
          ExpertField.TOP,
          ExpertField.BOTTOM,
          ExpertField.CHANGE,
          ExpertField.VALUE,
          ExpertField.PERIOD);

  private static final Map<TargetKind, String> CHANGES =
      Map.of(TargetKind.GROWTH, "增长", TargetKind.INCREMENT, "新增", TargetKind.SHARE, "占比");

  private final Map<ExpertField, List<String>> given = new EnumMap<>(ExpertField.class);

  /** Whether the term says what to show; it is remembered. */
  boolean takes(ExpertQuery.Term term) {
    if (!FIELDS.contains(term.field())) {
      return false;
    }
    given.put(term.field(), term.values());
    return true;
  }

  private @Nullable String first(ExpertField field) {
    List<String> values = given.get(field);
    return values == null ? null : values.getFirst();
  }

  /** The question; nothing where the fields do not fit together. */
  Optional<Question> question(Sentence sentence, String form, List<Part> parts) {
    String rank = first(ExpertField.RANK);
    String show = first(ExpertField.SHOW);
    if (rank != null) {
      return ranking(rank).map(asked -> composed(sentence, form, asked, parts, noun("排名", "by ")));
    }
    if (show == null || show.equals("措施") || show.equals("measures")) {
      return parts.isEmpty()
          ? Optional.empty()
          : Optional.of(
              composed(sentence, form, new Asked.Measures(), parts, UnaryOperator.identity()));
    }
    if (show.equals("数量") || show.equals("count")) {
      return Optional.of(
          composed(
              sentence,
              form,
              new Asked.Count(),
              parts,
              said -> new Said(said.zh() + "有多少项", "the number of " + said.en())));
    }
    if (show.equals("文件") || show.equals("policy")) {
      return Optional.of(
          composed(sentence, form, new Asked.Policies(), parts, noun("所在的文件", "policies with ")));
    }
    if (show.equals("目标") || show.equals("targets")) {
      return targets(sentence, form, parts);
    }
    ExpertField field = ExpertField.named(show);
    Set<Role> roles = field == null ? null : field.roles();
    return roles == null
        ? Optional.empty()
        : Optional.of(
            composed(
                sentence,
                form,
                new Asked.Bodies(roles, Parts.bodies(parts)),
                parts,
                noun("的" + (roles.isEmpty() ? "" : show) + "单位", "bodies of ")));
  }

  private static UnaryOperator<Said> noun(String behind, String before) {
    return said -> new Said(said.zh() + behind, before + said.en());
  }

  private static Question composed(
      Sentence sentence, String form, Asked asked, List<Part> parts, UnaryOperator<Said> wording) {
    return Composer.question(sentence, form, asked, parts, wording);
  }

  private Optional<Asked> ranking(String rank) {
    String top = first(ExpertField.TOP);
    String bottom = first(ExpertField.BOTTOM);
    String limit = top != null ? top : bottom != null ? bottom : "0";
    if (!limit.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    Order order = bottom != null ? Order.LEAST : Order.MOST;
    int most = Integer.parseInt(limit);
    ExpertField field = ExpertField.named(rank);
    if (field == ExpertField.POLICY) {
      return Optional.of(new Asked.PolicyRanking(order, most));
    }
    Kind kind =
        field == ExpertField.REGION
            ? Kind.REGION
            : field == ExpertField.INDUSTRY
                ? Kind.INDUSTRY
                : field == ExpertField.ENTERPRISE ? Kind.ENTERPRISE : null;
    Set<Role> roles = field == null ? null : field.roles();
    if (kind != null) {
      return Optional.of(new Asked.Ranking(kind, Set.of(), order, most));
    }
    return roles == null
        ? Optional.empty()
        : Optional.of(new Asked.Ranking(Kind.AGENCY, roles, order, most));
  }

  private Optional<Question> targets(Sentence sentence, String form, List<Part> parts) {
    String value = first(ExpertField.VALUE);
    Optional<ValueBounds> bounds = value == null ? Optional.empty() : ValueBounds.parse(value);
    List<String> times = given.getOrDefault(ExpertField.PERIOD, List.of());
    Dated dated = dated(times);
    List<PolicyDate> periods = new ArrayList<>();
    for (String period : dated == Dated.ANY ? times : List.<String>of()) {
      try {
        periods.add(PolicyDate.parse(period));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    if (value != null && bounds.isEmpty()) {
      return Optional.empty();
    }
    String change = first(ExpertField.CHANGE);
    boolean falling = change != null && change.matches("下降|fall");
    List<List<String>> indicator =
        parts.stream().map(p -> indicator(p.strict())).filter(forms -> !forms.isEmpty()).toList();
    TargetWish wish =
        new TargetWish(
            indicator,
            falling || change == null ? null : kind(change),
            falling,
            bounds.orElse(null),
            periods,
            dated);
    return Optional.of(
        composed(
            sentence,
            form,
            new Asked.Targets(wish),
            parts,
            said -> TargetWording.of(wish, AskedIndicator.of(indicator), said, !parts.isEmpty())));
  }

  /** The forms of an indicator that a part looks for; empty where it looks for none. */
  private static List<String> indicator(Selection selection) {
    List<Selection> all = selection instanceof Selection.Or or ? or.parts() : List.of(selection);
    List<String> forms =
        all.stream()
            .filter(Selection.WithTarget.class::isInstance)
            .map(s -> ((Selection.WithTarget) s).indicator())
            .filter(words -> !words.isEmpty())
            .toList();
    return forms.size() == all.size() ? forms : List.of();
  }

  private static TargetKind kind(String change) {
    return switch (change) {
      case "增长", "growth" -> TargetKind.GROWTH;
      case "占比", "share" -> TargetKind.SHARE;
      default -> TargetKind.INCREMENT;
    };
  }

  /** 时间:* wants a time to be stated, 时间:无 none. */
  private static Dated dated(List<String> times) {
    return times.equals(List.of("*"))
        ? Dated.STATED
        : times.equals(List.of("无")) || times.equals(List.of("none")) ? Dated.UNSTATED : Dated.ANY;
  }

  /** How to write what is asked; null where the syntax has no words for it. */
  static @Nullable String written(Asked asked) {
    return switch (asked) {
      case Asked.Measures _ -> "";
      case Asked.Count _ -> "显示:数量";
      case Asked.Policies policies -> policies.equals(new Asked.Policies()) ? "显示:文件" : null;
      case Asked.Bodies bodies -> "显示:" + ExpertField.ofRoles(bodies.roles()).written();
      case Asked.PolicyRanking ranking -> "排名:文件" + limit(ranking.order(), ranking.limit());
      case Asked.Ranking ranking when !ranking.field().equals(Asked.Field.ALL) -> null;
      case Asked.Ranking ranking ->
          "排名:" + ranked(ranking).written() + limit(ranking.order(), ranking.limit());
      case Asked.Targets targets -> targets(targets.wish());
      case Asked.Citations _, Asked.Comparison _, Asked.Passages _ -> null;
    };
  }

  private static ExpertField ranked(Asked.Ranking ranking) {
    return switch (ranking.kind()) {
      case AGENCY -> ExpertField.ofRoles(ranking.roles());
      case REGION -> ExpertField.REGION;
      case INDUSTRY -> ExpertField.INDUSTRY;
      case ENTERPRISE -> ExpertField.ENTERPRISE;
    };
  }

  private static String limit(Order order, int limit) {
    return order == Order.LEAST ? " 末:" + limit : limit == 0 ? "" : " 前:" + limit;
  }

  private static String targets(TargetWish wish) {
    StringBuilder written = new StringBuilder("显示:目标");
    if (wish.falling() || (wish.kind() != null && CHANGES.containsKey(wish.kind()))) {
      written.append(" 变化:").append(wish.falling() ? "下降" : CHANGES.get(wish.kind()));
    }
    if (wish.bounds() != null) {
      written.append(" 数值:").append(wish.bounds().written());
    }
    if (wish.dated() != Dated.ANY) {
      written.append(wish.dated() == Dated.STATED ? " 时间:*" : " 时间:无");
    }
    if (!wish.periods().isEmpty()) {
      written.append(" 时间:");
      written.append(String.join("|", wish.periods().stream().map(Object::toString).toList()));
    }
    return written.toString();
  }
}
