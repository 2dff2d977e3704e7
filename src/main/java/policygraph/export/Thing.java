package policygraph.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource of linked data with what is said of it. Terms are prefixed names such as {@code
 * schema:name}; values are {@link Literal}s, {@link Link}s and nested things.
 *
 * @param iri full address, or null for a thing that is only part of another
 */
record Thing(@Nullable String iri, List<String> types, List<Property> properties) {

  /** One statement about the thing. */
  record Property(String term, Object value) {}

  /**
   * A literal.
   *
   * @param datatype a prefixed name such as {@code xsd:date}, or null for plain text
   */
  record Literal(String text, @Nullable String datatype) {}

  /** Another resource, by its full address. */
  record Link(String iri) {}

  static Thing of(@Nullable String iri, String... types) {
    return new Thing(iri, new ArrayList<>(List.of(types)), new ArrayList<>());
  }

  Thing with(String term, Object value) {
    properties.add(new Property(term, value));
    return this;
  }
}
