package policygraph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import policygraph.graph.view.TargetRow;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.model.PolicyDate;
import policygraph.model.Selection;
import policygraph.model.Target;
import policygraph.model.TargetKind;
import policygraph.question.Asked.Dated;
import policygraph.question.Asked.TargetWish;
import policygraph.question.Said;

/** Finds the targets that a question wishes for. */
final class Targets {
  private static final Said ABOUT =
      new Said("原文写“左右”，未必达到", "the text says “about”: it may stay below");
  private static final Said UNDATED = new Said("原文没有写明时间", "the text states no time");

  private static final Said OPEN =
      new Said("原文的要求一边没有界限，可能不在所问的范围内", "the text bounds one side only: it may lie outside");

  private static final Said DUE =
      new Said(
          "同一项措施写明了期限，可能也是这个指标的时间", "the measure states a deadline, which may be the target's");

  private static final Pattern FALL = Pattern.compile("下降|降低|减少|压减|压缩|缩短|降[至到为]");
  private static final Pattern SHARE = Pattern.compile("占|比重|比例");
  private static final Pattern BASE = Pattern.compile("占.+?(?:的)?(?:比重|比例|份额|$)");

  /** Beside the answer stand this many at most. */
  private static final int RELATED = 20;

  private final Archive archive;

  Targets(Archive archive) {
    this.archive = archive;
  }

  Found find(TargetWish wish, Selection selection, int page, int size) {
    List<TargetRow> found = new ArrayList<>();
    List<TargetRow> about = new ArrayList<>();
    List<TargetRow> open = new ArrayList<>();
    List<TargetRow> undated = new ArrayList<>();
    List<TargetRow> unplaced = new ArrayList<>();
    List<TargetRow> due = new ArrayList<>();
    Set<String> uncertain = of(selection, SetAside.UNCERTAIN);
    Set<String> withDeadline =
        wish.dated() == Dated.UNSTATED
            ? of(selection, new Selection.DueWithin(null, null))
            : Set.of();
    for (TargetRow row : archive.targets(selection)) {
      Target target = row.target();
      if (!isNamed(target, wish)) {
        continue;
      }
      boolean inTime = inTime(target, wish);
      ValueFit fit = ValueFit.of(target, wish.bounds());
      if (inTime && fit == ValueFit.WITHIN) {
        boolean dated = withDeadline.contains(row.measure());
        (uncertain.contains(row.measure()) ? unplaced : dated ? due : found).add(row);
      } else if (inTime && fit == ValueFit.ABOUT) {
        about.add(row);
      } else if (inTime && fit == ValueFit.OPEN) {
        open.add(row);
      } else if (target.period() == null && !wish.periods().isEmpty() && fit == ValueFit.WITHIN) {
        undated.add(row);
      }
    }
    if (wish.kind() == TargetKind.INCREMENT) {
      List<TargetRow> added = found.stream().filter(r -> isAddition(r.target())).toList();
      found = added.isEmpty() ? found : added;
    }
    Page<TargetRow> shown = Found.page(found, page, size);
    Map<String, FiledMeasure> measures = measures(shown.items());
    List<Result> results = new ArrayList<>();
    for (TargetRow row : shown.items()) {
      FiledMeasure measure = measures.get(row.measure());
      if (measure != null) {
        results.add(new Result.OfTarget(row, measure));
      }
    }
    List<Answer.Related> related = new ArrayList<>();
    add(ABOUT, about, related);
    add(OPEN, open, related);
    add(UNDATED, undated, related);
    add(DUE, due, related);
    add(SetAside.UNPLACED, unplaced, related);
    return new Found(
        "targets", new Page<>(shown.total(), page, size, results), List.of(), List.of(), related);
  }

  /** The measures with targets in both selections. */
  private Set<String> of(Selection selection, Selection narrower) {
    Selection both = new Selection.And(List.of(selection, narrower));
    return archive.targets(both).stream().map(TargetRow::measure).collect(Collectors.toSet());
  }

  /** Adds the measures of the first of some targets; where there are more, the reason says so. */
  private void add(Said reason, List<TargetRow> rows, List<Answer.Related> related) {
    List<String> ids = rows.stream().map(TargetRow::measure).distinct().toList();
    boolean all = ids.size() <= RELATED;
    Said said =
        all
            ? reason
            : new Said(
                "%s（共%d项措施，列出前%d项）".formatted(reason.zh(), ids.size(), RELATED),
                "%s (the first %d of %d measures)".formatted(reason.en(), RELATED, ids.size()));
    archive
        .measures(all ? ids : ids.subList(0, RELATED))
        .forEach(m -> related.add(new Answer.Related(said, m)));
  }

  private Map<String, FiledMeasure> measures(List<TargetRow> rows) {
    List<String> ids = rows.stream().map(TargetRow::measure).distinct().toList();
    Map<String, FiledMeasure> measures = new HashMap<>();
    archive.measures(ids).forEach(m -> measures.put(m.measure().id(), m));
    return measures;
  }

  private static boolean isNamed(Target target, TargetWish wish) {
    boolean named =
        wish.indicator().stream()
            .allMatch(forms -> forms.stream().anyMatch(f -> holds(target.indicator(), f)));
    boolean ofKind =
        wish.kind() == null
            || wish.kind() == TargetKind.INCREMENT
            || wish.kind() == target.kind()
            || (wish.kind() == TargetKind.SHARE && SHARE.matcher(target.indicator()).find());
    boolean falls = !wish.falling() || FALL.matcher(target.evidence().quote()).find();
    return named && ofKind && falls;
  }

  /** 地区生产总值 is no indicator of 数字经济占地区生产总值比重: there it is what the share is of. */
  private static boolean holds(String indicator, String words) {
    String small = indicator.toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    boolean asksForShare = SHARE.matcher(wanted).find();
    return (asksForShare ? small : BASE.matcher(small).replaceFirst("占比重")).contains(wanted);
  }

  private static boolean isAddition(Target target) {
    return target.kind() == TargetKind.INCREMENT || target.evidence().quote().contains("新增");
  }

  /** The target's period lies in one that is asked for: 2022-Q4 in 2022, not 2022 in 2022-Q4. */
  private static boolean inTime(Target target, TargetWish wish) {
    PolicyDate period = target.period();
    if (wish.dated() != Dated.ANY && (period != null) != (wish.dated() == Dated.STATED)) {
      return false;
    }
    return wish.periods().isEmpty()
        || (period != null
            && wish.periods().stream()
                .anyMatch(
                    asked ->
                        !period.first().isBefore(asked.first())
                            && !period.last().isAfter(asked.last())));
  }
}
