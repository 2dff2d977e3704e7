package policygraph.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import policygraph.model.Agency;
import policygraph.model.Role;
import policygraph.question.Asked.Kind;
import policygraph.question.Asked.Order;

/** 提到了哪些企业, which regions develop baijiu: the entities that measures are linked with. */
final class EntitiesForm implements Form {
  @Override
  public String name() {
    return "entities";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    int noun = noun(sentence);
    Kind kind = noun < 0 ? null : Kinds.at(sentence, noun);
    boolean related =
        sentence.has(Sense.ROLE)
            || sentence.has(Sense.ROLE_NOUN)
            || sentence.has(Sense.MEASURE)
            || sentence.has(Sense.MENTION);
    if (kind == null || (kind == Kind.AGENCY && !related)) {
      return Optional.empty();
    }
    Set<Role> roles = Set.of();
    if (sentence.token(noun) instanceof Token.Word word && word.is(Sense.ROLE_NOUN)) {
      roles = BodyClause.roles(word.value(Sense.ROLE_NOUN));
    }
    sentence.use(noun);
    sentence.useAll(Sense.ASK);
    boolean named =
        !sentence
            .free(t -> t instanceof Token.Name n && BodyMentions.has(n, Agency.class))
            .isEmpty();
    boolean partners = named && sentence.has(Sense.JOINT);
    boolean ofMeasures = sentence.has(Sense.MEASURE) || sentence.has(Sense.MENTION);
    if (named && kind == Kind.AGENCY && !partners && !ofMeasures) {
      return Optional.empty(); // 谁负责省能源局: a person
    }
    int role = sentence.find(Sense.ROLE, 0);
    if (kind == Kind.AGENCY && role >= 0 && sentence.token(role) instanceof Token.Word word) {
      if (partners || !named) {
        roles = BodyClause.roles(word.value(Sense.ROLE));
      }
      if (!named) {
        sentence.use(role);
      }
    }
    boolean partnersAsked = WhoForm.isWith(sentence, noun - 1);
    List<Part> parts = PartReaders.all(sentence, catalogue);
    if (partnersAsked && parts.stream().anyMatch(WhoForm::isNegated)) {
      return Optional.empty();
    }
    sentence.useAll(
        Sense.MEASURE,
        Sense.MENTION,
        Sense.SUPPORT,
        Sense.DO,
        Sense.IN,
        Sense.AND,
        Sense.POLICY_NOUN);
    if (!sentence.isExhausted()) {
      return Optional.empty();
    }
    Asked asked =
        named && kind == Kind.AGENCY
            ? new Asked.Bodies(roles, Parts.bodies(parts))
            : new Asked.Ranking(
                kind,
                roles,
                Order.MOST,
                0,
                new Asked.Field(List.of(), List.of(), Kinds.level(sentence, noun)));
    return Optional.of(
        Composer.question(sentence, name(), asked, parts, said -> wording(said, kind)));
  }

  private static Said wording(Said measures, Kind kind) {
    Said noun = Kinds.said(kind);
    return new Said(measures.zh() + "涉及的" + noun.zh(), noun.en() + " named by " + measures.en());
  }

  /** The noun that is asked for: 哪些企业, 牵头单位有哪些. */
  private static int noun(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isUsed(i) || Kinds.at(sentence, i) == null) {
        continue;
      }
      boolean before = sentence.is(i - 1, Sense.ASK);
      int next = sentence.skipFill(i + 1, 1);
      boolean behind = sentence.is(next, Sense.ASK);
      boolean last =
          next == sentence.size()
              && !sentence.is(i, Sense.BODY_NOUN, Sense.ROLE_NOUN)
              && i > 0
              && sentence.token(i - 1).text().equals("的");
      if (sentence.is(i, Sense.WHO) || before || behind || last) {
        return i;
      }
    }
    return -1;
  }
}
