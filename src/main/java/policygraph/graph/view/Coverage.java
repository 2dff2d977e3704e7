package policygraph.graph.view;

/**
 * How far an answer can be trusted to be all there is.
 *
 * @param policies policies that were looked through
 * @param withResponsibilities of these, those that name responsible bodies at all
 * @param missingTexts measures in them whose text is lost
 */
public record Coverage(int policies, int withResponsibilities, int missingTexts) {}
