package policygraph.question;

/** What a word of the question vocabulary does in a question. */
enum Sense {
  /** 牵头, 负责, led by: a role; the value says which. */
  ROLE,
  /** 牵头单位, lead agency: a noun for the bodies of a role. */
  ROLE_NOUN,
  /** 任务, 措施, tasks. */
  MEASURE,
  /** 部门, agencies: bodies are spoken of. */
  BODY_NOUN,
  /** 文件, policies. */
  POLICY_NOUN,
  /** 目标, 指标, targets. */
  TARGET_NOUN,
  REGION_NOUN,
  INDUSTRY_NOUN,
  ENTERPRISE_NOUN,
  /** 哪些, list. */
  ASK,
  /** 谁, which department. */
  WHO,
  /** 多少, how many. */
  HOW_MANY,
  AND,
  OR,
  NOT,
  /** 以外, 之外: excludes what stands before it. */
  BESIDES,
  ONLY,
  JOINT,
  MOST,
  LEAST,
  FIRST,
  /** 涉及, about: the text speaks of it. */
  MENTION,
  /** 支持, promote: the measure is for it. */
  SUPPORT,
  /** 中, in: of a document. */
  IN,
  ISSUE,
  CITE,
  COMPARE,
  STATUS,
  /** 力争类, mandatory: how binding the wording is; the value says which, "" for 力度 itself. */
  STRENGTH,
  DUE,
  /** 以上, at least; the value is the comparator's sign. */
  COMPARATOR,
  /** 到, 之间, between: two amounts are the ends of a range; the value is "to" where it joins them. */
  RANGE,
  /** 增长, 新增, 占比: the value is the kind of target. */
  CHANGE,
  /** 年份, period: the time that a target is for. */
  PERIOD,
  /** 做什么, do: what a body has to do. */
  DO,
  /** provincial, municipal: the level of the body that follows. */
  LEVEL,
  /** What no policy says: no form accounts for it. */
  OTHER,
  /** Carries nothing: 的, please. */
  FILL
}
