package policygraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Basis;
import policygraph.model.Citation;
import policygraph.model.Comparator;
import policygraph.model.Deadline;
import policygraph.model.DocumentNumber;
import policygraph.model.Enterprise;
import policygraph.model.EnterpriseMention;
import policygraph.model.Entity;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.GapReport;
import policygraph.model.Industry;
import policygraph.model.IndustryMention;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Project;
import policygraph.model.Region;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Run;
import policygraph.model.Scope;
import policygraph.model.Section;
import policygraph.model.Span;
import policygraph.model.Status;
import policygraph.model.Strength;
import policygraph.model.Target;
import policygraph.model.TargetKind;

/** Small policies written for the tests. */
final class SamplePolicies {
  static final Region GUIZHOU =
      new Region("region:520000", "贵州省", "520000", "省", null, List.of("贵州", "黔"));
  static final Region GUIYANG =
      new Region("region:520100", "贵阳市", "520100", "市", "region:520000", List.of("贵阳"));
  static final Region KAIYANG =
      new Region("region:520121", "开阳县", "520121", "县", "region:520100", List.of("开阳"));

  static final Industry LIQUOR_AND_TEA =
      new Industry("industry:food", "酒、饮料和精制茶制造业", "C15", null, List.of());
  static final Industry LIQUOR =
      new Industry("industry:baijiu", "白酒", "C1512", "industry:food", List.of("白酒制造"));

  static final Enterprise GRID =
      new Enterprise("enterprise:贵州电网公司", "贵州电网公司", true, List.of("贵州电网"));

  static final Agency ENERGY = agency("能源局");
  static final Agency INDUSTRY = agency("工业和信息化厅");
  static final Agency FINANCE = agency("财政厅");
  static final Agency GOVERNMENT =
      new Agency("agency:520000:人民政府", "贵州省人民政府", Agency.Kind.GOVERNMENT, "省", "520000", List.of());
  static final Agency CITIES =
      new Agency(
          "agency:520000:各市州人民政府",
          "贵州省各市（州）人民政府",
          Agency.Kind.COLLECTIVE,
          "市",
          "520000",
          List.of());

  /** Places and industries by their parents; an agency belongs to its province. */
  static final Kinship KINSHIP =
      new Kinship() {
        @Override
        public List<Entity> partOf(Entity entity) {
          return switch (entity) {
            case Agency agency -> List.of(GUIZHOU);
            case Region region ->
                region.equals(KAIYANG)
                    ? List.of(GUIYANG)
                    : region.equals(GUIYANG) ? List.of(GUIZHOU) : List.of();
            case Industry industry -> industry.equals(LIQUOR) ? List.of(LIQUOR_AND_TEA) : List.of();
            case Enterprise enterprise -> List.of();
          };
        }

        @Override
        public List<Succession> successors(Agency agency) {
          return List.of();
        }
      };

  static final Versions VERSIONS = new Versions("1", "1");

  private SamplePolicies() {}

  private static Agency agency(String stem) {
    return new Agency(
        "agency:520000:" + stem,
        "贵州省" + stem,
        Agency.Kind.DEPARTMENT,
        "省",
        "520000",
        List.of("省" + stem));
  }

  /** Evidence for words that stand at the start of a made-up source. */
  static Evidence proof(String quote) {
    return new Evidence(
        "a.txt", new Span(0, quote.codePointCount(0, quote.length())), quote, "sample");
  }

  static Responsibility does(Entity body, Role role, int order, int group) {
    return new Responsibility(
        body,
        "省" + body.name().substring(3),
        role,
        order,
        group,
        Scope.MEASURE,
        Basis.EXPLICIT,
        false,
        null,
        proof(body.name()));
  }

