/**
 * Which passages of the policies speak of what the reader looks for? Passages with their analysis
 * and embeddings, kept in a Lucene index behind {@link policygraph.index.PassageIndex}; Lucene and
 * the ONNX runtime are known here only.
 */
@NullMarked
package policygraph.index;

import org.jspecify.annotations.NullMarked;
