package policygraph.structure;

/**
 * How an item of an outline is numbered, from the outermost to the innermost as the rules for
 * official documents have it (GB/T 9704: 一、 then （一） then 1. then （1）); statutes put 章, 节 and 条
 * before them.
 */
enum MarkerStyle {
  /** 第一编, 第一部分. */
  PART,
  /** 第一章. */
  CHAPTER,
  /** 第一节. */
  SUBCHAPTER,
  /** 第一条. */
  ARTICLE,
  /** 一、 */
  CHINESE,
  /** （一） */
  CHINESE_BRACKET,
  /** 1. and 1、 */
  ARABIC,
  /** （1） */
  ARABIC_BRACKET,
  /** 1） */
  ARABIC_HALF_BRACKET,
  /** ① */
  CIRCLED,
  /** A row of a table. */
  ROW,
  /** A row of a table that was flattened into running text. */
  FLAT_ROW;

  /** Whether items so numbered belong inside items numbered in the other style. */
  boolean isInside(MarkerStyle other) {
    return compareTo(other) > 0;
  }

  /** Whether items so numbered are rows of a table. */
  boolean isRow() {
    return this == ROW || this == FLAT_ROW;
  }

  /** Whether the style heads parts of a statute and never a task of its own. */
  boolean isDivision() {
    return this == PART || this == CHAPTER || this == SUBCHAPTER;
  }

  /** The label of the item with a number: 18, 十八, 第十八条. */
  String label(int number) {
    return switch (this) {
      case PART -> "第" + Numeral.inChinese(number) + "部分";
      case CHAPTER -> "第" + Numeral.inChinese(number) + "章";
      case SUBCHAPTER -> "第" + Numeral.inChinese(number) + "节";
      case ARTICLE -> "第" + Numeral.inChinese(number) + "条";
      case CHINESE, CHINESE_BRACKET -> Numeral.inChinese(number);
      case ARABIC, ARABIC_BRACKET, ARABIC_HALF_BRACKET, CIRCLED, ROW, FLAT_ROW ->
          Integer.toString(number);
    };
  }
}
