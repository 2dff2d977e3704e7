package policygraph.web.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.model.DocumentNumber;
import policygraph.model.Evidence;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.web.View;

/** Values of cells that several tables have. */
final class Values {
  private Values() {}

  /** A day, or text where it is less precise than that. */
  static @Nullable Object day(@Nullable PolicyDate date) {
    if (date == null) {
      return null;
    }
    return date.day() == null ? date.toString() : date.first();
  }

  static @Nullable Object name(@Nullable Region region) {
    return region == null ? null : region.name();
  }

  static @Nullable Object number(@Nullable DocumentNumber number) {
    return number == null ? null : number.toString();
  }

  /** Several values in one cell. */
  static String joined(Collection<String> values) {
    return values.stream().distinct().collect(Collectors.joining("；"));
  }

  static String page(String kind, String id) {
    return "/" + kind + "/" + View.url(id);
  }

  /** The columns of the policy that a row stands in. */
  static <R> List<Cell<R>> policy(Function<R, @Nullable PolicyRef> policy) {
    return List.of(
        Cell.<PolicyRef>text("policy_id", "文件编号", PolicyRef::id).within(policy),
        Cell.<PolicyRef>prose("policy_title", "文件标题", PolicyRef::title).within(policy),
        Cell.<PolicyRef>text("document_number", "文号", p -> number(p.number())).within(policy),
        Cell.<PolicyRef>date("policy_date", "成文日期", p -> day(p.date())).within(policy),
        Cell.<PolicyRef>text("policy_region", "文件所属地区", p -> name(p.region())).within(policy));
  }

  /** The columns of the sentence that proves a row. */
  static <R> List<Cell<R>> evidence(Function<R, @Nullable Evidence> evidence) {
    return List.of(
        Cell.<Evidence>prose("quote", "原句", Evidence::quote).within(evidence),
        Cell.<Evidence>text("source", "来源文件", Evidence::source).within(evidence),
        Cell.<Evidence>number("quote_start", "原句起点", e -> e.span().start()).within(evidence),
        Cell.<Evidence>number("quote_end", "原句终点", e -> e.span().end()).within(evidence),
        Cell.<Evidence>text("rule", "抽取规则", Evidence::rule).within(evidence));
  }
}
