/**
 * How does one stay informed? A question's answer as an Atom feed, deadlines as a calendar, and
 * what a browser needs to search here from its own bar.
 */
@NullMarked
package policygraph.web.feed;

import org.jspecify.annotations.NullMarked;
