/**
 * What can an assistant ask? Read-only tools over the Model Context Protocol; each answer comes
 * with the sentences that prove it. They ask the program's API, wherever it runs.
 */
@NullMarked
package policygraph.mcp;

import org.jspecify.annotations.NullMarked;
