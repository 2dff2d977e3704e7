package policygraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public body, or a set of such bodies.
 *
 * @param level 国家, 省, 市, 县, 乡, or null where the text does not tell
 * @param regionCode division code (GB/T 2260, six digits) of the place whose body this is; null for
 *     central bodies and where unknown
 */
public record Agency(
    String id,
    String name,
    Kind kind,
    @Nullable String level,
    @Nullable String regionCode,
    List<String> aliases)
    implements Entity {

  /** What manner of body it is. */
  public enum Kind {
    /** A department, office or institution of the state. */
    DEPARTMENT,
    /** A people's government or an administrative committee of an area. */
    GOVERNMENT,
    /** A party organ or mass organisation. */
    PARTY,
    /** An organ that reports to its ministry, such as customs, tax or a central-bank branch. */
    VERTICAL,
    /** A court or procuratorate. */
    JUDICIAL,
    /** A public institution: academy, university, hospital, centre. */
    INSTITUTION,
    /** A leading group, special team or joint conference. */
    TEMPORARY,
    /** A set, such as 各市〔州〕人民政府: not one body. */
    COLLECTIVE,
    /** An inner department of a body, such as 法规处. */
    INTERNAL,
    /** Named where bodies are named, and not found in the lexicon. */
    UNVERIFIED
  }

  public Agency {
    aliases = List.copyOf(aliases);
  }
}
