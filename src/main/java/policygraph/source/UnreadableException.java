package policygraph.source;

import org.jspecify.annotations.Nullable;

/**
 * Thrown inside this package where a file holds no usable text; becomes {@link Reading.Refused}.
 */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Cause reason;

  UnreadableException(Cause reason, @Nullable String detail) {
    super(detail);
    this.reason = reason;
  }

  Cause reason() {
    return reason;
  }

  String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
