package policygraph.mcp;

import org.jspecify.annotations.Nullable;

/** The API refused a request, or did not answer; the message says why. */
final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ApiException(String message) {
    super(message);
  }

  ApiException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
