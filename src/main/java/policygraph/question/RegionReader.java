package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import policygraph.model.PolicyRef;
import policygraph.model.Region;
import policygraph.model.Selection;

/** 支持仁怀市的, 开阳县有哪些, 遵义市发布的, measures for Renhuai: places. */
final class RegionReader implements PartReader {
  private static final Said IN_NAME =
      new Said(
          "地名只出现在企业、项目或机构的名称中", "the place stands only inside a firm's, project's or body's name");
  private static final Said PARTS = new Said("只提到其下辖的地方", "names only places that are part of it");

  @Override
  public void read(Sentence sentence, Catalogue catalogue, List<Part> into) {
    for (NameGroups.Group group : NameGroups.find(sentence, RegionReader::isRegion)) {
      List<Bearers> places =
          group.tokens().stream()
              .map(i -> Bearers.of((Token.Name) sentence.token(i), Region.class))
              .toList();
      into.add(part(sentence, catalogue, group, places));
      if (group.lead().only() >= 0 && !group.lead().negated()) {
        sentence.use(group.lead().only());
        into.add(new OtherPlaces(catalogue).none(places));
      }
    }
  }

  private static boolean isRegion(Token token) {
    return token instanceof Token.Name name && BodyMentions.has(name, Region.class);
  }

  private static Part part(
      Sentence sentence, Catalogue catalogue, NameGroups.Group group, List<Bearers> places) {
    String question = sentence.text();
    int behind = sentence.skipFill(group.last() + 1, 1);
    if (places.size() > 1 && sentence.is(behind, Sense.JOINT)) {
      sentence.use(behind);
    }
    boolean issues =
        sentence.is(behind, Sense.ISSUE)
            || sentence.is(sentence.skipFill(group.first() - 1, -1), Sense.ISSUE);
    if (issues
        || (sentence.is(behind, Sense.POLICY_NOUN)
            && !isOfAll(sentence, group.last() + 1, behind)
            && !group.lead().support()
            && (!group.lead().mention() || isPossessive(sentence, group.last() + 1)))) {
      sentence.useAll(Sense.ISSUE);
      return NamedPart.of(
          "region",
          places,
          group,
          question,
          p -> new Selection.OfRegion(p.ids()),
          n -> new Said("出自" + n.zh() + "的文件", "in policies of " + n.en()));
    }
    boolean issuer = places.stream().anyMatch(p -> hasPolicies(catalogue, p));
    if (issuer && !group.lead().support() && !group.lead().mention()) {
      return NamedPart.of(
          "region",
          places,
          group,
          question,
          p -> new Selection.Or(List.of(new Selection.OfRegion(p.ids()), named(p))),
          n ->
              new Said(
                  "出自" + n.zh() + "的文件或正文提到" + n.zh(),
                  "in policies of " + n.en() + " or naming " + n.en()));
    }
    Part part =
        NamedPart.of(
            "region",
            places,
            group,
            question,
            RegionReader::named,
            n -> new Said("正文提到" + n.zh(), "naming " + n.en() + " in the text"));
    return group.lead().negated() ? part : part.withClose(close(part, places));
  }

  /** named in Guangxi's document. */
  private static boolean isPossessive(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).text().matches("['’]s");
  }

  /** 桐梓在各个文件里: the documents are any. */
  private static boolean isOfAll(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).text().matches("在|各个|各份|所有|全部|每份")) {
        return true;
      }
    }
    return false;
  }

  private static List<Close> close(Part part, List<Bearers> places) {
    List<Close> close = new ArrayList<>(part.close());
    close.addAll(near(places));
    return close;
  }

  private static Selection named(Bearers place) {
    return new Selection.InRegion(place.ids(), false, false);
  }

  /** What stands near measures that name the places. */
  static List<Close> near(List<Bearers> places) {
    List<Close> close = new ArrayList<>();
    List<String> ids = places.stream().flatMap(p -> p.ids().stream()).toList();
    if (!ids.isEmpty()) {
      close.add(new Close(IN_NAME, new Selection.InRegion(ids, false, true)));
      close.add(new Close(PARTS, new Selection.InRegion(ids, true, false)));
    }
    return close;
  }

  private static boolean hasPolicies(Catalogue catalogue, Bearers place) {
    for (PolicyRef policy : catalogue.policies()) {
      Region region = policy.region();
      if (region != null && place.ids().contains(region.id())) {
        return true;
      }
    }
    return false;
  }
}
