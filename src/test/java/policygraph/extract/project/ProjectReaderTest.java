package policygraph.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.extract.firm.FirmReader;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;
import policygraph.lexicon.RegionLexicon;

class ProjectReaderTest {
  private final RegionLexicon regions = RegionLexicon.load();
  private final CommonWords words = CommonWords.load();
  private final PlaceScanner places = new PlaceScanner(regions, words);
  private final ProjectReader reader =
      new ProjectReader(new FirmReader(EnterpriseLexicon.load(), places, words), places, words);

  private List<ProjectMention> read(String text) {
    return reader.read(text, regions.byCode("520000").orElseThrow());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          开工格派电池新材料一体化、比亚迪3万吨碳酸锂等项目95项           | 格派电池新材料一体化;比亚迪3万吨碳酸锂
          加快推进桐梓至新蒲、道真至武隆高速公路建设                      | 桐梓至新蒲高速公路;道真至武隆高速公路
          加快凤山、观音等大型水库建设                                    | 凤山水库;观音水库
          加快京东、南方电网等数据中心建设                                | 京东数据中心;南方电网数据中心
          推动湄潭粮食仓储物流建设、余庆沙湾港口改扩建等8个项目开工建设    | 湄潭粮食仓储物流建设;余庆沙湾港口改扩建
          通车桐梓至新蒲、改扩建道真至武隆2条高速公路                     | 桐梓至新蒲高速公路;道真至武隆高速公路
          开工建设岭信合高铁、岭港高铁瓮坪至黄坪段                        | 岭信合高铁;岭港高铁瓮坪至黄坪段
          开工同岭至玛坪等公路项目                                        | 同岭至玛坪公路
          加快观音寺调蓄工程、渝岭水库建设                                | 观音寺调蓄工程;渝岭水库
          推进岭通苏、渝嘉甬等高铁建设                                    | 岭通苏高铁;渝嘉甬高铁
          推进仁怀机场前期工作，建成花岭隧道                              | 仁怀机场;花岭隧道
          开工建设花滩子等一批骨干水源工程                                | 花滩子水源工程
          加快遵义医科大学、贵州林业学院等新校区建设                      | 遵义医科大学新校区;贵州林业学院新校区
          建成山地医学研究中心二期                                        | 山地医学研究中心二期
          加快推进贵阳绿电智算融合示范园、遵义零碳产业园建设              | 贵阳绿电智算融合示范园;遵义零碳产业园
          加快建设贵阳大数据科创城                                        | 贵阳大数据科创城
          推动蓝衡锂业碳酸锂装置改造、渝丰先行磷酸铁锂扩产等项目建设      | 蓝衡锂业碳酸锂装置改造;渝丰先行磷酸铁锂扩产
          开工建设贵阳芯光半导体芯片、渝瓮岭铁路、习水至瓮安高速公路等项目 | 贵阳芯光半导体芯片;渝瓮岭铁路;习水至瓮安高速公路
          黔岭核电一期、中石化织金接收站等项目开工建设                    | 黔岭核电一期;中石化织金接收站
          11月底前鑫达、渝南2个露天煤矿建设出煤                           | 鑫达露天煤矿;渝南露天煤矿
          """)
  void projects_in_lists_are_told_apart(String text, String names) {
    assertThat(read(text)).extracting(ProjectMention::name).containsExactly(names.split(";"));
  }

  @Test
  void a_project_has_its_output_place_stage_and_investment() {
    ProjectMention planned = read("中石化织金50万吨/年聚乙醇酸(PGA)项目年底前完成投资15亿元以上。").getFirst();
    assertThat(planned.capacity()).isEqualTo("50万吨/年");
    assertThat(planned.place()).isEqualTo("织金");
    assertThat(planned.investment()).isEqualTo("15亿元");
    assertThat(planned.stage()).isNull();

    ProjectMention built = read("一季度力争红花岗公共实训基地建成投用").getFirst();
    assertThat(built.name()).isEqualTo("红花岗公共实训基地");
    assertThat(built.stage()).isEqualTo("建成投用");
  }

  @Test
  void an_investment_of_several_projects_is_none_of_one() {
    assertThat(read("加快桐梓至新蒲、道真至武隆高速公路建设，完成投资80亿元。"))
        .hasSize(2)
        .allSatisfy(project -> assertThat(project.investment()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "加快新开工一批重大项目，实施重大技改项目460项",
        "支持盘州、金沙、晴隆等加快露天煤矿建设",
        "依托贵州省投资项目在线审批监管平台推进项目审批",
        "加强病险水库除险加固",
        "提升贵州投资项目在线审批监管平台应用水平",
        "遵义经济技术开发区至少打造2项以上有创新性的改革项目",
        "落实《贵州省重大项目管理办法》",
        "推动仁怀机场和黄平机场联动发展",
        "推进农村公路、通用机场、大中型灌区建设",
        "加快贵州铁路建设",
        "推进多式联运示范园建设",
        "实施百亿级企业梯度培育工程",
        "基层救治能力处于关键阶段，实现市市通高铁",
        "新增31个七彩贵州健身基础设施项目"
      })
  void what_names_no_project_is_none(String text) {
    assertThat(read(text)).isEmpty();
  }
}
