package policygraph.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {
  @Test
  void a_url_keeps_the_order_of_its_parameters_and_encodes_their_values() {
    assertThat(Query.NONE.with("of", "贵州省").with("q", "a&b").at("/measures"))
        .isEqualTo("/measures?of=%E8%B4%B5%E5%B7%9E%E7%9C%81&q=a%26b");
  }

  @Test
  void an_empty_value_takes_a_parameter_away() {
    assertThat(Query.NONE.with("page", 2).with("page", "").at("/views/map"))
        .isEqualTo("/views/map");
  }

  @Test
  void a_changed_query_leaves_the_first_as_it_was() {
    Query first = Query.NONE.with("page", 2);
    first.without("page");
    assertThat(first.get("page")).isEqualTo("2");
  }
}
