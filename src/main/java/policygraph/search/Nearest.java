package policygraph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import policygraph.index.Mode;
import policygraph.index.PassageHit;
import policygraph.index.PassageIndex;
import policygraph.index.PassageQuery;
import policygraph.model.FiledMeasure;
import policygraph.model.Page;
import policygraph.question.Edits;
import policygraph.question.Question;
import policygraph.question.Question.Reading;

/** Shows the passages nearest to a question that was not understood. */
final class Nearest {
  private final Archive archive;
  private final PassageIndex index;

  Nearest(Archive archive, PassageIndex index) {
    this.archive = archive;
    this.index = index;
  }

  Answer answer(Question question, Reading reading, Snapshot now, int page, int size) {
    Page<PassageHit> hits = hits(question.text(), page, size);
    List<String> ids =
        hits.items().stream()
            .map(h -> h.passage().measureId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<String, FiledMeasure> measures = new HashMap<>();
    archive.measures(ids).forEach(m -> measures.put(m.measure().id(), m));
    List<Result> results = new ArrayList<>();
    for (PassageHit hit : hits.items()) {
      String id = hit.passage().measureId();
      results.add(new Result.OfPassage(hit, id == null ? null : measures.get(id)));
    }
    return new Answer(
        question,
        "passages",
        reading,
        "",
        new Page<>(hits.total(), page, size, results),
        List.of(),
        List.of(),
        List.of(),
        new Notes(archive, now).coverage(),
        List.of(),
        Edits.NONE,
        null);
  }

  private Page<PassageHit> hits(String text, int page, int size) {
    String words =
        text.length() > PassageQuery.MAX_LENGTH ? text.substring(0, PassageQuery.MAX_LENGTH) : text;
    return words.isBlank()
        ? new Page<>(0, page, size, List.of())
        : index.search(PassageQuery.of(words, Mode.HYBRID).paged(page, size)).hits();
  }
}
