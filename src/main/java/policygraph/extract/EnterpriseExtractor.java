package policygraph.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import policygraph.extract.firm.FirmMention;
import policygraph.extract.firm.FirmReader;
import policygraph.model.Enterprise;
import policygraph.model.EnterpriseMention;
import policygraph.structure.ParsedMeasure;
import policygraph.text.CleanText;

/**
 * Reads the firms and banks that a measure names, each once, where it is named first: in its prose,
 * or else where a clause says what they do. Runs after the extractor of responsibilities.
 */
public final class EnterpriseExtractor implements FactExtractor {
  private final FirmReader firms;

  public EnterpriseExtractor(FirmReader firms) {
    this.firms = firms;
  }

  @Override
  public void extract(ParsedMeasure measure, DocumentContext document, FactCollector into) {
    CleanText prose = Prose.of(measure);
    Map<Enterprise, EnterpriseMention> mentions = new LinkedHashMap<>();
    for (FirmMention firm : firms.read(prose.toString())) {
      mentions.putIfAbsent(
          firm.firm(),
          new EnterpriseMention(
              firm.firm(),
              prose.toString().substring(firm.start(), firm.end()),
              Prose.basis(measure),
              prose.evidence(firm.start(), firm.end(), firm.rule())));
    }
    for (DutyNames.Name name : DutyNames.of(measure, into)) {
      if (name.fact().body() instanceof Enterprise firm) {
        mentions.putIfAbsent(
            firm,
            new EnterpriseMention(
                firm,
                name.fact().mention(),
                name.fact().basis(),
                name.evidence("firm in a clause")));
      } else {
        owner(name).ifPresent(owner -> mentions.putIfAbsent(owner.enterprise(), owner));
      }
    }
    into.enterprises.addAll(mentions.values());
  }

  /**
   * 中国铁路成都局集团有限公司贵阳铁路办事处: the firm whose branch a body is, by the full name that it begins with.
   */
  private Optional<EnterpriseMention> owner(DutyNames.Name name) {
    String body = name.fact().mention();
    return firms.read(body).stream()
        .filter(f -> f.start() == 0 && body.startsWith("公司", f.end() - 2))
        .map(
            f ->
                new EnterpriseMention(
                    f.firm(),
                    body.substring(0, f.end()),
                    name.fact().basis(),
                    name.evidence("firm of a branch in a clause")))
        .findFirst();
  }
}
