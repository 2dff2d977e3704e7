package policygraph.export;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.graph.view.DumpedGraph;
import policygraph.graph.view.DumpedNode;
import policygraph.graph.view.DumpedRelation;

/**
 * The graph as linked data: each node a thing, each relation a statement about the one that it
 * starts at. A relation that was read from a text is a thing, too: a Web Annotation that holds its
 * quote, and where in the source it stands.
 */
final class LinkedGraph {
  /** Where the pages of each kind stand; all others are parts of a policy. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "Policy", "policies/",
          "Measure", "measures/",
          "Agency", "entities/",
          "Enterprise", "entities/",
          "Region", "entities/",
          "Industry", "entities/",
          "Document", "documents/",
          "Graph", "");

  /** Properties of a relation that tell where it was read. */
  private static final List<String> PLACE = List.of("source", "start", "end", "quote");

  private final DumpedGraph graph;
  private final Terms terms;
  private final String base;

  /**
   * @param base what all addresses begin with: an institute's own, or {@code urn:policygraph:}
   */
  LinkedGraph(DumpedGraph graph, Terms terms, String base) {
    this.graph = graph;
    this.terms = terms;
    this.base = base;
  }

  /** Hands on all things, one at a time. */
  void things(Consumer<Thing> take) {
    for (String kind : graph.kinds()) {
      try (Stream<DumpedNode> nodes = graph.nodes(kind)) {
        nodes.map(this::thing).forEach(take);
      }
    }
    for (String type : graph.types()) {
      try (Stream<DumpedRelation> relations = graph.relations(type)) {
        relations.forEach(
            relation -> {
              take.accept(direct(relation));
              if (relation.isProven()) {
                take.accept(statement(relation));
              }
            });
      }
    }
  }

  private Thing thing(DumpedNode node) {
    Thing thing = Thing.of(iri(node.kind(), node.id()));
    for (String label : node.labels()) {
      if (label.equals(node.kind()) || label.equals("Collective")) {
        thing.types().add("pg:" + label);
      }
    }
    String known = terms.of("label", node.kind(), node.kind());
    if (known != null) {
      thing.types().add(known);
    }
    node.properties().forEach((name, value) -> add(thing, node.kind(), name, value));
    if (node.kind().equals("Policy")) {
      thing.with("prov:hadPrimarySource", source(String.valueOf(node.properties().get("source"))));
    }
    return thing;
  }

  private Thing direct(DumpedRelation relation) {
    return Thing.of(iri(relation.fromKind(), relation.from()))
        .with(predicate(relation), new Thing.Link(iri(relation.toKind(), relation.to())));
  }

  private String predicate(DumpedRelation relation) {
    String kind = String.valueOf(relation.properties().get("kind"));
    String cited = relation.type().equals("CITES") ? terms.of("citation", "", kind) : null;
    String known =
        cited != null ? cited : terms.of("relation", relation.fromKind(), relation.type());
    return known == null ? Terms.own(relation.type()) : known;
  }

  private Thing statement(DumpedRelation relation) {
    Map<String, Object> properties = relation.properties();
    boolean ofBody = relation.toKind().equals("Measure");
    Thing statement =
        Thing.of(
                "%sstatements/%s/%s/%s"
                    .formatted(
                        base,
                        encode(ofBody ? relation.to() : relation.from()),
                        relation.type().toLowerCase(Locale.ROOT),
                        properties.get("position")),
                "pg:Statement",
                "rdf:Statement",
                "oa:Annotation")
            .with("rdf:subject", new Thing.Link(iri(relation.fromKind(), relation.from())))
            .with("rdf:predicate", new Thing.Link(Terms.expand(predicate(relation))))
            .with("rdf:object", new Thing.Link(iri(relation.toKind(), relation.to())));
    properties.forEach(
        (name, value) -> {
          if (!PLACE.contains(name)) {
            add(statement, relation.type(), name, value);
          }
        });
    Thing.Link source = source(String.valueOf(properties.get("source")));
    return statement
        .with("prov:wasQuotedFrom", source)
        .with(
            "oa:hasTarget",
            Thing.of(null, "oa:SpecificResource")
                .with("oa:hasSource", source)
                .with(
                    "oa:hasSelector",
                    Thing.of(null, "oa:TextQuoteSelector")
                        .with("oa:exact", plain(properties.get("quote"))))
                .with(
                    "oa:hasSelector",
                    Thing.of(null, "oa:TextPositionSelector")
                        .with("oa:start", literal(properties.get("start"), ""))
                        .with("oa:end", literal(properties.get("end"), ""))));
  }

  private void add(Thing thing, String label, String name, Object value) {
    Terms.Term term = terms.property(label, name);
    if (term.term().equals("-")) {
      return;
    }
    List<?> values = value instanceof List<?> list ? list : List.of(value);
    for (Object one : values) {
      thing.with(term.term(), literal(one, term.datatype()));
    }
  }

  private static Thing.Literal plain(@Nullable Object value) {
    return new Thing.Literal(String.valueOf(value), null);
  }

  private static Thing.Literal literal(@Nullable Object value, String datatype) {
    String text = String.valueOf(value);
    return switch (value) {
      case Long number -> new Thing.Literal(text, "xsd:integer");
      case Double number -> new Thing.Literal(text, "xsd:double");
      case Boolean yes -> new Thing.Literal(text, "xsd:boolean");
      case LocalDate day -> new Thing.Literal(text, "xsd:date");
      case null, default ->
          switch (datatype) {
            case "date" -> new Thing.Literal(text, precision(text));
            case "decimal" ->
                new Thing.Literal(new BigDecimal(text).toPlainString(), "xsd:decimal");
            default -> new Thing.Literal(text, null);
          };
    };
  }

  /** 2027 is a year, 2022-10 a month, 2022-10-10 a day; XML Schema has no quarters. */
  private static @Nullable String precision(String date) {
    if (date.matches("\\d{4}")) {
      return "xsd:gYear";
    }
    if (date.matches("\\d{4}-\\d{2}")) {
      return "xsd:gYearMonth";
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? "xsd:date" : null;
  }

  private Thing.Link source(String file) {
    return new Thing.Link(base + "sources/" + encode(file));
  }

  private String iri(String kind, String id) {
    return base + FOLDERS.getOrDefault(kind, "parts/") + encode(id);
  }

  /** As the pages' own addresses have it. */
  private static String encode(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
