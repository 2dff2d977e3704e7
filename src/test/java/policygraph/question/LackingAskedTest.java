package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.text.Folding;

/** What a question says that something lacks, and whose lack it is. */
class LackingAskedTest {
  private static final Folding FOLDING = new Folding();
  private static final QuestionReader READER = new QuestionReader(FOLDING);
  private static final Catalogue CATALOGUE = SmallCatalogue.make(FOLDING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which policies name no responsible bodies?     | 所有措施都没有写明责任单位的文件
          没写牵头单位也没写责任单位的文件是哪些         | 所有措施都没有写明牵头单位、且都没有写明责任单位的文件
          哪些文件没有提到白酒                           | 所有措施文中没有“白酒”的文件
          哪些文件提到开阳县但没有提到息烽县             | 含有正文提到开阳县的措施、而所有措施正文没有提到息烽县的文件
          哪些文件既提到白酒又提到煤炭                   | 含有文中有“白酒”的措施、也含有文中有“煤炭”的措施的文件
          Which policies mention both liquor and coal?   | 含有提到白酒的措施、也含有提到煤炭的措施的文件
          哪些文件支持开阳发展白酒                       | 含有正文提到开阳县、且以白酒为对象的措施的文件
          省教育厅牵头的没有期限的任务                   | 由贵州省教育厅牵头、且没有写明期限的措施
          which tasks are not led by anyone              | 没有写明牵头单位的措施
          没有任何部门牵头的任务                         | 没有写明牵头单位的措施
          没有人牵头的任务有哪些                         | 没有写明牵头单位的措施
          有牵头单位的任务                               | 写明了牵头单位的措施
          tasks jointly led by two or more agencies      | 有两个以上牵头单位的措施
          省教育厅牵头的、有具体数字目标的任务           | 由贵州省教育厅牵头、且写明了量化目标的措施
          哪些任务没有量化目标                           | 没有写明量化目标的措施
          省科技厅不是牵头单位、只是参与的任务           | 不由贵州省科学技术厅牵头、且贵州省科学技术厅参与（责任或配合单位）的措施
          省科技厅不牵头只参与的任务                     | 不由贵州省科学技术厅牵头、且贵州省科学技术厅参与（责任或配合单位）的措施
          省科技厅参与但没有牵头、同时省教育厅也参与的任务 | 贵州省科学技术厅参与（责任或配合单位）、且不由贵州省科学技术厅牵头、且贵州省教育厅参与（责任或配合单位）的措施
          省科技厅是责任单位但不是牵头单位的任务         | 贵州省科学技术厅作为责任单位、且不由贵州省科学技术厅牵头的措施
          省教育厅独立牵头且没有责任单位的任务           | 只由贵州省教育厅牵头、且没有写明责任单位的措施
          涉及省科技厅、由省教育厅牵头的任务             | 贵州省科学技术厅承担（牵头、责任或配合）、且由贵州省教育厅牵头的措施
          tasks led by the education department without the energy bureau | 由贵州省教育厅牵头、且没有贵州省能源局承担（牵头、责任或配合）的措施
          """)
  void is_understood(String question, String interpretation) {
    assertThat(READER.read(question, CATALOGUE).strict().interpretation().zh())
        .isEqualTo(interpretation);
  }
}
