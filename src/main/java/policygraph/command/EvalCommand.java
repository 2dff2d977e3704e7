package policygraph.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import policygraph.Program;
import policygraph.console.FailureException;
import policygraph.console.Messages;
import policygraph.console.Progress;
import policygraph.eval.FactEval;
import policygraph.eval.FactReport;
import policygraph.eval.GoldFolder;
import policygraph.eval.PassageGold;
import policygraph.eval.QuestionEval;
import policygraph.eval.QuestionGold;
import policygraph.eval.RetrievalCollection;
import policygraph.eval.RetrievalReport;
import policygraph.index.PassageMaker;
import policygraph.ingest.CorpusReader;
import policygraph.ingest.Lexicons;
import policygraph.model.Policy;

/** Measures extraction, questions or retrieval against labels. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Measures extraction, questions and retrieval against labels.",
      "对照标注评测抽取、问答和检索。"
    })
final class EvalCommand implements Callable<Integer> {
  private static final Path OWN_GOLD = Path.of("src", "test", "resources", "gold");

  @Mixin private final Options options = new Options();

  @ArgGroup private final Against against = new Against();

  /** What is measured against; one of them. */
  static final class Against {
    @Option(
        names = "--gold",
        paramLabel = "DIR",
        description = "Labels of the corpus: facts, and questions. Default: the project's own.")
    @Nullable Path gold;

    @Option(
        names = "--collection",
        paramLabel = "DIR",
        description = "A test collection: corpus.jsonl, queries.jsonl, qrels.tsv.")
    @Nullable Path collection;

    @Option(
        names = "--questions",
        paramLabel = "FILE",
        description = "Questions with their answers, one JSON object a line.")
    @Nullable Path questions;

    @Option(
        names = "--damage",
        paramLabel = "DIR",
        description = "Damaged copies of documents of the corpus, each under its name.")
    @Nullable Path damage;
  }

  @Option(
      names = "--keep-vectors",
      description = "Keep the embeddings for the next evaluation, and use them.")
  private boolean keepVectors;

  @Option(names = "--show", description = "Print each difference from the labels, too.")
  private boolean show;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Messages messages = Messages.ofSystem();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (against.collection != null) {
      RetrievalReport report =
          new CollectionEval(options.config(), keepVectors, messages)
              .run(present(against.collection, "corpus.jsonl"));
      print(report.json(), report.lines());
    } else if (against.questions != null) {
      QuestionEval.Report report = judge(List.of(present(against.questions, "")));
      print(report.json(), report.lines());
    } else if (against.damage != null) {
      measureDamage(present(against.damage, ""));
    } else {
      measureFacts(present(against.gold == null ? OWN_GOLD : against.gold, ""));
    }
    return 0;
  }

  private void measureFacts(Path folder) throws IOException, InterruptedException {
    GoldFolder gold = GoldFolder.read(folder);
    List<Path> questions = gold.of(GoldFolder.Form.QUESTIONS);
    if (gold.files().isEmpty()) {
      throw new FailureException(messages.get("eval.absent", folder));
    }
    gold.unknown().forEach(file -> System.err.println(messages.get("eval.unknown", file)));
    List<Policy> policies = new CorpusReader(options.corpus, messages).read();
    FactReport facts = new FactEval(policies).run(gold);
    facts.absent().forEach(file -> System.err.println(messages.get("eval.notInCorpus", file)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("facts", facts.json());
    all.put("absent", facts.absent());
    List<String> lines = new ArrayList<>(facts.rows().isEmpty() ? List.of() : facts.lines());
    if (show) {
      facts.differences().forEach((kind, found) -> found.forEach(d -> lines.add(kind + ": " + d)));
    }
    List<RetrievalCollection.Query> queries = new ArrayList<>();
    for (Path file : gold.of(GoldFolder.Form.PASSAGES)) {
      queries.addAll(PassageGold.read(file, policies));
    }
    if (!queries.isEmpty()) {
      RetrievalReport report =
          new CollectionEval(options.config(), keepVectors, messages)
              .run(policies, new PassageMaker(Lexicons.load().lineage()), queries);
      all.put("passages", report.json());
      lines.addAll(report.lines());
    }
    if (!questions.isEmpty()) {
      QuestionEval.Report report = judge(questions);
      all.put("questions", report.json());
      lines.addAll(report.lines());
    }
    print(all, lines);
  }

  private void measureDamage(Path folder) throws IOException {
    DamageEval.Result result = new DamageEval(options.corpus, messages).run(folder);
    List<String> lines = new ArrayList<>(result.report().lines());
    lines.addAll(show ? result.lines() : List.of());
    print(result.report().json(), lines);
  }

  private QuestionEval.Report judge(List<Path> files) throws IOException {
    List<QuestionGold> questions = new ArrayList<>();
    for (Path file : files) {
      questions.addAll(QuestionGold.read(file));
    }
    try (Program program = Program.open(options.config(), messages, Progress.onTerminal())) {
      program.ingest();
      return QuestionEval.judge(questions, program::answer);
    }
  }

  /** The path, if there is something there. */
  private Path present(Path path, String file) {
    Path wanted = path.resolve(file);
    if (!Files.exists(wanted)) {
      throw new FailureException(messages.get("eval.absent", path));
    }
    return path;
  }

  private void print(Map<String, Object> asJson, List<String> lines) throws IOException {
    if (json) {
      out.println(
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(asJson));
    } else {
      lines.forEach(out::println);
    }
  }
}