  static Facts bodies(Responsibility... responsibilities) {
    return new Facts(
        List.of(responsibilities),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Measure measure(String policy, int number, String text, Facts facts) {
    return new Measure(
        policy + "/m" + number,
        Integer.toString(number),
        number,
        text.isEmpty() ? Status.MISSING : Status.INTACT,
        text,
        text.isEmpty() ? List.of() : List.of(new Run(0, text.length(), 10 * number)),
        List.of("一、能源", "（一）煤电"),
        policy + "/s2",
        number + 2,
        Strength.PROMOTE,
        facts);
  }

  /** A policy with a section of two levels, in whose inner one the measures stand. */
  static Policy policy(String id, @Nullable PolicyDate date, List<Measure> measures) {
    List<Section> sections =
        List.of(
            new Section(id + "/s1", "一", "能源", 1, null, 1, new Span(0, 4)),
            new Section(id + "/s2", "一", "煤电", 2, id + "/s1", 2, null));
    return new Policy(
        id,
        id + ".txt",
        "hash-of-" + id,
        "关于" + id + "的通知",
        List.of(new DocumentNumber("黔府发", 2022, id.hashCode() & 0xff)),
        List.of(GOVERNMENT),
        date,
        GUIZHOU,
        "通知",
        sections,
        measures,
        List.of(),
        List.of(),
        GapReport.NONE,
        "正文");
  }

  /** A policy whose one measure sets a target for 2025. */
  static Policy aiming(String id, Entity lead, String value) {
    Target target =
        new Target(
            "森林覆盖率",
            Comparator.AT_LEAST,
            new BigDecimal(value),
            null,
            "%",
            TargetKind.SHARE,
            null,
            PolicyDate.ofYear(2025),
            null,
            null,
            proof(value + "%"));
    Facts facts =
        new Facts(
            List.of(does(lead, Role.LEAD, 1, 1)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(target),
            List.of(),
            List.of());
    return policy(id, null, List.of(measure(id, 1, "植树造林", facts)));
  }

  /** A policy that cites a document and says nothing else. */
  static Policy citing(String id, String title, @Nullable DocumentNumber number) {
    return citing(
        id,
        List.of(),
        new Citation(Citation.Kind.CITES, title, number, null, proof("《" + title + "》")));
  }

  /** A policy of one measure that cites a document: its text is a part of the policy's. */
  static Policy citingInMeasure(String id, String title) {
    Citation citation =
        new Citation(Citation.Kind.CITES, title, null, null, proof("《" + title + "》"));
    Facts facts =
        new Facts(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(citation));
    return citing(id, List.of(measure(id, 1, "落实《" + title + "》", facts)), citation);
  }

  private static Policy citing(String id, List<Measure> measures, Citation citation) {
    Policy plain = policy(id, null, measures);
    return new Policy(
        plain.id(),
        plain.source(),
        plain.contentHash(),
        plain.title(),
        List.of(),
        plain.issuers(),
        plain.date(),
        plain.region(),
        plain.type(),
        plain.sections(),
        plain.measures(),
        plain.paragraphs(),
        List.of(citation),
        plain.gaps(),
        plain.text());
  }

  /** A policy that uses every part of the model. */
  static Policy rich() {
    Facts facts =
        new Facts(
            List.of(
                does(ENERGY, Role.LEAD, 1, 1),
                does(INDUSTRY, Role.COOPERATING, 1, 2),
                does(GRID, Role.COOPERATING, 2, 2),
                does(CITIES, Role.COOPERATING, 3, 2),
                does(ENERGY, Role.RESPONSIBLE, 1, 1)),
            List.of(
                new RegionMention(KAIYANG, "开阳", false, Basis.EXPLICIT, proof("开阳")),
                new RegionMention(GUIZHOU, "贵州", true, Basis.RULE, proof("贵州"))),
            List.of(new IndustryMention(LIQUOR, "白酒", Basis.EXPLICIT, proof("白酒"))),
            List.of(new EnterpriseMention(GRID, "贵州电网", Basis.EXPLICIT, proof("贵州电网"))),
            List.of(new Project("聚乙醇酸项目", "50万吨/年", "织金", "开工", null, proof("聚乙醇酸项目"))),
            List.of(
                new Target(
                    "原煤产量",
                    Comparator.ABOUT,
                    new BigDecimal("3500"),
                    null,
                    "万吨",
                    TargetKind.LEVEL,
                    null,
                    PolicyDate.ofQuarter(2022, 4),
                    Strength.ENSURE,
                    null,
                    proof("四季度原煤产量3500万吨左右")),
                new Target(
                    "工业增加值增速",
                    Comparator.RANGE,
                    new BigDecimal("8.0"),
                    new BigDecimal("10.50"),
                    "%",
                    TargetKind.GROWTH,
                    "上年",
                    null,
                    null,
                    KAIYANG,
                    proof("8.0%至10.50%"))),
            List.of(
                new Deadline(PolicyDate.ofDay(2022, 10, 10), "10月10日前", proof("10月10日前")),
                new Deadline(null, "长期推进", proof("长期推进"))),
            List.of(
                new Citation(Citation.Kind.IMPLEMENTS, "煤炭产业规划", null, null, proof("《煤炭产业规划》"))));
    Policy plain =
        policy(
            "rich",
            PolicyDate.ofDay(2022, 9, 30),
            new ArrayList<>(
                List.of(
                    measure("rich", 1, "四季度原煤产量3500万吨左右", facts),
                    measure("rich", 2, "", Facts.NONE))));
    return new Policy(
        plain.id(),
        plain.source(),
        plain.contentHash(),
        plain.title(),
        List.of(new DocumentNumber("黔府办发", 2022, 4), new DocumentNumber("黔府办函", 2022, 5)),
        List.of(GOVERNMENT, INDUSTRY),
        plain.date(),
        plain.region(),
        plain.type(),
        plain.sections(),
        plain.measures(),
        List.of(
            new Paragraph(
                "rich/p1", "各市、自治州人民政府：", List.of(new Run(0, 11, 0)), null, 0, Status.INTACT),
            new Paragraph("rich/p2", "保障电煤。", List.of(), "rich/s1", 5, Status.UNCERTAIN)),
        List.of(
            new Citation(
                Citation.Kind.CITES,
                "",
                new DocumentNumber("国发", 2022, 2),
                null,
                proof("国发〔2022〕2号"))),
        new GapReport(
            2,
            List.of(new GapReport.Move(new Span(3, 5), "电煤", "1")),
            List.of("2"),
            List.of(new GapReport.Doubt(new Span(7, 8), "煤", "whose it is cannot be known")),
            List.of("原煤"),
            List.of(),
            List.of("页码")),
        "正文🀄");
  }
}
