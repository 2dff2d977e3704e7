package policygraph.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.PolicySummary;

/** The pages where documents are added, and where one sees what became of them. */
final class AddPages {
  private static final String BEARER = "Bearer ";
  private static final String REMOVED = "removed";
  private static final Param LANG = Param.text("lang", "language of the page");
  private static final Param SOURCE = Param.text("source", "a document that was added");

  private final Library library;
  private final Templates templates;
  private final Intake intake;
  private final Writing writing;

  AddPages(Library library, Templates templates, Intake intake, Writing writing) {
    this.library = library;
    this.templates = templates;
    this.intake = intake;
    this.writing = writing;
  }

  public void register(JavalinConfig config) {
    config.routes.get("/add", this::form);
    config.routes.post("/add", this::take);
    config.routes.get("/add/remove", this::confirm);
    config.routes.post("/add/remove", this::remove);
    config.routes.get("/add/{batch}", this::progress);
  }

  private void form(Context context) throws IOException {
    Request request =
        new Request(context, List.of(LANG, Param.text(REMOVED, "a document that was removed")));
    context.header("Cache-Control", "no-store");
    templates.show(
        context,
        "add.jte",
        Map.of(
            "writing",
            writing,
            "kept",
            writing.allowed() ? kept() : List.of(),
            "removed",
            request.text(REMOVED).orElse("")));
  }

  private List<AddedDocument> kept() throws IOException {
    Map<String, PolicySummary> policies = new HashMap<>();
    library.snapshot().get().policies().forEach(p -> policies.put(p.policy().source(), p));
    return intake.kept().stream().map(s -> new AddedDocument(s, policies.get(s))).toList();
  }

  private AddedDocument kept(String source) throws IOException {
    return kept().stream()
        .filter(k -> k.source().equals(source))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("no document was added as " + source));
  }

  /** Asks once more: what is removed is gone. */
  private void confirm(Context context) throws IOException {
    Request request = new Request(context, List.of(LANG, SOURCE));
    if (!writing.allowed()) {
      throw Writing.notHere();
    }
    String source =
        request
            .text("source")
            .orElseThrow(() -> Problem.badRequest("parameter 'source' is missing"));
    templates.show(context, "remove.jte", Map.of("writing", writing, "kept", kept(source)));
  }

  private void remove(Context context) throws IOException {
    writing.check(context::header);
    if (writing.needsToken()) {
      writing.checkToken(token(context));
    }
    String source = context.formParam("source");
    if (source == null || !intake.remove(source)) {
      throw Problem.notFound("no document was added as " + source);
    }
    context.status(303);
    String name = source.substring(source.indexOf('/') + 1);
    context.header("Location", "/add?" + REMOVED + "=" + View.url(name));
  }

  private void take(Context context) throws IOException {
    // Headers first: of a request that may not write, not even a form field is read.
    writing.check(context::header);
    if (writing.needsToken()) {
      writing.checkToken(token(context));
    }
    List<UploadedFile> files =
        context.uploadedFiles("files").stream().filter(f -> !f.filename().isEmpty()).toList();
    if (files.isEmpty()) {
      throw Problem.badRequest("no files were sent as 'files'", "没有选择文件");
    }
    if (files.size() > Intake.MOST_FILES) {
      throw Problem.badRequest(
          "more than " + Intake.MOST_FILES + " files: " + files.size(),
          "一次最多 " + Intake.MOST_FILES + " 份文件，这次有 " + files.size() + " 份");
    }
    String batch =
        intake.take(
            files.stream()
                .map(f -> new Intake.Offered(f.filename(), f.size(), f::content))
                .toList());
    context.status(303);
    context.header("Location", "/add/" + View.url(batch));
  }

  private static @Nullable String token(Context context) {
    String header = context.header("Authorization");
    return header != null && header.startsWith(BEARER)
        ? header.substring(BEARER.length())
        : context.formParam("token");
  }

  private void progress(Context context) {
    Request request = new Request(context, List.of(LANG));
    String id = request.path("batch");
    Intake.Batch batch = intake.batch(id).orElseThrow(() -> Problem.notFound(id));
    Map<String, PolicySummary> policies = new HashMap<>();
    for (Intake.Item item : batch.items()) {
      if (item.policy() != null) {
        library
            .graph()
            .policySummary(item.policy())
            .ifPresent(p -> policies.put(p.policy().id(), p));
      }
    }
    context.header("Cache-Control", "no-store");
    templates.show(context, "added.jte", Map.of("batch", batch, "policies", policies));
  }
}
