package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.Industry;
import policygraph.model.Selection;

/** 白酒产业的, 涉及大数据的, for the battery industry: industries that measures concern. */
final class IndustryReader implements PartReader {
  /** The share of characters that two names of one thing have in common. */
  private static final double SAME = 0.7;

  private static final Said SAME_INDUSTRY =
      new Said("属于同一产业，但文中没有这个词", "of the same industry, without these words");
  private static final Said ONLY_WORDS =
      new Said("文中提到，但不是该措施的主要对象", "the text names it, but the measure is not about it");

  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (NameGroups.Group group : NameGroups.find(sentence, IndustryReader::isIndustry)) {
      List<Bearers> industries =
          group.tokens().stream()
              .map(i -> Bearers.of((Token.Name) sentence.token(i), Industry.class))
              .toList();
      int behind = group.last() + 1;
      boolean asIndustry =
          sentence.is(behind, Sense.INDUSTRY_NOUN)
              || industries.stream().allMatch(IndustryReader::isWhole);
      while (sentence.is(behind, Sense.INDUSTRY_NOUN, Sense.SUPPORT, Sense.IN)) {
        sentence.use(behind++);
      }
      if (asIndustry) {
        into.add(part(sentence, group, industries));
      } else {
        into.addAll(subjects(group, industries));
      }
    }
  }

  private static boolean isIndustry(Token token) {
    return token instanceof Token.Name name && BodyMentions.has(name, Industry.class);
  }

  private static Part part(Sentence sentence, NameGroups.Group group, List<Bearers> industries) {
    boolean mention = group.lead().mention() && sentence.language() == Language.ZH;
    Part part =
        NamedPart.of(
            "industry",
            industries,
            group,
            sentence.text(),
            i -> mention ? Selections.or(List.of(concerns(i), words(i))) : concerns(i),
            n ->
                mention
                    ? new Said("涉及" + n.zh(), "concerning or mentioning " + n.en())
                    : new Said("以" + n.zh() + "为对象", "concerning " + n.en()));
    if (mention || group.lead().negated() || sentence.language() == Language.EN) {
      return part;
    }
    Selection words = Selections.or(industries.stream().map(IndustryReader::words).toList());
    return part.withClose(List.of(new Close(ONLY_WORDS, words)));
  }

  /** Words of a narrower subject; what else is of the same industry stands beside. */
  private static List<Part> subjects(NameGroups.Group group, List<Bearers> subjects) {
    List<Part> parts = new ArrayList<>();
    for (Bearers subject : subjects) {
      List<List<String>> words = List.of(List.of(subject.mention()));
      Token.Topic topic = new Token.Topic(subject.start(), subject.end(), subject.mention(), words);
      Part part = WordsReader.part(topic, group.lead().negated());
      parts.add(
          group.lead().negated()
              ? part
              : part.withClose(List.of(new Close(SAME_INDUSTRY, concerns(subject)))));
    }
    return parts;
  }

  /**
   * Whether a mention means the industry itself: by its name, or one that hardly differs. A
   * narrower subject (煤矿建设 of 煤炭) means the words.
   */
  private static boolean isWhole(Bearers industry) {
    for (Entry entry : industry.entries()) {
      String name = entry.entity().name();
      String mention = industry.mention().replaceFirst("(产业|行业|工业|业)$", "");
      long shared = name.chars().filter(c -> mention.indexOf(c) >= 0).count();
      boolean same = shared >= SAME * Math.max(name.length(), mention.length());
      if (same || Language.of(industry.mention()) == Language.EN) {
        return true;
      }
    }
    return false;
  }

  private static Selection concerns(Bearers industry) {
    return new Selection.InIndustry(industry.ids());
  }

  private static Selection words(Bearers industry) {
    return new Selection.WithWords(industry.mention());
  }
}
