package policygraph.model;

/** An industry that a measure concerns. */
public record IndustryMention(Industry industry, String mention, Basis basis, Evidence evidence) {}
