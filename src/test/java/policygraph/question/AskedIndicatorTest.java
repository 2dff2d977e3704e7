package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of two things that 和 joins, each with the rest is an indicator. */
class AskedIndicatorTest {
  private static final Indicators KNOWN =
      new Indicators(List.of("茶叶产量", "蔬菜产量", "城镇常住居民人均可支配收入", "农村常住居民人均可支配收入"));

  private static Token.Topic topic(int start, String text, String... words) {
    return new Token.Topic(
        start, start + text.length(), text, List.of(words).stream().map(List::of).toList());
  }

  private static Token.Word and(int start) {
    return new Token.Word(start, start + 1, "和", List.of(new Vocabulary.Meaning(Sense.AND, "")));
  }

  private static Sentence sentence(Token... tokens) {
    StringBuilder text = new StringBuilder();
    List.of(tokens).forEach(t -> text.append(t.text()));
    return new Sentence(text.toString(), Language.ZH, List.of(tokens));
  }

  @Test
  void side_by_side() {
    Sentence sentence = sentence(topic(0, "茶叶", "茶叶"), and(2), topic(3, "蔬菜产量", "蔬菜", "产量"));
    AskedIndicator read = AskedIndicator.read(sentence, KNOWN);
    assertThat(read.words()).containsExactly(List.of("茶叶", "蔬菜"), List.of("产量"));
    assertThat(read.shown()).containsExactly("茶叶”或“蔬菜", "产量");
  }

  @Test
  void in_one_word() {
    AskedIndicator read =
        AskedIndicator.read(sentence(topic(0, "城镇和农村居民", "城镇", "和农村", "居民")), KNOWN);
    assertThat(read.words()).containsExactly(List.of("城镇", "农村"), List.of("居民"));
  }

  @Test
  void but_what_is_no_indicator_stays_for_others_to_read() {
    Sentence sentence = sentence(topic(0, "茶叶产量", "茶叶", "产量"), and(4), topic(5, "村医", "村医"));
    assertThat(AskedIndicator.read(sentence, KNOWN).words())
        .containsExactly(List.of("茶叶"), List.of("产量"));
    assertThat(sentence.isUsed(2)).isFalse();
  }
}
