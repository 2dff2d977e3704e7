package policygraph.extract.industry;

import java.util.regex.Pattern;

/**
 * What the words around a name say of it: that an industry is meant (茶产业, 发展白酒), or something else
 * that only bears the name (国际酒类博览会, 文化和旅游部门, 《旅游条例》).
 */
final class IndustryContext {
  /** 茶产业, 汽车消费, 钢铁、水泥等行业. */
  private static final Pattern INDUSTRY_AFTER =
      Pattern.compile(
          "(?:及[^，。；、]{1,6})?(?:等)?(?:优势|特色|重点|支柱|主导|新兴|传统|高耗能|劳动密集型|产品|精深|深|大宗|上下游|[\\p{IsHan}]{0,4}(?=产业|行业))?"
              + "(?:产业|行业|工业|制造|加工|种植|养殖|集群|产能|产值|产量|增加值|全产业链|产区|基地(?!台)|装备|全链条|消费|销售|板块|赛道|业态|促销|经济|品牌|综合试验区|深度融合|科创城|清洁高效|清洁利用|集中度|保供|增产|稳产|保通|枢纽|降本|外运|出海|出口)");

  private static final Pattern FIRMS_AFTER =
      Pattern.compile("(?:等)?(?:优势|重点|骨干|龙头|中小|生产)?企业(?!所得税|年金)");

  private static final Pattern LED_BEFORE =
      Pattern.compile(
          "(?:发展|壮大|做大|做强|做优|培育|振兴|聚焦|改造提升|转型升级|打造|布局|提振|扩大|促进|做精|延长|延伸)(?:优质|特色|高端|现代|绿色|生态|智能|大宗|高效|山地|精品)*$");

  /** Names of bodies and of their work. */
  private static final Pattern BODY_AFTER =
      Pattern.compile(
          "(?:[\\p{IsHan}]{0,4})(?:局|厅|委(?!托)|部门|主管|大学|学院|学校|学会|协会|商会|研究院|研究所|交易所|医院|公司|集团|银行|报社|执法|行政|监管|监督|安全生产|从业人员|专业|人才|证书|许可证|许可|登记|保险费|事故|消防|用地|工人)");

  private static final Pattern EVENT_AFTER =
      Pattern.compile("[\\p{IsHan}暨·]{0,12}?(?:博览会|博览交易会|交易会|展览会|论坛|峰会|大会|交流会|推介会|节)(?!约|能|点|省)");

  /** How far around a name a mark of quotation is looked for. */
  private static final int REACH = 40;

  private IndustryContext() {}

  /** Whether the words beside the name make it an industry. */
  static boolean isOfIndustry(String text, int start, int end) {
    return INDUSTRY_AFTER.matcher(text).region(end, text.length()).lookingAt()
        || FIRMS_AFTER.matcher(text).region(end, text.length()).lookingAt()
        || LED_BEFORE.matcher(text.substring(Math.max(0, start - 12), start)).find();
  }

  /** Whether the name stands in the name of something else. */
  static boolean isOfOther(String text, int start, int end) {
    return BODY_AFTER.matcher(text).region(end, text.length()).lookingAt()
        || EVENT_AFTER.matcher(text).region(end, text.length()).lookingAt()
        || (start > 0 && text.charAt(start - 1) == '不')
        || isInTitle(text, start);
  }

  private static boolean isInTitle(String text, int start) {
    int open = text.lastIndexOf('《', start);
    return open >= 0 && start - open <= REACH && text.substring(open, start).indexOf('》') < 0;
  }
}
