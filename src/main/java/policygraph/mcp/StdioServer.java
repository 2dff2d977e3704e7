package policygraph.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Serves the tools to one assistant over a pair of streams, until the assistant goes. */
public final class StdioServer {
  private static final String INSTRUCTIONS =
      """
      Policygraph holds Chinese government policies as measures with their responsible bodies, \
      targets and deadlines. Each statement comes with its evidence: quote (exactly as in the \
      source), source (file), start and end (Unicode code points). Quote the sentence and name the \
      document. Say a body leads only where its role is "lead". A status other than "intact" has to \
      be told: "missing" means that the text is lost in the source. An empty result means that \
      these documents do not say so, not that it is not so.\
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private StdioServer() {}

  /**
   * Serves until the input ends.
   *
   * @param address of the program whose API is asked
   */
  public static void serve(String address, String version, InputStream in, OutputStream out)
      throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    try (Api api = new Api(address)) {
      StdioServerTransportProvider transport =
          new StdioServerTransportProvider(
              McpJsonDefaults.getMapper(), new EndTold(in, ended), out);
      McpSyncServer server =
          McpServer.sync(transport)
              .serverInfo("policygraph", version)
              .instructions(INSTRUCTIONS)
              .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
              .tools(Tools.ALL.stream().map(tool -> specification(tool, api)).toList())
              .build();
      ended.await();
      server.closeGracefully();
    }
  }

  private static SyncToolSpecification specification(Tool tool, Api api) {
    return SyncToolSpecification.builder()
        .tool(
            McpSchema.Tool.builder(tool.name(), tool.inputSchema())
                .title(tool.title())
                .description(tool.description())
                .annotations(
                    new McpSchema.ToolAnnotations(tool.title(), true, false, true, false, null))
                .build())
        .callHandler((exchange, request) -> call(tool, api, request.arguments()))
        .build();
  }

  private static McpSchema.CallToolResult call(
      Tool tool, Api api, @Nullable Map<String, Object> given) {
    Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
    if (given != null) {
      arguments.putAll(given);
    }
    try {
      JsonNode answer = tool.answer().answer(api, arguments);
      return McpSchema.CallToolResult.builder()
          .structuredContent(JSON.convertValue(answer, new TypeReference<Map<String, Object>>() {}))
          .addTextContent(tool.text().apply(answer))
          .isError(false)
          .build();
    } catch (ApiException refused) {
      return McpSchema.CallToolResult.builder()
          .addTextContent(String.valueOf(refused.getMessage()))
          .isError(true)
          .build();
    }
  }

  /** Tells when the input has ended. */
  private static final class EndTold extends FilterInputStream {
    private final CountDownLatch ended;

    EndTold(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return told(in.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return told(in.read(bytes, from, length));
    }

    private int told(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
