package policygraph.lexicon;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Region;

/** Sets of bodies: 各市〔州〕人民政府, 省有关单位, 各成员单位. */
final class Collectives {
  /** 各县（市、区）, 其他省直有关部门, 驻市各国有商业银行. */
  private static final Pattern EACH =
      Pattern.compile("(?:其他|其它|有关|相关|所有|全体|上述|涉及|涉农|涉海|沿海|沿江|以上|试点|全省|全市|全区|全县|全州).*|.*各.*");

  /** 省有关单位, 行业主管部门, 联席会议成员单位, 金融机构. */
  private static final Pattern GENERAL =
      Pattern.compile(
          ".*(?:部门|单位|机构|地方|处室|企业|高校|院校|院所|街镇|镇街|乡镇|乡镇街道|区县|县区|县市区|市县|旗县区?|市州|部门和单位|责任主体|运营商|成员|负责人)");

  /** 县、区政府; 县（区）人民政府; 地方各级政府; 省级人民政府. */
  private static final Pattern GOVERNMENTS =
      Pattern.compile(
          "(?:(?:地方|基层|设区的?市|地级以上市|地级市|(?:省|市|区|县|乡|镇|州)级|乡镇|街道|乡|镇)+|(?:省|市|州|县|区|旗|盟)(?:[、（）]*(?:市|州|县|区|旗|盟|乡|镇))+)[、（）\\p{IsHan}]{0,4}(?:人民)?政府");

  /** 开发区管委会, 产业园区管委会, 功能区; a name in front would make it one body. */
  private static final Pattern AREAS =
      Pattern.compile(
          "(?:省|市|区|县)?(?:直|级)?(?:重点|产业|工业|特定|功能|开发|经济|相关|地|园|区|类|[、（）])*(?:区|园)(?:管委会|管理委员会)?");

  private Collectives() {}

  /** Whether a name, its brackets as （）, stands for a set. */
  static boolean matches(String name) {
    if (EACH.matcher(name).matches()) {
      return true;
    }
    String plain = name.replaceAll("（[^）]*）", "");
    return GENERAL.matcher(plain).matches()
        || GOVERNMENTS.matcher(name).matches()
        || isArea(name)
        || isArea(plain);
  }

  /** 开发区（投资区）管委会: what stands in the brackets is another word for the same. */
  private static boolean isArea(String name) {
    return name.length() > 1 && !PlaceWords.isWord(name) && AREAS.matcher(name).matches();
  }

  /** The set that a name stands for in a document of a place. */
  static Agency agency(String name, BodyScope scope, PlaceWords places) {
    String word = PlaceWords.leading(name).orElse("");
    Region place = word.isEmpty() ? null : places.meant(word, scope.place());
    String rest = place == null ? name : name.substring(word.length());
    if (place == null) {
      place = scope.place();
    }
    if (rest.endsWith("政府") && !rest.endsWith("人民政府")) {
      rest = rest.substring(0, rest.length() - 2) + "人民政府";
    }
    String code = scope.national() ? "000000" : place == null ? "x" : place.code();
    String full = place == null || scope.national() ? name : places.fullName(place) + rest;
    return new Agency(
        "a-" + code + "-" + rest,
        full,
        Agency.Kind.COLLECTIVE,
        level(name),
        place == null ? null : place.code(),
        java.util.List.of());
  }

  /** The level of the bodies of a set, or null where its name does not tell. */
  private static @Nullable String level(String name) {
    if (name.matches("各?(?:乡|镇|街).*")) {
      return "乡";
    }
    if (name.matches("各?(?:县|区|旗).*")) {
      return "县";
    }
    if (name.matches("各?(?:市|州|地|设区|盟|有关市|相关市).*")) {
      return "市";
    }
    return name.matches("各?(?:其他|有关)?(?:省|自治区).*") ? "省" : null;
  }
}
