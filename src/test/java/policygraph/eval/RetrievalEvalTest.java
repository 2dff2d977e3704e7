package policygraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policygraph.index.LucenePassageIndex;
import policygraph.index.Mode;

/** A small collection through the index that serves policies. */
class RetrievalEvalTest {
  @TempDir private Path folder;

  @Test
  void a_collection_is_indexed_and_each_mode_is_measured() throws Exception {
    Files.writeString(
        folder.resolve("corpus.jsonl"),
        """
        {"_id": "d1", "title": "契税法 第九条", "text": "契税的纳税义务发生时间，为纳税人签订合同的当日。"}
        {"_id": "d2", "title": "抗旱条例", "text": "旱情缓解后，各级人民政府应当帮助受灾群众恢复生产。"}
        """);
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"_id": "q1", "text": "契税什么时候缴纳？"}
        {"_id": "q2", "text": "受灾群众由谁帮助？"}
        {"_id": "q3", "text": "没有判断的查询"}
        """);
    Files.writeString(
        folder.resolve("qrels.tsv"),
        "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\nq2\td1\t0\n");

    RetrievalReport report;
    try (LucenePassageIndex index = LucenePassageIndex.open(folder.resolve("index"))) {
      report =
          new RetrievalEval(index, done -> {}, done -> {}).run(RetrievalCollection.read(folder));
    }

    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.modes())
        .extracting(RetrievalReport.OfMode::mode)
        .containsExactly(Mode.HYBRID, Mode.KEYWORD, Mode.SEMANTIC);
    assertThat(report.modes().get(1).measures()).isEqualTo(new RankingMeasures(1, 1, 1, 1));
    assertThat(report.json())
        .containsKeys("modes", "documents", "index_s", "embed_s")
        .extractingByKey("modes")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(java.util.Map.class))
        .allSatisfy(
            row ->
                assertThat(row.keySet())
                    .containsExactlyInAnyOrder(
                        "mode",
                        "ndcg@10",
                        "recall@10",
                        "recall@100",
                        "mrr@10",
                        "p50_ms",
                        "p99_ms"));
  }

  @Test
  void a_folder_without_a_collection_is_said_to_be_one() throws IOException {
    assertThatThrownBy(() -> RetrievalCollection.read(folder))
        .isInstanceOf(NoSuchFileException.class);
  }
}
