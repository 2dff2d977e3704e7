/**
 * What does a user's program or browser get? Routes in one table, JSON by the contract, pages,
 * feeds and exports.
 */
@NullMarked
package policygraph.web;

import org.jspecify.annotations.NullMarked;
