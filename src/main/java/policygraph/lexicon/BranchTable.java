package policygraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.model.Region;

/** Branches of central bodies and firms by the patterns of {@code agency-branches.tsv}. */
final class BranchTable {
  private final List<Row> rows = new ArrayList<>();

  private record Row(String stem, String kind, String full, List<PlacePattern> patterns) {}

  /** What a pattern takes for a place: any, {n} no word such as 市, {s} only short names. */
  private record PlacePattern(Pattern pattern, char takes) {
    boolean takes(String place, Optional<Region> region) {
      return switch (takes) {
        case 'n' -> !PlaceWords.isWord(place);
        case 's' -> region.filter(r -> r.aliases().contains(place)).isPresent();
        default -> true;
      };
    }
  }

  /**
   * A branch.
   *
   * @param kind a kind of agency, or ENTERPRISE
   * @param place as printed; a word such as 市 for the document's own
   * @param region the place, or null where it is not known
   */
  record Branch(String stem, String kind, String name, String place, @Nullable Region region) {}

  BranchTable() {
    for (Tsv.Row row : Tsv.read("agency-branches")) {
      List<PlacePattern> patterns = row.list(3).stream().map(BranchTable::compile).toList();
      rows.add(new Row(row.cell(0), row.cell(1), row.cell(2), patterns));
    }
  }

  private static PlacePattern compile(String pattern) {
    int at = pattern.indexOf('{');
    String before = pattern.substring(0, at);
    String after = pattern.substring(at + 3);
    return new PlacePattern(
        Pattern.compile(Pattern.quote(before) + "(.{1,10})" + Pattern.quote(after)),
        pattern.charAt(at + 1));
  }

  /** Reads a name whose place is one that {@code places} knows. */
  Optional<Branch> find(String name, Function<String, Optional<Region>> places) {
    return match(name, places, false);
  }

  /** Reads a name of whatever place. */
  Optional<Branch> findAnywhere(String name) {
    return match(name, place -> Optional.empty(), true)
        .filter(branch -> branch.place().length() > 1 || PlaceWords.isWord(branch.place()));
  }

  private Optional<Branch> match(
      String name, Function<String, Optional<Region>> places, boolean anywhere) {
    for (Row row : rows) {
      for (PlacePattern pattern : row.patterns) {
        Matcher m = pattern.pattern.matcher(name);
        Optional<Region> region = m.matches() ? places.apply(m.group(1)) : Optional.empty();
        if (m.matches() && (region.isPresent() || anywhere) && pattern.takes(m.group(1), region)) {
          return Optional.of(branch(row, m.group(1), region.orElse(null)));
        }
      }
    }
    return Optional.empty();
  }

  /** The branch of a stem at a place: 监管局 at a province, 监管分局 at a city; null for none. */
  @Nullable Branch usual(String stem, Region place) {
    List<Row> ofStem = rows.stream().filter(row -> row.stem.equals(stem)).toList();
    return ofStem.stream()
        .filter(row -> row.full.contains("分局") == place.level().equals("市"))
        .findFirst()
        .or(() -> ofStem.stream().findFirst())
        .map(row -> branch(row, PlaceWords.shortName(place), place))
        .orElse(null);
  }

  private static Branch branch(Row row, String place, @Nullable Region region) {
    String printed = region != null && PlaceWords.isWord(place) ? region.name() : place;
    String name =
        row.full
            .replace("{n}", printed)
            .replace("{short}", region == null ? printed : PlaceWords.shortName(region));
    return new Branch(row.stem, row.kind, name, place, region);
  }
}
