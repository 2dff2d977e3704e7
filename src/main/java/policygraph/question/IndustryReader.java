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
      if (group.lead().literal()) {
        into.add(literal(sentence, group, industries));
      } else if (asIndustry) {
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

  /** 提到白酒的: by name; what concerns it under other names stands beside. */
  private static Part literal(Sentence sentence, NameGroups.Group group, List<Bearers> industries) {
    Part part =
        NamedPart.of(
            "industry",
            industries,
            group,
            sentence.text(),
            IndustryReader::byName,
            n -> new Said("文中有“" + n.zh() + "”", "mentioning " + n.en()));
    Selection concerned = Selections.or(industries.stream().map(IndustryReader::concerns).toList());
    return group.lead().negated()
        ? part
        : part.withClose(List.of(new Close(SAME_INDUSTRY, concerned)));
  }

  private static Selection byName(Bearers industry) {
    List<String> names =
        Language.of(industry.mention()) == Language.ZH
            ? List.of(industry.mention())
            : industry.entries().stream().map(e -> e.entity().name()).toList();
    return Selections.words(names);
  }

  /** Words of a narrower subject; what else is of the same industry stands beside. */
  private static List<Part> subjects(NameGroups.Group group, List<Bearers> subjects) {
    List<Part> parts = new ArrayList<>();
    for (Bearers subject : subjects) {
      List<List<String>> words = words(subject.mention());
      Token.Topic topic = new Token.Topic(subject.start(), subject.end(), subject.mention(), words);
      Part part = WordsReader.part(topic, group.lead().negated());
      parts.add(
          group.lead().negated()
              ? part
              : part.withClose(List.of(new Close(SAME_INDUSTRY, concerns(subject)))));
    }
    return parts;
  }

  /** 茶产业 is looked for as it is, and then as 茶 and 产业. */
  private static List<List<String>> words(String subject) {
    for (String noun : List.of("产业", "行业")) {
      if (subject.endsWith(noun) && subject.length() > noun.length()) {
        String first = subject.substring(0, subject.length() - noun.length());
        return List.of(List.of(first), List.of(noun));
      }
    }
    return List.of(List.of(subject));
  }

  /**
   * Whether a mention means the industry itself: by its name, or one that hardly differs. A
   * narrower subject (煤矿建设 of 煤炭) means the words.
   */
  private static boolean isWhole(Bearers industry) {
    if (industry.mention().matches(".+(?:产业|行业)")) {
      return true; // 茶产业
    }
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
