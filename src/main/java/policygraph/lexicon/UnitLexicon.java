package policygraph.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The units of measurement and classifiers, and what each measures. */
public final class UnitLexicon {
  private static final String MULTIPLIERS = "十百千万亿";

  private final Map<String, Dimension> dimensions = new HashMap<>();

  public UnitLexicon() {
    for (Tsv.Row row : Tsv.read("units")) {
      Dimension dimension = Dimension.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      dimensions.put(row.cell(0), dimension);
      dimensions.put(row.cell(0).toLowerCase(Locale.ROOT), dimension);
    }
  }

  /** What a unit measures; the unit may carry 万, 亿 and the like. */
  public Dimension dimension(String unit) {
    for (int at = 0; at < unit.length(); at++) {
      Dimension known = dimensions.get(unit.substring(at));
      if (known != null) {
        return known;
      }
      if (MULTIPLIERS.indexOf(unit.charAt(at)) < 0) {
        break;
      }
    }
    return Dimension.NONE;
  }

  /** All units as one regular expression, the longest first, Latin ones in both cases. */
  public String pattern() {
    return dimensions.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** What a unit measures. */
  public enum Dimension {
    PERCENT,
    POINT,
    FOLD,
    THING,
    PERSON,
    MONEY,
    MASS,
    AREA,
    LENGTH,
    VOLUME,
    ENERGY,
    DATA,
    TIME,
    AGE,
    SCORE,
    /** 翻一番, 倍增. */
    DOUBLING,
    /** 前10名, 第6位. */
    RANK,
    /** A number without a unit. */
    NONE;

    /** Whether it counts things or persons. */
    public boolean counts() {
      return this == THING || this == PERSON;
    }
  }
}
