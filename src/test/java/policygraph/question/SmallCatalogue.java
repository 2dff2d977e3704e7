package policygraph.question;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import policygraph.lexicon.AgencyLexicon;
import policygraph.lexicon.BodyScope;
import policygraph.lexicon.EnglishNames;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.lexicon.EntityDirectory;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.lexicon.IndustryLexicon;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.DocumentNumber;
import policygraph.model.Entity;
import policygraph.model.PolicyDate;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.text.Folding;

/** A catalogue of the bodies, places and policies that the tests' questions speak of. */
final class SmallCatalogue {
  private static final RegionLexicon REGIONS = RegionLexicon.load();
  private static final EnterpriseLexicon FIRMS = EnterpriseLexicon.load();
  private static final IndustryLexicon INDUSTRIES = IndustryLexicon.load();

  private SmallCatalogue() {}

  static Catalogue make(Folding folding) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Region guizhou = REGIONS.byCode("520000").orElseThrow();
    Region guangxi = REGIONS.byCode("450000").orElseThrow();
    Region zunyi = REGIONS.byCode("520300").orElseThrow();
    AgencyLexicon bodies = new AgencyLexicon(REGIONS, FIRMS);
    for (String body :
        List.of(
            "省能源局",
            "省发展改革委",
            "省工业和信息化厅",
            "省财政厅",
            "省教育厅",
            "省科技厅",
            "省商务厅",
            "团省委",
            "省委宣传部",
            "省政府办公厅",
            "人行贵阳中心支行",
            "省税务局",
            "省住房城乡建设厅",
            "省大数据局",
            "贵阳市政府",
            "省市场监管局",
            "贵州电网公司",
            "省公安厅",
            "省人力资源社会保障厅")) {
      put(entries, bodies.resolve(body, BodyScope.of(guizhou)), 20, body);
    }
    for (String body : List.of("自治区财政厅", "自治区发展改革委", "自治区工业和信息化厅", "人民银行南宁中心支行")) {
      put(entries, bodies.resolve(body, BodyScope.of(guangxi)), 5, body);
    }
    for (String firm : List.of("磷化集团", "比亚迪", "宁德时代", "茅台集团")) {
      put(entries, FIRMS.find(firm).orElseThrow(), 2, firm);
    }
    for (String place :
        List.of("520123", "520121", "520122", "520382", "520100", "520000", "450000", "520300")) {
      REGIONS.byCode(place).ifPresent(r -> put(entries, r, 3, r.name()));
    }
    for (String industry : List.of("白酒", "煤炭")) {
      put(entries, INDUSTRIES.find(industry).orElseThrow(), 6, industry);
    }
    Optional.ofNullable(INDUSTRIES.names().get("新能源电池材料"))
        .ifPresent(n -> put(entries, n.industry(), 6, "新能源电池材料"));
    REGIONS.all().forEach(r -> entries.putIfAbsent(r.id(), Entry.unused(r)));
    return new Catalogue(
        EntityDirectory.of(new ArrayList<>(entries.values()), folding::fold, EnglishNames.load()),
        policies(guizhou, guangxi, zunyi),
        List.of("规模以上工业企业", "原煤产量", "地区生产总值", "规模以上工业增加值"),
        Set.of(YearMonth.of(2022, 10), YearMonth.of(2022, 12), YearMonth.of(2024, 2)));
  }

  private static void put(Map<String, Entry> entries, Entity entity, long count, String mention) {
    entries.put(entity.id(), new Entry(entity, count, 1, Set.of(mention)));
  }

  private static List<PolicyRef> policies(Region guizhou, Region guangxi, Region zunyi) {
    return List.of(
        new PolicyRef(
            "p0",
            "贵州省推动复工复产复市促进经济恢复提振行动方案",
            new DocumentNumber("黔府办函", 2022, 93),
            "000.txt",
            PolicyDate.ofDay(2022, 10, 1),
            guizhou),
        new PolicyRef(
            "p1",
            "关于推动2024年一季度全市经济工作实现“开门红”若干政策措施",
            null,
            "001.txt",
            PolicyDate.ofDay(2024, 2, 1),
            zunyi),
        new PolicyRef(
            "p2",
            "2022年《政府工作报告》重点工作责任分工方案",
            new DocumentNumber("黔府办发", 2022, 4),
            "002.txt",
            PolicyDate.ofDay(2022, 1, 28),
            guizhou),
        new PolicyRef("p3", "关于扎实稳住工业经济一揽子政策的接续政策措施", null, "003.txt", null, guangxi),
        new PolicyRef("p4", "关于推动县域工业经济高质量发展实施方案（征求意见稿）", null, "004.txt", null, guizhou));
  }
}
