package policygraph.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters of one request, checked against those that its route knows. */
public final class Request {
  static final int MAX_SIZE = 1000;
  private static final int DEFAULT_SIZE = 20;

  /** The longest parameter that is read; no question or name is near it. */
  private static final int MAX_LENGTH = 2000;

  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Context context;

  /**
   * @throws Problem 400 if a parameter is not among the known ones, stands twice or is too long
   */
  public Request(Context context, List<Param> known) {
    this.context = context;
    Set<String> names =
        known.stream().map(Param::name).collect(Collectors.toCollection(TreeSet::new));
    parameters(context)
        .forEach(
            (name, values) -> {
              if (!names.contains(name)) {
                throw Problem.badRequest(
                    names.isEmpty()
                        ? "unknown parameter '" + name + "'; none are known here"
                        : "unknown parameter '"
                            + name
                            + "'; known are: "
                            + String.join(", ", names),
                    "这里没有参数 " + name + (names.isEmpty() ? "" : "；有 " + String.join("、", names)));
              }
              if (values.isEmpty()) {
                throw Problem.badRequest(
                    "parameter '" + name + "' is not a well-formed URL part",
                    "参数 " + name + " 的编码有误");
              }
              if (values.size() > 1) {
                throw Problem.badRequest(
                    "parameter '" + name + "' is given more than once", "参数 " + name + " 出现了不止一次");
              }
              check(name, values.getFirst());
            });
  }

  /**
   * @throws Problem 400 if the query is not percent-encoded UTF-8
   */
  private static Map<String, List<String>> parameters(Context context) {
    String query = context.queryString();
    if (query != null && MALFORMED.matcher(query).find()) {
      throw Problem.badRequest(
          "the query has a % that is not followed by two hexadecimal digits", "网址中有不完整的 % 编码");
    }
    try {
      return context.queryParamMap();
    } catch (IllegalArgumentException malformed) {
      throw Problem.badRequest("the query is not percent-encoded UTF-8", "网址的编码不是 UTF-8");
    }
  }

  private static void check(String name, String value) {
    if (value.length() > MAX_LENGTH) {
      throw Problem.badRequest(
          "parameter '" + name + "' is longer than " + MAX_LENGTH + " characters",
          "参数 " + name + " 超过了 " + MAX_LENGTH + " 字");
    }
    if (value.indexOf('\uFFFD') >= 0) {
      throw Problem.badRequest(
          "parameter '" + name + "' is not percent-encoded UTF-8", "参数 " + name + " 的编码不是 UTF-8");
    }
    if (value
        .chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')) {
      throw Problem.badRequest(
          "parameter '" + name + "' has a control character", "参数 " + name + " 含有控制字符");
    }
  }

  public Context context() {
    return context;
  }

  /** A parameter's value without white space at its ends; empty where absent or blank. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(context.queryParam(name))
        .map(String::strip)
        .filter(s -> !s.isEmpty());
  }

  public String path(String name) {
    return context.pathParam(name);
  }

  public int page() {
    return number("page", 1, 1, Integer.MAX_VALUE / MAX_SIZE);
  }

  public int size() {
    return number("size", DEFAULT_SIZE, 1, MAX_SIZE);
  }

  /** A whole number within bounds. */
  public int number(String name, int otherwise, int least, int most) {
    Optional<String> given = text(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(given.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw Problem.badRequest(
          "parameter '" + name + "' is not a number: " + given.get(),
          "参数 " + name + " 应是数字：" + given.get());
    }
    throw Problem.badRequest(
        "parameter '%s' must be from %d to %d: %s".formatted(name, least, most, given.get()),
        "参数 %s 应在 %d 到 %d 之间：%s".formatted(name, least, most, given.get()));
  }

  /** Yes or no, written true or false. */
  public boolean flag(String name, boolean otherwise) {
    return text(name)
        .map(
            given ->
                switch (given) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw Problem.badRequest(
                          "parameter '" + name + "' must be true or false: " + given,
                          "参数 " + name + " 应是 true 或 false：" + given);
                })
        .orElse(otherwise);
  }

  /** One of the constants of an enumeration by its API name. */
  public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
    return text(name)
        .map(
            given -> {
              for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(given)) {
                  return constant;
                }
              }
              String known =
                  List.of(type.getEnumConstants()).stream()
                      .map(c -> c.name().toLowerCase(java.util.Locale.ROOT))
                      .collect(Collectors.joining(", "));
              throw Problem.badRequest(
                  "parameter '%s' must be one of %s: %s".formatted(name, known, given),
                  "参数 %s 应是 %s 之一：%s".formatted(name, known, given));
            });
  }
}
