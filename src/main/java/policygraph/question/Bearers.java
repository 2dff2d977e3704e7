package policygraph.question;

import java.util.List;
import java.util.stream.Collectors;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.Entity;

/** What a mention stands for: the entities that the graph has under its name. */
record Bearers(String mention, int start, int end, List<Entry> entries) {
  /** No list of names is longer in a text for users. */
  private static final int SHOWN = 6;

  /** Of the bearers those of a kind; where the graph has some of them, only these. */
  static Bearers of(Token.Name name, Class<? extends Entity> kind) {
    List<Entry> all = name.bearers().stream().filter(b -> kind.isInstance(b.entity())).toList();
    List<Entry> present = all.stream().filter(b -> b.measures() > 0).toList();
    return new Bearers(name.text(), name.start(), name.end(), present.isEmpty() ? all : present);
  }

  List<String> ids() {
    return entries.stream().map(e -> e.entity().id()).toList();
  }

  boolean isKnown() {
    return !entries.isEmpty();
  }

  /** The full name; several joined; the mention where nothing bears it. */
  String name() {
    if (entries.isEmpty()) {
      return mention;
    }
    String names =
        entries.stream().limit(SHOWN).map(e -> e.entity().name()).collect(Collectors.joining("、"));
    return entries.size() > SHOWN ? names + "等" + entries.size() + "个" : names;
  }

  /** How the constraint names it: 贵州省能源局, or “能源局”（贵州省能源局、…） where several bear it. */
  Said shown() {
    if (entries.isEmpty()) {
      return new Said("“" + mention + "”", "“" + mention + "”");
    }
    if (entries.size() == 1) {
      return Said.same(name());
    }
    return new Said("“" + mention + "”（" + name() + "）", "“" + mention + "” (" + name() + ")");
  }

  /** One alternative per bearer, where there are several. */
  List<Alternative> alternatives(String type, String question) {
    if (entries.size() < 2) {
      return List.of();
    }
    return entries.stream()
        .map(
            e ->
                new Alternative(
                    type,
                    e.entity().id(),
                    e.entity().name(),
                    mention,
                    e.measures(),
                    question.substring(0, start) + e.entity().name() + question.substring(end)))
        .toList();
  }
}
