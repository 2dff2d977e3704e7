package policygraph.extract.project;

import java.util.regex.Pattern;
import policygraph.lexicon.CommonWords;

/**
 * Which words in front of a work's kind tell it from others: 南信合高铁, 花滩子水源工程, 同德至玛沁公路. 农村公路 and
 * 大中型灌区 name none.
 */
final class WorkNames {
  private static final Pattern SHORT = Pattern.compile("(?!.*以上)[\\p{IsHan}—]{2,8}");

  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}“”（）()—·A-Za-z\\d]{2,24}");

  private static final Pattern ROUTE = Pattern.compile("\\p{IsHan}{2,8}至\\p{IsHan}{2,10}");

  /** Works that a place alone names: 共和机场. */
  private static final Pattern BY_PLACE = Pattern.compile("机场|大桥|隧道|灌区|大水网|新馆|新院区?|新校区");

  /** 省文化馆新馆: what gets a new house is named by its kind. */
  private static final Pattern HOUSE = Pattern.compile(".*(?:馆|院|校|大学|中心|剧场)");

  private static final Pattern NEW_HOUSE = Pattern.compile("新馆|新院区?|新校区|[东西南北]院区");

  private static final Pattern PHASE = Pattern.compile("[一二三四]期");

  private static final Pattern PLANNED =
      Pattern.compile(".{3,}(?:中心|基地|园|馆|院|厂|机场|港|站|治理|配置|电站|核电)");

  /** What a project does: 泰丰先行磷酸铁锂扩产. */
  private static final Pattern PROJECT =
      Pattern.compile(".{4,}(?:扩产|扩建|技改|改造|扩能|扩容|升级|产业化|迁建|生产线|工程|[一二三四]期|段)");

  private final CommonWords words;

  WorkNames(CommonWords words) {
    this.words = words;
  }

  static boolean isShort(String name) {
    return SHORT.matcher(name).matches();
  }

  static boolean areNamedByPlace(String head) {
    return BY_PLACE.matcher(head).matches();
  }

  /**
   * @param place whether a place stands in the name
   */
  boolean isNamed(String name, String head, boolean place) {
    if (!NAME.matcher(name).matches()) {
      return false;
    }
    return (place && areNamedByPlace(head))
        || ROUTE.matcher(name).matches()
        || (NEW_HOUSE.matcher(head).matches() && HOUSE.matcher(name).matches())
        || (PHASE.matcher(head).matches() && PLANNED.matcher(name).matches())
        || !isOrdinary(name);
  }

  /** Whether a part of a list of projects is one, though it names neither firm nor place. */
  boolean isProject(String name) {
    return PROJECT.matcher(name).matches() && !isOrdinary(name);
  }

  private boolean isOrdinary(String name) {
    return words.makeUpOrdinary(name);
  }
}
