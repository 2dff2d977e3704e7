package policygraph.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policygraph.lexicon.EntityDirectory.Entry;
import policygraph.model.Industry;

/** The words of an indicator that the name of an industry stands for: 白酒 in 白酒增加值. */
final class IndicatorNames {
  private IndicatorNames() {}

  static List<List<String>> words(Token.Name name) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(name.text());
    for (Entry entry : name.bearers()) {
      if (!(entry.entity() instanceof Industry industry)) {
        return List.of();
      }
      if (Language.of(name.text()) == Language.EN) {
        forms.add(industry.name());
      }
    }
    return List.of(List.copyOf(forms));
  }
}
