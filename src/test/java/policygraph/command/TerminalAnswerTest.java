package policygraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import policygraph.console.Messages;

/** What the terminal shows of an answer. */
class TerminalAnswerTest {
  private static String printed(String answer) throws JsonProcessingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new TerminalAnswer(out, Messages.ofSystem()).print(new ObjectMapper().readTree(answer));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_document_stands_with_its_title_and_number() throws JsonProcessingException {
    String text =
        printed(
            """
            {"understood":true,"total":1,"interpretation":{"textZh":"哪份文件","textEn":"which"},
             "results":[{"policy":{"title":"重点工作责任分工方案","documentNumber":"黔府办发〔2022〕4号"},"count":218}]}
            """);
    assertThat(text).contains("重点工作责任分工方案 黔府办发〔2022〕4号").contains("218");
  }

  @Test
  void an_ambiguous_name_stands_with_what_it_may_mean() throws JsonProcessingException {
    String text =
        printed(
            """
            {"understood":true,"total":0,"results":[],"interpretation":{"textZh":"…","textEn":"…",
             "alternatives":[{"mention":"财政厅","name":"贵州省财政厅","count":52},
                             {"mention":"财政厅","name":"广西壮族自治区财政厅","count":5}]}}
            """);
    assertThat(text).contains("贵州省财政厅").contains("52").contains("广西壮族自治区财政厅");
  }

  @Test
  void a_lost_text_is_shown_as_lost_with_its_clause() throws JsonProcessingException {
    String text =
        printed(
            """
            {"understood":true,"total":1,"interpretation":{"textZh":"…","textEn":"…"},
             "results":[{"measure":{"label":"103","status":"missing","text":"","policy":{"title":"方案"},
               "responsibilities":[{"evidence":{"quote":"(牵头单位：省能源局，责任单位：贵州电网公司)"}}]}}]}
            """);
    assertThat(text).contains("[103]").contains("牵头单位：省能源局");
  }

  @Test
  void a_sentence_without_a_number_says_so() throws JsonProcessingException {
    String text =
        printed(
            """
            {"understood":true,"total":1,"interpretation":{"textZh":"…","textEn":"…"},
             "results":[{"measure":{"label":"","status":"uncertain","text":"新开工棚户区改造2万户。","policy":{"title":"方案"}}}]}
            """);
    assertThat(text).doesNotContain("[]").contains(Messages.ofSystem().get("answer.unnumbered"));
  }
}
