package policygraph.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that are taken along: what they hold, what was asked for, and the day. */
final class FileNames {
  private static final int LONGEST = 60;

  /** Parameters that do not say what is asked for. */
  private static final List<String> SILENT =
      List.of("page", "size", "lang", "bom", "m", "base", "open");

  private FileNames() {}

  /** Says what the file is called, as RFC 6266 has it: for old clients in ASCII, too. */
  static void attach(Context context, String name, String shown, String suffix) {
    String asked =
        context.queryParamMap().entrySet().stream()
            .filter(p -> !SILENT.contains(p.getKey()))
            .map(p -> String.join(" ", p.getValue()))
            .collect(Collectors.joining("_"));
    String full =
        Stream.of(shown, asked, LocalDate.now(java.time.ZoneId.systemDefault()).toString())
            .map(FileNames::clean)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("_"));
    context.header(
        "Content-Disposition",
        "attachment; filename=\"policygraph-%s.%s\"; filename*=UTF-8''%s"
            .formatted(name, suffix, View.url(full + "." + suffix).replace("*", "%2A")));
  }

  /** Without what file systems refuse. */
  private static String clean(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
    int length = Math.min(clean.codePointCount(0, clean.length()), LONGEST);
    return clean.substring(0, clean.offsetByCodePoints(0, length)).strip();
  }
}
