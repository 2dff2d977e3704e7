package policygraph.extract.firm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import policygraph.extract.place.PlaceScanner;
import policygraph.lexicon.CommonWords;
import policygraph.lexicon.EnterpriseLexicon;

/** All firms and banks that a text names, each place of the text once, the surest rule first. */
public final class FirmReader {
  private final LegalNames legal;
  private final KnownNames known;
  private final ProductionHeads heads;
  private final ProjectHeads projects;
  private final ListedNames listed;

  public FirmReader(EnterpriseLexicon lexicon, PlaceScanner places, CommonWords words) {
    this.legal = new LegalNames(lexicon, places, words);
    this.known = new KnownNames(lexicon, words);
    this.heads = new ProductionHeads(lexicon, places, words);
    this.projects = new ProjectHeads(lexicon, places, words);
    this.listed = new ListedNames(lexicon, places, words);
  }

  /**
   * @return in the order of the text, without overlaps
   */
  public List<FirmMention> read(String text) {
    List<FirmMention> firms = new ArrayList<>();
    addApart(firms, known.find(text));
    addApart(firms, legal.find(text));
    addApart(firms, heads.find(text));
    addBeside(firms, projects.find(text));
    addBeside(firms, listed.find(text));
    firms.sort(Comparator.comparingInt(FirmMention::start));
    return firms;
  }

  /** Names that are told by their surroundings only stand back behind those that are known. */
  private static void addBeside(List<FirmMention> firms, List<FirmMention> more) {
    for (FirmMention firm : more) {
      if (firms.stream().noneMatch(f -> f.overlaps(firm.start(), firm.end()))) {
        firms.add(firm);
      }
    }
  }

  /** A longer name takes the place of those inside it: 泰永长征技术股份有限公司 that of 泰永长征. */
  private static void addApart(List<FirmMention> firms, List<FirmMention> more) {
    for (FirmMention firm : more) {
      boolean inside =
          firms.stream().anyMatch(f -> f.start() <= firm.start() && firm.end() <= f.end());
      if (!inside) {
        firms.removeIf(f -> f.overlaps(firm.start(), firm.end()));
        firms.add(firm);
      }
    }
  }
}
