package policygraph.question;

import java.util.ArrayList;
import java.util.List;

/** The readers of constraints in their order: what is known by name before what is only words. */
final class PartReaders {
  private static final List<PartReader> ORDER =
      List.of(
          new DocumentReader(),
          new OrdinalReader(),
          new IssuerReader(),
          new BodyReader(),
          new RolePresenceReader(),
          new EnterpriseReader(),
          new RegionReader(),
          new IndustryReader(),
          new StatusReader(),
          new StrengthWords(),
          new TargetPresenceReader(),
          new TimeReader());

  private PartReaders() {}

  /** All constraints but those of words. */
  static List<Part> named(Sentence sentence, Catalogue catalogue) {
    List<Part> parts = new ArrayList<>();
    ORDER.forEach(reader -> reader.read(sentence, catalogue, parts));
    return parts;
  }

  /** All constraints. */
  static List<Part> all(Sentence sentence, Catalogue catalogue) {
    List<Part> parts = named(sentence, catalogue);
    new WordsReader().read(sentence, catalogue, parts);
    return parts;
  }
}
