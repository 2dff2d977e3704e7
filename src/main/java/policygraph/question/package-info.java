/**
 * What does the question ask for? Text in Chinese or English becomes a {@link
 * policygraph.question.Question}: a value that says what is wanted, of which measures, and how each
 * word was understood. Forms in an ordered list; knows no database.
 */
@NullMarked
package policygraph.question;

import org.jspecify.annotations.NullMarked;
