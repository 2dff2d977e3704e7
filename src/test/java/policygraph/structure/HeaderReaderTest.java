package policygraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policygraph.model.PolicyDate;
import policygraph.model.RawDocument;
import policygraph.text.Reflow;
import policygraph.text.Repair;

/** What documents of several kinds say of themselves, above their first item and at their end. */
class HeaderReaderTest {
  @Test
  void the_title_stands_below_the_letterhead_and_the_number_and_is_not_a_law_that_is_cited() {
    Header header =
        header(
            """
            水务厅办公室  文件
            林业局办公室
            水办林〔2021〕86号
            关于加强湖泊岸线保护的通知
            各市水务局：
            为贯彻落实《中华人民共和国湖泊法》公布以来的要求，现通知如下：
            一、总体要求。加强保护。
            """);

    assertThat(header.title()).isEqualTo("关于加强湖泊岸线保护的通知");
    assertThat(header.type()).isEqualTo("通知");
    assertThat(header.numbers()).map(Object::toString).containsExactly("水办林〔2021〕86号");
  }

  @Test
  void the_title_stands_in_two_lines_below_a_number_and_the_last_leaf_tells_no_title() {
    Header header =
        header(
            """
            联防机制发〔2022〕7号
            关于印发水痘防控方案
            （第三版）的通知
            各市：
            现印发给你们。
            一、总体要求。坚持预防为主。
            卫生委员会办公室2022年6月7日印发
            """);

    assertThat(header.title()).isEqualTo("关于印发水痘防控方案（第三版）的通知");
  }

  @Test
  void a_title_without_a_number_ends_before_the_addressees_where_lines_run_on() {
    Header header =
        header("某省地方金融监督管理局关于印发2023年营商环境提升实施方案的通知各处、金融信息中心：为了贯彻落实部署，特制定《方案》，请抓好落实。一、总体要求。坚持服务。");

    assertThat(header.title()).isEqualTo("某省地方金融监督管理局关于印发2023年营商环境提升实施方案的通知");
  }

  @Test
  void the_heading_of_a_page_is_its_title_rather_than_the_name_of_its_file() {
    String page =
        """
        关于推进改革_加快发展的若干意见

        # 关于推进改革 加快发展的若干意见
        **发布日期**: 2025-05-27
        一、总体要求。加快发展。
        """;

    assertThat(header(page, "关于推进改革_加快发展的若干意见").title()).isEqualTo("关于推进改革加快发展的若干意见");
  }

