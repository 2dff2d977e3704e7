/**
 * Which other documents does a policy name, and how does it stand to them? Titles in 《》 and
 * document numbers, and the policies that they stand for.
 */
@NullMarked
package policygraph.extract.citation;

import org.jspecify.annotations.NullMarked;
