package policygraph.model;

/** An enterprise named in a measure. */
public record EnterpriseMention(
    Enterprise enterprise, String mention, Basis basis, Evidence evidence) {}
