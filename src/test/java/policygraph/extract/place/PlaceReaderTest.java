package policygraph.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.ProvinceLetters;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Region;

class PlaceReaderTest {
  private final RegionLexicon regions = RegionLexicon.load();
  private final PlaceReader reader =
      new PlaceReader(new PlaceScanner(regions, CommonWords.load()), ProvinceLetters.load(regions));

  private List<NamedPlace> read(String within, String text) {
    Region place = within == null ? null : regions.byCode(within).orElseThrow();
    return reader.read(text, place);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          520000 | 支持开阳、息烽、瓮安等县域重点发展磷系电池材料            | 开阳县 息烽县 瓮安县
          520000 | 支持湄潭、凤冈、大方、威宁等发展辣椒产业                  | 湄潭县 凤冈县 大方县 威宁彝族回族苗族自治县
          520000 | 推动黔南州、六盘水市协同发展                              | 黔南布依族苗族自治州 六盘水市
          520000 | 支持贵州省遵义市桐梓县开展试点                            | 桐梓县
          430000 | 在通道、靖州、会同开展林下经济示范                        | 通道侗族自治县 靖州苗族侗族自治县 会同县
          440000 | 深化粤黔东西部协作                                        | 广东省 贵州省
          220000 | 在吉林、通化、延边、四平地区推广                          | 吉林市 通化市 延边朝鲜族自治州 四平市
          510000 | 畅通川渝地区执法互认                                      |
          640000 | 深化闽宁协作                                              | 福建省 宁夏回族自治区
          420000 | 支持孝感、黄冈、恩施等地创建文明城市                      | 孝感市 黄冈市 恩施土家族苗族自治州
          420000 | 支持赤壁、恩施等县市                                      | 赤壁市 恩施市
          420100 | 打通光谷城市货站与机场通道                                | 光谷
          630000 | 放大海南、海北区域发展优势                                | 海南藏族自治州 海北藏族自治州
          450000 | 加强与海南、广东的合作                                    | 海南省 广东省
          210000 | 推动辽宁振兴发展                                          | 辽宁省
          520000 | 做强贵阳—贵安—安顺都市圈                                  | 贵阳—贵安—安顺都市圈 贵阳市 贵安新区 安顺市
          520000 | 主动融入粤港澳大湾区、长三角一体化和成渝地区双城经济圈    | 粤港澳大湾区 长三角 成渝地区双城经济圈
          """)
  void places_are_resolved_in_the_document_s_province(String within, String text, String names) {
    assertThat(read(within, text))
        .extracting(p -> p.region().name())
        .containsExactlyInAnyOrder(names == null ? new String[0] : names.split(" "));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          130000 | 强化易地搬迁安置点后续扶持
          620000 | 完善财税和政策支持体系
          440000 | 加快新增城镇就业岗位建设
          430000 | 会同有关部门打通绿色通道
          220000 | 统一医保定点管理
          510000 | 主动为企业提供方便快捷服务
          370000 | 推进惠民便企应用场景建设
          110000 | 大兴调查研究之风
          620000 | 加强国际合作和对外开放
          150000 | 及时拨付相应城市基础设施配套费
          520000 | 全省各级各部门要提高认识，加强省内协同
          640000 | 支持贺兰山东麓葡萄酒产业
          420000 | 发挥东北振兴金融合作机制作用
          440000 | 加强罗浮山旅游设施建设
          230000 | 办好建厂60周年大庆活动
          630000 | 加快引黄济宁、引通济柴工程前期
          420000 | 各县（市、区）政府及有关部门要加强领导
          420000 | 各市局要配合
          """)
  void a_name_inside_other_words_is_no_place(String within, String text) {
    assertThat(read(within, text)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          520000 | 优化提升贵阳大数据交易所                        | 贵阳市     | true
          520300 | 支持遵义医科大学省级重点实验室建设              | 遵义市     | true
          520300 | 加快桐梓至新蒲高速公路建设                      | 桐梓县     | true
          520000 | 加快建设荔波至河池等一批高速公路                | 荔波县     | true
          520000 | 打造“技能贵州”品牌                              | 贵州省     | true
          450000 | 举办广西家具家居博览会                          | 广西壮族自治区 | true
          520000 | 落实《贵州省优化营商环境条例》                  | 贵州省     | true
          520000 | 成立贵州省推动复工复产督导帮扶工作组            | 贵州省     | true
          520000 | 创建毕节普惠金融改革试验区                      | 毕节市     | false
          520000 | 加快贵阳大数据科创城建设                        | 贵阳市     | false
          520000 | 支持织金加快建设煤化工产业基地                  | 织金县     | false
          520300 | 桐梓围绕旅游和康养产业设置实训专业              | 桐梓县     | false
          450000 | 新引进品种并在广西落地生产                      | 广西壮族自治区 | false
          """)
  void a_place_inside_a_name_is_marked(String within, String text, String name, boolean inName) {
    assertThat(read(within, text))
        .filteredOn(p -> p.region().name().equals(name))
        .extracting(NamedPlace::inName)
        .containsOnly(inName);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          520300, '鼓励各县(市、区)发放文旅消费券',   遵义市各县（市、区）
          520000, 指导各市（州）制定计划,             贵州省各市（州）
          """)
  void all_divisions_of_a_place_are_a_set(String within, String text, String name) {
    assertThat(read(within, text)).extracting(p -> p.region().name()).containsExactly(name);
    assertThat(read(within, text)).extracting(p -> p.region().level()).containsExactly("集合");
  }
}
