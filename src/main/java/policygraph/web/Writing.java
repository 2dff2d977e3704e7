package policygraph.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import policygraph.question.Said;

/**
 * Who may change what is served. On a loopback address anyone at this machine may, whose browser
 * shows a page of this program; at any other address only who knows the token, and nobody where
 * none is set.
 *
 * @param local whether the program serves at a loopback address
 * @param token the word that allows to write, or null
 * @param closed whether nobody may write, wherever it serves
 */
public record Writing(boolean local, @Nullable String token, boolean closed) {
  public static final Writing NOBODY = new Writing(true, null, true);

  /** What holds for a program that serves at a host. */
  public static Writing at(String host, @Nullable String token, boolean closed) {
    try {
      return new Writing(InetAddress.getByName(host).isLoopbackAddress(), token, closed);
    } catch (UnknownHostException e) {
      return new Writing(false, token, closed);
    }
  }

  public boolean allowed() {
    return !closed && (local || token != null);
  }

  public boolean needsToken() {
    return token != null;
  }

  /**
   * Does nothing where a request with these headers may write, its token aside.
   *
   * @param header the request's headers by name
   * @throws Problem 403 where it may not
   */
  void check(UnaryOperator<@Nullable String> header) {
    if (!allowed()) {
      throw notHere();
    }
    if (!isOwnPage(header)) {
      throw forbidden("the request comes from a page of another site", "请求来自其他网站的页面");
    }
  }

  /**
   * Does nothing where this token allows to write, or none is needed.
   *
   * @throws Problem 403 where it does not
   */
  void checkToken(@Nullable String given) {
    if (token != null && !same(token, given)) {
      throw forbidden("the token is wrong", "口令不对");
    }
  }

  /**
   * Whether the request comes from a page of this program or from no page at all. Other sites are
   * known by Origin; a name that was bent to point at this machine is known by Host.
   */
  private boolean isOwnPage(UnaryOperator<@Nullable String> header) {
    String host = header.apply("Host");
    if (host == null || (local && !isLoopback(host))) {
      return false;
    }
    String site = header.apply("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return false;
    }
    String origin = header.apply("Origin");
    return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
  }

  private static boolean isLoopback(String host) {
    try {
      String name = URI.create("http://" + host).getHost();
      return name != null
          && (name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.\\d+){3}"));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** Takes as long for a wrong token as for a right one. */
  private static boolean same(String token, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Nobody may write here. */
  static Problem notHere() {
    return forbidden("documents cannot be added or removed here", "这里不能添加或移除文件");
  }

  private static Problem forbidden(String english, String chinese) {
    return new Problem(403, "Forbidden", new Said(chinese, english));
  }
}
