package policygraph.structure;

import java.util.regex.Pattern;

/**
 * By what one knows a phrase that says who does a measure. Lenient: who reads the phrases refuses
 * those that name nobody.
 */
final class ClauseSigns {
  private static final String ROLE =
      "(?:牵头|责任|配合|主办|协办|承办|协同|负责|参与|参加|落实|实施|主责|主管|督办|督导|监督|支持|协作|组织|完成|推进)";
  private static final String WHO = "(?:单位|部门|处室|科室|股室|机构|主体|领导|领导人|人|机关|地区|地方|司局|方|委办局)";
  private static final String WHEN = "(?:完成|时限|时间|进度|办结|目标)[^：:，。；、\\n]{0,6}";

  /** 牵头单位：, 责任部门:, 牵头（责任）单位：, 主要责任人：. */
  static final Pattern LABEL =
      Pattern.compile(
          "(?:主要|第一|总|市级|省级|区级|县级|具体)?"
              + ROLE
              + "[、和及与（(/]?(?:"
              + ROLE
              + "[）)]?)?"
              + WHO
              + "(?:[及和、]"
              + ROLE
              + "?"
              + WHO
              + "|及职责|及分工|名单|名称|[（(][^）)：:\\n]{1,8}[）)])?\\s*[：:∶]");

  /** 完成时限：, 时限要求：, 目标位置：; continues a labelled block, never begins one. */
  static final Pattern OTHER_LABEL = Pattern.compile(WHEN + "[：:∶]");

  private static final Pattern DOING =
      Pattern.compile(
          "牵头|负责|落实|配合|参与|会同|分工|承担|主办|协办|承办|按职责|按照职责|各司其职|做好|责任单位|责任部门|组织实施|具体实施|推进|完成|实施|指导|督办");

  private static final String BODY_END =
      "(?:局|委|厅|办|部|院|处|署|室|科|股|站|中心|政府|公司|集团|队|部门|单位|机构|管委会|委员会|海关|行|学校|大学"
          + "|协会|会|联|团委|团市委|团省委|科协|县|市|区|州|旗|镇|乡|街道|专班|小组|工作组|社|馆|所|企业|电网|铁塔"
          + "|电信|移动|联通|机关|高校|部队|校|盟|港|馆|商)";

  private static final Pattern BODY = Pattern.compile(".+" + BODY_END + "(?:等)?.*");
  private static final Pattern NAME = Pattern.compile("[^，。；：]{1,40}" + BODY_END + "等?");
  private static final Pattern BODY_LAST = Pattern.compile(BODY_END + "(?:等)?[）)]?[，；。]?$");
  private static final Pattern REMARK =
      Pattern.compile(
          "^(?:.*(?:以下|下文|下)(?:统称|简称|称)|或者?(?!县)|含(?!山)|不含|包括|包含|如(?!皋|东)|即(?!墨)|例如|简称|其中|附[：:件表图]|详见"
              + "|见[附第《]|参见|注[：:]|原(?:名|则|为)|除|指(?!挥|导|标)|共[\\d约计有]|约\\d|占|此件|电子版|联系[人电方]|《"
              + "|[\\d.]+[年月日万亿个家户项%％]|[\\d.]+$).*");

  private ClauseSigns() {}

  static boolean isLabelled(String phrase) {
    return LABEL.matcher(phrase).lookingAt();
  }

  /** Whether words end as a list of names does, or as what they do. */
  static boolean endsList(String words) {
    return endsWithBody(words) || words.matches(".*(?:牵头|负责|配合|落实|参与)");
  }

  static boolean endsWithBody(String words) {
    return BODY_LAST.matcher(words).find();
  }

  /**
   * Whether a phrase in brackets may say who does something.
   *
   * @param inside without its brackets
   * @param before the char before the bracket, or line end
   * @param closesSentence whether the sentence, the line or the item ends after the bracket
   */
  static boolean isClause(String inside, char before, boolean closesSentence) {
    String phrase = inside.replaceAll("\\s", "");
    if (phrase.length() < 2 || phrase.length() > 1000) {
      return false;
    }
    if (LABEL.matcher(phrase).lookingAt()) {
      return true;
    }
    if (REMARK.matcher(phrase).matches()) {
      return false;
    }
    boolean afterSentence = "。；;！？!?”》\n，,：:".indexOf(before) >= 0;
    if (LABEL.matcher(phrase).find() && phrase.length() > 5) {
      return true;
    }
    if (saysWhoDoes(phrase)) {
      return afterSentence || closesSentence || phrase.length() > 14;
    }
    return isListOfNames(phrase, before, afterSentence, closesSentence);
  }

  /** 省市场监管局牵头: a body, and a word for what it does. */
  static boolean saysWhoDoes(String inside) {
    String phrase = inside.replaceAll("\\s", "");
    return DOING.matcher(phrase).find() && BODY.matcher(phrase).matches();
  }

  /** 〔市政务服务和资源交易中心，市级有关部门（单位）〕, (国际合作处); not 省市场监管局（省知识产权局）. */
  private static boolean isListOfNames(
      String phrase, char before, boolean afterSentence, boolean closesSentence) {
    String flat = withoutInnerBrackets(phrase);
    String[] names = flat.split("[、，,；;。]");
    int bodies = 0;
    for (String name : names) {
      bodies += NAME.matcher(name).matches() ? 1 : 0;
    }
    if (names.length == 0) {
      return false;
    }
    boolean personToCall = NAME.matcher(names[0]).matches() && phrase.matches(".*\\d{7,}");
    if (personToCall && afterSentence) {
      return true;
    }
    if (bodies == 0 || bodies * 3 < names.length * 2) {
      return false;
    }
    if (afterSentence) {
      return flat.length() > 2 && (names.length > 1 || closesSentence);
    }
    boolean alias = NAME.matcher("某" + before).matches();
    return closesSentence
        && (alias ? names.length > 2 : flat.length() > 3 && names[0].length() > 2);
  }

  private static String withoutInnerBrackets(String phrase) {
    StringBuilder flat = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Brackets.opens(c)) {
        depth++;
      } else if (Brackets.closes(c)) {
        depth--;
      } else if (depth <= 0) {
        flat.append(c);
      }
    }
    return flat.toString();
  }
}
