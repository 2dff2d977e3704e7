package policygraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policygraph.model.RawDocument;
import policygraph.text.Reflow;
import policygraph.text.Repair;

/** Where what a label says ends if no bracket closes it. */
class LabelledPartsTest {
  private static ParsedPolicy parse(String text) {
    RawDocument document = new RawDocument("a.txt", "", "text", text, null);
    return new PolicyParser().parse(document, new Repair().repair(new Reflow().read(document)));
  }

  @Test
  void the_next_point_of_a_list_ends_it_though_no_sign_stands_between() {
    ParsedPolicy policy =
        parse(
            """
            松河市科学技术局工作机制
            一、建立学习机制
            每年学习一次。责任科室：政策法规科牵头，各科室配合二是强化窗口建设。严格落实首问负责制。责任科室：办公室三是优化审查机制。责任科室：政策法规科
            二、建立跟踪机制
            每季度汇总一次。
            """);
    assertThat(policy.measures().getFirst().clauses())
        .filteredOn(c -> c.form() == Clause.Form.LABELLED_LINE)
        .extracting(c -> c.text().toString())
        .containsExactly("责任科室：政策法规科牵头，各科室配合", "责任科室：办公室", "责任科室：政策法规科");
  }
}
