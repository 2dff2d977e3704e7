package policygraph.question;

import org.jspecify.annotations.Nullable;
import policygraph.question.Asked.Kind;

/** Which kind of entity a noun of the question speaks of. */
final class Kinds {
  private Kinds() {}

  /** The kind that the token at a place asks for, or null. */
  static @Nullable Kind at(Sentence sentence, int i) {
    if (sentence.is(i, Sense.BODY_NOUN, Sense.WHO, Sense.ROLE_NOUN)) {
      return Kind.AGENCY;
    }
    if (sentence.is(i, Sense.REGION_NOUN)) {
      return Kind.REGION;
    }
    if (sentence.is(i, Sense.ENTERPRISE_NOUN)) {
      return Kind.ENTERPRISE;
    }
    return sentence.is(i, Sense.INDUSTRY_NOUN) ? Kind.INDUSTRY : null;
  }

  /** The level of the places that a noun speaks of: 县 of 哪些县; "" for any. */
  static String level(Sentence sentence, int i) {
    Token.Word word = sentence.word(i);
    return word == null || !word.is(Sense.REGION_NOUN) ? "" : word.value(Sense.REGION_NOUN);
  }

  static Said said(Kind kind) {
    return switch (kind) {
      case AGENCY -> new Said("机构", "bodies");
      case REGION -> new Said("地区", "regions");
      case INDUSTRY -> new Said("产业", "industries");
      case ENTERPRISE -> new Said("企业", "enterprises");
    };
  }
}
