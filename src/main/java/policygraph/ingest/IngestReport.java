package policygraph.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import policygraph.console.Messages;
import policygraph.extract.correction.Corrections;
import policygraph.model.Status;
import policygraph.source.Reading;

/**
 * What an ingest did.
 *
 * @param changed sources of documents that are new or changed
 * @param removed sources of documents that are gone
 * @param changes nodes and relations written or removed
 * @param inventory what there is now
 * @param unmatched lines of the corrections file that this run found nothing to correct by
 */
public record IngestReport(
    int documents,
    double seconds,
    List<String> changed,
    List<String> removed,
    long changes,
    Inventory inventory,
    List<Reading.Refused> refused,
    List<Corrections.Unmatched> unmatched) {
  /** Exit status where documents could not be read, all others being in. */
  private static final int SOME_UNREADABLE = 3;

  /** 0, or 3 where a document could not be read. */
  public int exitStatus() {
    return refused.isEmpty() ? 0 : SOME_UNREADABLE;
  }

  public List<String> lines(Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("report.title", documents, "%.1f".formatted(seconds)));
    lines.add(messages.get("report.changes", changes, changed.size(), removed.size()));
    lines.add(
        messages.get(
            "report.measures",
            inventory.measures(),
            inventory.count(Status.INTACT),
            inventory.count(Status.RECOVERED),
            inventory.count(Status.PARTIAL),
            inventory.count(Status.UNCERTAIN),
            inventory.count(Status.MISSING)));
    lines.add(messages.get("report.links", inventory.linksInWords()));
    lines.add(
        messages.get("report.gaps", inventory.gaps().isEmpty() ? messages.get("report.none") : ""));
    inventory
        .gaps()
        .forEach(
            (source, gap) ->
                lines.add(
                    "  "
                        + messages.get(
                            "report.gap",
                            source,
                            gap.repeated(),
                            gap.moved().size(),
                            gap.missing().size(),
                            gap.uncertain().size(),
                            gap.unread().size())));
    if (!unmatched.isEmpty()) {
      lines.add(messages.get("report.unmatched", unmatched.size()));
      unmatched.forEach(
          c ->
              lines.add(
                  "  " + messages.get("report.unmatchedOne", c.line(), c.action(), c.from())));
    }
    if (!refused.isEmpty()) {
      lines.add(messages.get("report.refused", refused.size()));
      refused.forEach(r -> lines.add("  " + line(r, messages)));
    }
    return lines;
  }

  private static String line(Reading.Refused refused, Messages messages) {
    String cause = messages.isChinese() ? refused.cause().chinese() : refused.cause().english();
    String detail = refused.detail().isEmpty() ? "" : " (" + refused.detail() + ")";
    String name = refused.source().replaceAll("\\p{Cntrl}", "?");
    return messages.get("report.refusedOne", name, cause + detail);
  }

  /** The same for programs. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("documents", documents);
    json.put("seconds", seconds);
    json.put("changes", changes);
    json.put("changed", changed);
    json.put("removed", removed);
    inventory.addTo(json);
    json.put("unmatchedCorrections", unmatched);
    json.put(
        "refused",
        refused.stream()
            .map(
                r ->
                    Map.of(
                        "source", r.source(),
                        "cause", r.cause().name().toLowerCase(Locale.ROOT),
                        "reason", r.cause().english(),
                        "reasonZh", r.cause().chinese(),
                        "detail", r.detail()))
            .toList());
    return json;
  }
}
