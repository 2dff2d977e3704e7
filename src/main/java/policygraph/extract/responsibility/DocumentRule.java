package policygraph.extract.responsibility;

import java.util.List;
import policygraph.model.Evidence;

/** What a clause states for every clause from there on. */
sealed interface DocumentRule {
  /** 逗号前为牵头单位，下同. */
  record CommaLeads() implements DocumentRule {}

  /** 排在第一位的部门为牵头部门，下同. */
  record FirstLeads() implements DocumentRule {}

  /** 括号中为牵头负责部门，下同: a list without a word for its role leads. */
  record BracketLeads() implements DocumentRule {}

  /**
   * 以下工作均需各县（市、区）政府负责，不再列出.
   *
   * @param lists the bodies that every measure from here on has too
   * @param besides the names that the clause has beside the rule
   * @param evidence the clause that says so
   */
  record Default(List<RoleList> lists, List<Names> besides, Evidence evidence)
      implements DocumentRule {
    public Default {
      lists = List.copyOf(lists);
      besides = List.copyOf(besides);
    }
  }
}
