package policygraph.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import policygraph.model.Selection;

/** 哪些文件支持新能源电池材料, which policies mention Renhuai: policies by what they hold. */
final class PoliciesForm implements Form {
  @Override
  public String name() {
    return "policies";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    int noun = asked(sentence);
    if (noun < 0) {
      return Optional.empty();
    }
    sentence.useAll(Sense.ASK, Sense.HOW_MANY);
    sentence.use(noun);
    List<Part> parts = PartReaders.all(sentence, catalogue);
    sentence.useAll(
        Sense.MEASURE,
        Sense.POLICY_NOUN,
        Sense.IN,
        Sense.AND,
        Sense.MENTION,
        Sense.SUPPORT,
        Sense.ISSUE);
    if (parts.isEmpty() || !sentence.isExhausted()) {
      return Optional.empty();
    }
    List<Selection> without = new ArrayList<>();
    List<Said> lacking = new ArrayList<>();
    List<Part> ofMeasures = new ArrayList<>();
    for (Part part : parts) {
      if (part.strict() instanceof Selection.Not not && saysOfText(part)) {
        without.add(not.part());
        lacking.add(part.wording());
        ofMeasures.add(ofPolicy(part));
      } else {
        ofMeasures.add(part);
      }
    }
    return Optional.of(
        Composer.question(
            sentence,
            name(),
            new Asked.Policies(without),
            ofMeasures,
            said -> wording(said, lacking, ofMeasures.size() > lacking.size())));
  }

  /** 没有提到白酒 is said of a policy where it holds of all its measures. */
  private static boolean saysOfText(Part part) {
    return part.constraints().stream()
        .noneMatch(c -> c.type().equals("policy") || c.type().equals("year"));
  }

  /** What a policy lacks, as a demand that no single measure fulfils. */
  private static Part ofPolicy(Part part) {
    Selection all = new Selection.All();
    return new Part(
            part.constraints(),
            all,
            all,
            Said.NOTHING,
            Said.NOTHING,
            List.of(),
            part.alternatives())
        .withPieces(Collections.nCopies(part.constraints().size(), part.strict()));
  }

  private static Said wording(Said measures, List<Said> lacking, boolean bound) {
    if (lacking.isEmpty()) {
      return wording(measures);
    }
    String zh =
        lacking.stream()
            .map(Said::zh)
            .map(l -> l.matches("(?:文中|正文).*") ? l : "都" + l)
            .collect(Collectors.joining("、且"));
    String en = lacking.stream().map(Said::en).collect(Collectors.joining(" and "));
    Said held = bound ? wording(measures) : new Said("文件", "policies");
    return bound
        ? new Said(
            held.zh().substring(0, held.zh().length() - "的文件".length()) + "、而所有措施" + zh + "的文件",
            held.en() + " and otherwise only measures " + en)
        : new Said("所有措施" + zh + "的文件", "policies with only measures " + en);
  }

  private static Said wording(Said measures) {
    // 出自遵义市的文件的措施 is said of the policies themselves
    boolean plain = measures.zh().matches("出自[^、]*文件的措施");
    return plain
        ? new Said(
            measures.zh().substring(0, measures.zh().length() - "的措施".length()),
            measures.en().replaceFirst("^measures in ", ""))
        : new Said("含有" + measures.zh() + "的文件", "policies that hold " + measures.en());
  }

  /** The word for policies that the question asks for, or -1. */
  private static int asked(Sentence sentence) {
    int noun = sentence.find(Sense.POLICY_NOUN, 0);
    if (noun < 0) {
      return -1;
    }
    int before = sentence.skipFill(noun - 1, -1);
    int behind = sentence.skipFill(noun + 1, 1);
    boolean asks =
        sentence.is(noun, Sense.ASK)
            || sentence.is(before, Sense.ASK, Sense.HOW_MANY)
            || (sentence.is(behind, Sense.ASK, Sense.HOW_MANY)
                && !sentence.is(behind + 1, Sense.MEASURE))
            || (behind >= sentence.size()
                && sentence.is(0, Sense.ASK)
                && !sentence.has(Sense.MEASURE))
            || (sentence.has(Sense.ISSUE) && !sentence.has(Sense.MEASURE));
    return asks ? noun : -1;
  }
}
