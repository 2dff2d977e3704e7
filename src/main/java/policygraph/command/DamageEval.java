package policygraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.eval.DamageReport;
import policygraph.eval.DamageScorer;
import policygraph.ingest.CorpusReader;
import policygraph.model.Policy;
import policygraph.source.CorpusFolder;

/**
 * Reads damaged copies of clean documents and compares what was read. A copy bears the name of its
 * original; the folder that it stands in is the name of its set.
 */
final class DamageEval {
  private final CorpusReader corpus;
  private final Map<String, Path> originals = new TreeMap<>();
  private final Messages messages;

  /**
   * @param clean the folder of the clean documents
   */
  DamageEval(Path clean, Messages messages) throws IOException {
    this.corpus = new CorpusReader(clean, messages);
    this.messages = messages;
    corpus.documents().forEach((source, path) -> originals.put(name(source), path));
  }

  /**
   * What was measured.
   *
   * @param lines by copy: its row, and what stands elsewhere or nowhere, for a person to look at
   */
  record Result(DamageReport report, List<String> lines) {}

  /**
   * @throws FailureException if the folder holds no copy of a document of the corpus
   */
  Result run(Path folder) throws IOException {
    Map<String, List<Map.Entry<String, Path>>> copies = new TreeMap<>();
    for (Map.Entry<String, Path> copy : new CorpusFolder(folder).documents().entrySet()) {
      copies.computeIfAbsent(name(copy.getKey()), name -> new ArrayList<>()).add(copy);
    }
    Map<String, DamageReport.Row> sets = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<Map.Entry<String, Path>>> named : copies.entrySet()) {
      Path original = originals.get(named.getKey());
      Optional<Policy> clean =
          original == null ? Optional.empty() : corpus.read(named.getKey(), original);
      for (Map.Entry<String, Path> copy : named.getValue()) {
        Optional<DamageScorer.Result> result =
            clean.flatMap(
                c -> damaged(named.getKey(), copy).flatMap(d -> DamageScorer.score(c, d)));
        if (result.isEmpty()) {
          System.err.println(messages.get("eval.noCopy", copy.getKey()));
          continue;
        }
        DamageScorer.Result found = result.get();
        String set = set(copy.getKey());
        DamageReport.Row row = new DamageReport.Row(set, 1, found.all(), found.leads());
        sets.merge(set, row, DamageReport.Row::plus);
        lines.add(row.named(copy.getKey()).line());
        found.differences().forEach(d -> lines.add(copy.getKey() + ": " + d));
      }
    }
    if (sets.isEmpty()) {
      throw new FailureException(messages.get("eval.absent", folder));
    }
    return new Result(new DamageReport(List.copyOf(sets.values())), lines);
  }

  private Optional<Policy> damaged(String name, Map.Entry<String, Path> copy) {
    return corpus.read(name, copy.getValue());
  }

  private static String name(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  private static String set(String source) {
    int slash = source.lastIndexOf('/');
    return slash < 0 ? "." : source.substring(0, slash);
  }
}
