package policygraph.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How labels, properties and relations of the graph are said in linked data: the table {@code
 * terms.tsv}. What it does not name is said in the program's own vocabulary.
 */
public final class Terms {
  /** The program's own vocabulary. */
  static final String OWN = "urn:policygraph:terms:";

  /** Prefixes of the vocabularies in use. */
  static final Map<String, String> PREFIXES = prefixes();

  /**
   * A line of the table.
   *
   * @param kind label, property or relation
   * @param name as the graph has it; with a label and a dot before it where it holds only there
   * @param term a prefixed name; "-" for what linked data leave out
   * @param datatype of a property's values, or ""
   */
  public record Term(String kind, String name, String term, String datatype, String meaning) {}

  private final List<Term> all;
  private final Map<String, Term> byName;

  private Terms(List<Term> all) {
    this.all = List.copyOf(all);
    this.byName = all.stream().collect(Collectors.toMap(t -> t.kind() + " " + t.name(), t -> t));
  }

  /** Reads the table. */
  public static Terms load() {
    List<Term> terms = new ArrayList<>();
    try (InputStream in = Terms.class.getResourceAsStream("/policygraph/terms.tsv")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: policygraph/terms.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          terms.add(new Term(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Terms(terms);
  }

  public List<Term> all() {
    return all;
  }

  /** The term of a label or relation, or null where only the own vocabulary has one. */
  @Nullable String of(String kind, String label, String name) {
    Term term = find(kind, label, name);
    return term == null ? null : term.term();
  }

  /** The term of a property with its datatype; the own vocabulary's where the table has none. */
  Term property(String label, String name) {
    Term term = find("property", label, name);
    return term == null ? new Term("property", name, "pg:" + name, "", "") : term;
  }

  private @Nullable Term find(String kind, String label, String name) {
    Term special = byName.get(kind + " " + label + "." + name);
    return special == null ? byName.get(kind + " " + name) : special;
  }

  /** LEADS is pg:leads, RESPONSIBLE_FOR is pg:responsibleFor. */
  static String own(String relation) {
    StringBuilder own = new StringBuilder("pg:");
    for (String word : relation.toLowerCase(java.util.Locale.ROOT).split("_", -1)) {
      boolean first = own.length() == 3;
      own.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return own.toString();
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("pg", OWN);
    prefixes.put("oa", "http://www.w3.org/ns/oa#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Map.copyOf(prefixes);
  }

  /** The full address of a prefixed name. */
  static String expand(String term) {
    int colon = term.indexOf(':');
    String prefix = PREFIXES.get(term.substring(0, colon));
    if (prefix == null) {
      throw new IllegalArgumentException("no vocabulary has the term " + term);
    }
    return prefix + term.substring(colon + 1);
  }
}
