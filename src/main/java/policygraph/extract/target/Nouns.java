package policygraph.extract.target;

import java.util.regex.Pattern;

/** Whether a number in front of its noun counts what is to be done: 打造100个标杆项目, 22处煤矿复工复产. */
final class Nouns {
  private static final Pattern ENDS_WITH_DO =
      Pattern.compile(
          "(.*?)(?:"
              + Wording.DO
              + "(?:、|和|并|或|及|一批)?)+(?:"
              + Bounds.WORDS
              + "|总投资|年度|\\d+批|共|累计)?$");
  private static final Pattern ENDS_WITH_CAUSE =
      Pattern.compile(".*" + Wording.CAUSE + "(?:" + Bounds.WORDS + ")?$");
  private static final Pattern LEAD = Pattern.compile("^(?:" + Wording.LEAD + ")+");
  private static final Pattern PROCESS =
      Pattern.compile("^(?:加快|积极|持续|统筹|深入|全力|有序|大力|稳步)*(?:推进|抓好|做好|发挥).+");
  private static final Pattern LIST =
      Pattern.compile("^(?:" + Wording.LEAD + ")*" + Wording.DO + "[^、]+(?:、.+|等)$");
  private static final Pattern DONE =
      Pattern.compile(
          ".*?" + "(?:全部|全面|有序|实质性|正式|如期|按期|按时|顺利|建设)*" + Wording.DONE + "(?:[^,]{0,2})$");

  /** 酒庄的旅游环线等项目开工: the verb is not the counted things'. */
  private static final Pattern OTHER_SUBJECT = Pattern.compile(".*的.*等.*");

  private static final Pattern PAPER = Pattern.compile(".*(?:清单|名单|计划|目录|方案|台账|建设进度|作用|问题|领域|方面)$");
  private static final Pattern PLACE =
      Pattern.compile("(?:县|市|区|乡|镇|乡镇|村|街道|社区|行政村|建制村|县[(]市、区[)]|部门|行业|省份|国家).{0,3}");
  private static final Pattern REACHED = Pattern.compile(".*(?:联通|覆盖|通达|惠及|接通|进驻|辐射|连通|遍布)$");

  private static final Pattern ACHIEVES = Pattern.compile(".*(?:实现|确保|保证|达到|推动|力争|争取)$");

  /** 对6万户困难家庭进行适老化改造. */
  private static final Pattern TREATS = Pattern.compile("(?:.*[^,])?(?:对|为)(?:超过?)?");

  private static final Pattern TREATED = Pattern.compile("[^,的]*(?:进行|实施|开展|提供|发放|建设)[^,]{2,}");

  /** 750千伏输电工程: a voltage says which, not how many. */
  private static final Pattern VOLTAGE = Pattern.compile("(?:千|万)?(?:伏|V|kV)");

  /** 确保至少有1项经验被推广. */
  private static final Pattern HAS = Pattern.compile(".*(?:至少|不少于|要|须|应)有");

  /** 85%政务服务事项“一网通办”, 90%解决率: shares that open a statement. */
  private static final Pattern SHARE_OF =
      Pattern.compile(
          "(?!的)[^,]*(?:“[^”]*(?:办|通|结)[^”]*”|[^,]率|入驻.*|纳入.*|实现.*|达到.*|完成.*|覆盖.*|办结.*)");

  private static final Pattern ALL = Pattern.compile("(?:全[省市区县州]|各地)?");

  private static final Pattern TOLD = Pattern.compile(".*(?:制定|结合|停产|针对|依托).*");

  private Nouns() {}

  /**
   * @param before the words in front of the number, dates taken out
   * @param after the words behind it
   */
  static boolean areToBeDone(String before, String after, Quantity quantity) {
    if (TREATS.matcher(before).matches() && TREATED.matcher(after).matches()) {
      return quantity.dimension().counts();
    }
    if (PAPER.matcher(after).matches() || VOLTAGE.matcher(quantity.unit()).matches()) {
      return false;
    }
    if (DONE.matcher(after).matches()
        && quantity.dimension().counts()
        && !OTHER_SUBJECT.matcher(after).matches()
        && !TOLD.matcher(before).matches()) {
      return true;
    }
    boolean bounded = !quantity.bound().isEmpty();
    if (bounded && !quantity.dimension().counts() && !Kinds.isPercent(quantity)) {
      return false;
    }
    String rest = LEAD.matcher(before).replaceFirst("");
    var m = ENDS_WITH_DO.matcher(rest);
    if (m.matches() && !(m.group(1).length() > 1 && PROCESS.matcher(before).matches())) {
      return true;
    }
    if (!quantity.dimension().counts() && !Kinds.isPercent(quantity)) {
      return false;
    }
    return LIST.matcher(before).matches()
        || ((ENDS_WITH_CAUSE.matcher(before).matches() || ACHIEVES.matcher(before).matches())
            && after.length() > 4)
        || (PLACE.matcher(after).matches() && REACHED.matcher(before).matches())
        || DONE.matcher(after).matches()
        || (quantity.dimension().counts() && HAS.matcher(before).matches() && after.length() > 2)
        || (Kinds.isPercent(quantity)
            && ALL.matcher(before).matches()
            && SHARE_OF.matcher(after).matches())
        || (Kinds.isPercent(quantity)
            && ((rest.length() > 1 && !rest.endsWith("的")) || ACHIEVES.matcher(before).matches()))
        || (bounded && rest.matches("(?:" + Bounds.WORDS + ")?"))
        || (quantity.dimension().counts() && rest.matches(Bounds.WORDS));
  }
}
