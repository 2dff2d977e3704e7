package policygraph.index;

import java.util.Set;
import java.util.stream.Collectors;
import policygraph.model.Role;

/** Names of the fields of a document in the index. */
final class Fields {
  /** Unique; a term. */
  static final String ID = "id";

  static final String POLICY = "policy";
  static final String MEASURE = "measure";

  /** Place in the policy, for lists that no word ranks. */
  static final String ORDER = "order";

  /** The passage itself, stored. */
  static final String PASSAGE = "passage";

  /** The text by smartcn. */
  static final String WORDS = "words";

  /** The text by characters, pairs and numbers, with positions. */
  static final String GRAMS = "grams";

  /** Headings and title of the policy, by grams. */
  static final String CONTEXT = "context";

  /** Names as one term each, folded. */
  static final String NAME = "name";

  /** Document numbers as one term each. */
  static final String NUMBER = "number";

  /** The measure's own number. */
  static final String ITEM = "item";

  /** Bodies with their roles; see {@link BodyTerms}. */
  static final String BODY = "body";

  static final String REGION = "region";
  static final String REGION_WITHIN = "region-within";
  static final String REGION_IN_NAME = "region-in-name";
  static final String REGION_IN_NAME_WITHIN = "region-in-name-within";
  static final String POLICY_REGION = "policy-region";
  static final String INDUSTRY = "industry";
  static final String ENTERPRISE = "enterprise";
  static final String ISSUER = "issuer";
  static final String YEAR = "year";
  static final String STATUS = "status";
  static final String STRENGTH = "strength";
  static final String DUE = "due";
  static final String AIMS = "aims";

  /** The text without responsibility clauses, by grams. */
  static final String PROSE = "prose";

  /** Indicators of targets, by grams. */
  static final String INDICATOR = "indicator";

  /** Titles of cited documents, by grams. */
  static final String CITED = "cited";

  static final String CITED_NUMBER = "cited-number";

  /** Present where the passage has text that can be embedded. */
  static final String EMBEDDABLE = "embeddable";

  private Fields() {}

  /**
   * The embedding by a model; absent until it was computed. Vectors of another model, of another
   * size perhaps, stand in a field of their own until their passages were embedded anew.
   */
  static String vector(String model) {
    return "vector-" + model;
  }

  static String facet(Facet facet) {
    return "facet-" + facet.label();
  }

  /** How many bodies hold at least one of the roles; one field per set of roles. */
  static String bodies(Set<Role> roles) {
    return "bodies-" + roles.stream().map(Role::label).sorted().collect(Collectors.joining("-"));
  }
}