  @Test
  void a_heading_that_is_a_sentence_is_the_title_and_names_no_issuer() {
    Header header =
        header(
            """
            # 经营者应当遵守承诺，法院发布的解释应按通常认知进行

            消费者权益典型案例

            2022-03-15

            ## 甲诉乙合同纠纷案

            基本案情
            """);

    assertThat(header.title()).isEqualTo("经营者应当遵守承诺，法院发布的解释应按通常认知进行");
    assertThat(header.issuers()).isEmpty();
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(2022, 3, 15));
  }

  @Test
  void a_law_was_issued_by_those_who_passed_it_and_dates_from_its_last_amendment() {
    Header header =
        header(
            """
            # 贵州省节水条例

            2012年3月30日 贵州省第十一届人民代表大会常务委员会第二十七次会议通过

            2020年9月25日 贵州省第十三届人民代表大会常务委员会第十九次会议《关于修改〈贵州省节水条例〉的决定》修正

            2020年11月1日 施行

            第一条 为了节约用水，制定本条例。
            """);

    assertThat(header.issuers()).containsExactly("贵州省人民代表大会常务委员会");
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(2020, 9, 25));
    assertThat(header.type()).isEqualTo("条例");
  }

  @Test
  void the_history_of_a_law_may_stand_in_brackets_below_its_title() {
    Header header =
        header(
            """
            中华人民共和国湖泊法
            （2009年4月24日第十一届全国人民代表大会常务委员会第八次会议通过　根据2018年10月26日第十三届全国人民代表大会常务委员会第六次会议《关于修改〈中华人民共和国野生动物保护法〉等十五部法律的决定》修正）
            第一条 为了保护湖泊，制定本法。
            """);

    assertThat(header.issuers()).containsExactly("全国人民代表大会常务委员会");
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(2018, 10, 26));
  }

  @Test
  void a_decree_is_of_the_body_whose_decree_it_is() {
    Header header =
        header(
            """
            # 湖泊管理条例

            2001年12月12日 国务院第50次常务会议通过

            2001年12月25日 中华人民共和国国务院令第342号公布

            第一条 为了加强管理，制定本条例。
            """);

    assertThat(header.issuers()).containsExactly("国务院");
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(2001, 12, 25));
  }

  @Test
  void several_bodies_may_make_a_decree_known_that_another_one_approved() {
    Header header =
        header(
            """
            # 湖泊卫生条例

            1990年4月25日 国务院批准

            1990年6月4日 国家水务委员会令第10号、卫生部令第1号发布

            第一条 为了加强卫生工作，制定本条例。
            """);

    assertThat(header.issuers()).containsExactly("国家水务委员会", "卫生部");
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(1990, 6, 4));
    assertThat(header("# 湖泊规定\n2012年12月13日 公安部令第127号修订发布\n第一条 制定本规定。\n").issuers())
        .containsExactly("公安部");
    assertThat(header("# 湖泊条例\n1983年6月15日 国务院发布\n第一条 制定本条例。\n").issuers()).containsExactly("国务院");
  }

  @Test
  void a_report_is_of_the_government_whose_head_gave_it_and_not_of_the_newspaper() {
    Header header =
        header(
            """
            政 府 工 作 报 告
            来源：湖滨日报
            ----2012年2月29日在湖滨区第十三届人民代表大会第六次会议上
            区长　　张三
            各位代表：
            现在，我代表区政府作报告。
            一、过去一年工作回顾。经济增长。
            """);

    assertThat(header.title()).isEqualTo("政府工作报告");
    assertThat(header.issuers()).containsExactly("湖滨区人民政府");
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(2012, 2, 29));
  }

  @Test
  void the_day_of_a_report_may_be_in_chinese_and_its_line_broken() {
    Header header = header("2026年湖滨省政府工作报告\n二〇二六年一月二十七日在湖滨省十四届\n人民代表大会第四次会议上\n湖滨省省长 张三\n各位代表：\n");

    assertThat(header.issuers()).containsExactly("湖滨省人民政府");
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(2026, 1, 27));
  }

  @Test
  void a_newspaper_is_no_issuer() {
    assertThat(header("2026年湖滨省政府工作报告\n来源：湖滨日报\n各位代表：\n一、回顾。经济增长。\n").issuers()).isEmpty();
    assertThat(header("湖滨省水务要点\n来源：湖滨省水务厅\n一、回顾。经济增长。\n").issuers()).containsExactly("湖滨省水务厅");
  }

  @Test
  void issuers_may_stand_above_a_title_that_leaves_them_out() {
    Header header =
        header(
            """
            # 关于推进湖泊保护的意见
            **发布机构**: 中共中央
            新华社北京2月21日电
            中共中央 国务院
            关于推进湖泊保护的意见
            一、总体要求。加强保护。
            """);

    assertThat(header.issuers()).containsExactly("中共中央", "国务院");
    assertThat(header("湖滨市政务服务办关于印发责任清单的通知\n各区：\n2023年1月6日\n").issuers())
        .containsExactly("湖滨市政务服务办");
  }

  @Test
  void a_letter_is_a_title_and_a_table_of_contents_is_none() {
    Header header =
        header(
            """
            水务厅关于印发
            国 家 湖 泊 预 案 的 函
            国水函〔2005〕57号
            各省人民政府：
            《国家湖泊预案》已经同意，现印发给你们。
            国家湖泊预案
            目录
            1总则
            """);

    assertThat(header.title()).isEqualTo("水务厅关于印发国家湖泊预案的函");
    assertThat(header("现将《国家湖泊预案》印发给你们。\n国家湖泊预案\n目录\n1总则\n").title()).isEqualTo("国家湖泊预案");
  }

  @Test
  void what_is_passed_on_was_issued_by_the_body_that_passes_it_on() {
    Header header =
        header(
            """
            国务院办公厅转发国家水委关于湖泊问题请示的通知
            国办发〔1996〕32号
            各省人民政府：
            现转发给你们。
            国务院办公厅 &sp;
            一九九六年七月十七日
            关于湖泊问题的请示
            国务院：
            一、逐年推进。加强保护。
            国家水委
            一九九六年五月十三日
            """);

    assertThat(header.issuers()).containsExactly("国务院办公厅");
    assertThat(header.date()).isEqualTo(PolicyDate.ofDay(1996, 7, 17));
  }

  @Test
  void bodies_of_the_state_and_their_branches_are_told_apart_where_names_run_on() {
    Header header =
        header(
            """
            关于提升便利度的若干措施
            一、加强协作。推进共享。
            上海市公安局国家税务总局上海市税务局上海市通信管理局中国人民银行上海分行中国证券监督管理委员会上海监管局
            2023年2月14日
            """);

    assertThat(header.issuers())
        .containsExactly("上海市公安局", "国家税务总局上海市税务局", "上海市通信管理局", "中国人民银行上海分行", "中国证券监督管理委员会上海监管局");
    assertThat(Issuers.split("国务院办公厅中央军委办公厅")).containsExactly("国务院办公厅", "中央军委办公厅");
    assertThat(Issuers.split("中共中央国务院")).containsExactly("中共中央", "国务院");
  }

  @Test
  void a_code_that_holds_a_word_for_a_kind_of_document_stays_whole() {
    assertThat(header("关于试行互认的通知\n发改办法规〔2023〕54号\n各市：\n").numbers())
        .map(Object::toString)
        .containsExactly("发改办法规〔2023〕54号");
    assertThat(header("关于试行互认的通知\n建办法〔2023〕5号\n各市：\n").numbers())
        .map(Object::toString)
        .containsExactly("建办法〔2023〕5号");
  }

  @Test
  void the_day_and_the_month_of_publication_are_read_in_chinese() {
    assertThat(header("# 水务意见\n**发布日期**: 2021年2月21日\n").date())
        .isEqualTo(PolicyDate.ofDay(2021, 2, 21));
    assertThat(header("# 水务意见\n**发布日期**: 2022年1月\n").date()).isEqualTo(PolicyDate.ofMonth(2022, 1));
  }

  @Test
  void the_type_is_that_of_the_title_and_not_of_a_word_or_a_name_in_it() {
    assertThat(PolicyTypes.of("关于审理案件适用法律若干问题的解释")).isEqualTo("解释");
    assertThat(PolicyTypes.of("问答实录：《关于深化改革的若干意见》的有关情况")).isEmpty();
    assertThat(PolicyTypes.of("国务院关于修改《湖泊管理条例》的决定")).isEqualTo("决定");
    assertThat(PolicyTypes.of("水务厅关于印发《节水办法》")).isEqualTo("办法");
    assertThat(PolicyTypes.of("经营者应当遵守承诺，对承诺的解释应按消费者的通常认知进行")).isEmpty();
    assertThat(PolicyTypes.of("节水行动计划2023—2025年")).isEqualTo("行动计划");
    assertThat(PolicyTypes.of("省人民代表大会常务委员会组成人员守则")).isEqualTo("守则");
    assertThat(PolicyTypes.of("国务院办公厅对第2996号建议的答复")).isEqualTo("答复");
    assertThat(PolicyTypes.of("中华人民共和国湖泊法")).isEqualTo("法");
  }

  private static Header header(String text) {
    return header(text, null);
  }

  private static Header header(String text, @Nullable String title) {
    RawDocument document = new RawDocument("x/甲.txt", "hash", "text", text, title);
    return new PolicyParser()
        .parse(document, new Repair().repair(new Reflow().read(document)))
        .header();
  }
}
