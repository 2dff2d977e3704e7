package policygraph.web;

import io.javalin.http.Context;

/** The program's own address, as the client of a request knows it. */
public final class Addresses {
  private Addresses() {}

  /** Such as {@code http://127.0.0.1:8080}, without a slash at its end. */
  public static String of(Context context) {
    return context.scheme() + "://" + context.host();
  }
}
