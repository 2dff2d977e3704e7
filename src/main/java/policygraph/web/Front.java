package policygraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import policygraph.index.Pace;

/**
 * What stands before all routes: bounds on size, number and time of requests, an end that lets
 * requests finish, and HEAD, which is a GET whose content stays unsent.
 */
final class Front {
  /** Requests at once; more wait, and are refused where they wait too long. */
  private static final int AT_ONCE = 64;

  private static final int WAITING = 512;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Bytes of a request's line and headers; a question of 2,000 letters fits in. */
  private static final int HEADERS = 32 * 1024;

  private static final long END_MILLISECONDS = 10_000;

  private Front() {}

  static void bound(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADERS);
    http.setSendServerVersion(false);
    http.setIdleTimeout(60_000);
  }

  static void guard(Server server, Pace pace) {
    QoSHandler queue = new QoSHandler();
    queue.setMaxRequestCount(AT_ONCE);
    queue.setMaxSuspendedRequestCount(WAITING);
    queue.setMaxSuspend(PATIENCE);
    GracefulHandler ending = new GracefulHandler(queue);
    server.setHandler(new Told(new Head(ending), pace));
    server.setStopTimeout(END_MILLISECONDS);
    server.setErrorHandler(new Problems());
  }

  /** Tells of each request when it begins and when all of it is done. */
  private static final class Told extends Handler.Wrapper {
    private final Pace pace;

    Told(Handler handler, Pace pace) {
      super(handler);
      this.pace = pace;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      pace.requestBegun();
      Request.addCompletionListener(request, failure -> pace.requestEnded());
      return super.handle(request, response, callback);
    }
  }

  /** Serves HEAD as GET; Jetty itself sends no content where the client asked by HEAD. */
  private static final class Head extends Handler.Wrapper {
    Head(Handler handler) {
      super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (!HttpMethod.HEAD.is(request.getMethod())) {
        return super.handle(request, response, callback);
      }
      return super.handle(
          new Request.Wrapper(request) {
            @Override
            public String getMethod() {
              return HttpMethod.GET.asString();
            }
          },
          response,
          callback);
    }
  }

  /** Tells what Jetty refuses by itself as other errors are told. */
  private static final class Problems extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      int status = response.getStatus();
      Object reason = request.getAttribute(ERROR_MESSAGE);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      try {
        byte[] json =
            WebServer.Json.MAPPER.writeValueAsBytes(
                Errors.ofJetty(
                    status,
                    "the request cannot be read: " + (reason == null ? "refused" : reason)));
        response.write(true, ByteBuffer.wrap(json), callback);
      } catch (JsonProcessingException e) {
        callback.failed(e);
      }
      return true;
    }
  }
}
