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
public final class AddPages {
  private static final String BEARER = "Bearer ";

  private final Library library;
  private final Templates templates;
  private final Intake intake;
  private final Writing writing;

  public AddPages(Library library, Templates templates, Intake intake, Writing writing) {
    this.library = library;
    this.templates = templates;
    this.intake = intake;
    this.writing = writing;
  }

  public void register(JavalinConfig config) {
    config.routes.get("/add", this::form);
    config.routes.post("/add", this::take);
    config.routes.get("/add/{batch}", this::progress);
  }

  private void form(Context context) {
    new Request(context, List.of(Param.text("lang", "language of the page")));
    templates.show(context, "add.jte", Map.of("writing", writing));
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
      throw Problem.badRequest("no files were sent as 'files'");
    }
    if (files.size() > Intake.MOST_FILES) {
      throw Problem.badRequest("more than " + Intake.MOST_FILES + " files: " + files.size());
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
    Request request = new Request(context, List.of(Param.text("lang", "language of the page")));
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
