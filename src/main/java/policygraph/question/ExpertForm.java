package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 牵头:省能源局 期限:2022 "规上工业企业" -白酒: the expert syntax. */
final class ExpertForm implements Form {
  @Override
  public String name() {
    return "expert";
  }

  @Override
  public Optional<Question> read(Sentence sentence, Catalogue catalogue) {
    ExpertQuery query = ExpertParser.parse(sentence.text());
    if (query == null) {
      return Optional.empty();
    }
    List<ExpertQuery> all =
        query instanceof ExpertQuery.All several ? several.parts() : List.of(query);
    ExpertMeaning meaning = new ExpertMeaning(catalogue, sentence.text());
    ExpertShow show = new ExpertShow();
    List<Part> parts = new ArrayList<>();
    for (ExpertQuery one : all) {
      if (one instanceof ExpertQuery.Term term && show.takes(term)) {
        continue;
      }
      @Nullable Part part = meaning.part(one);
      if (part == null) {
        return Optional.empty();
      }
      parts.add(part);
    }
    return show.question(sentence, name(), parts);
  }
}
