package policygraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policygraph.graph.GraphDump;
import policygraph.graph.WrittenGraph;
import policygraph.graph.view.DumpedNode;
import policygraph.graph.view.DumpedRelation;

/** The whole graph in each form, read again by other people's readers, has all that it holds. */
class GraphFormatsIT {
  private static GraphDump graph;

  @BeforeAll
  static void write() {
    graph = WrittenGraph.ofSamples();
  }

  private static byte[] written(GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(graph, GraphFormat.BASE, out);
    return out.toByteArray();
  }

  private static List<DumpedNode> nodes() {
    List<DumpedNode> all = new ArrayList<>();
    for (String kind : graph.kinds()) {
      try (Stream<DumpedNode> nodes = graph.nodes(kind)) {
        nodes.forEach(all::add);
      }
    }
    return all;
  }

  private static List<DumpedRelation> relations() {
    List<DumpedRelation> all = new ArrayList<>();
    for (String type : graph.types()) {
      try (Stream<DumpedRelation> relations = graph.relations(type)) {
        relations.forEach(all::add);
      }
    }
    return all;
  }

  private static Model model(GraphFormat format, Lang lang) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(written(format)), lang);
    return model;
  }

  private static Resource own(Model model, String name) {
    return model.createResource(Terms.OWN + name);
  }

  @Test
  void the_samples_have_nodes_and_relations_of_many_kinds() {
    assertThat(nodes()).hasSizeGreaterThan(20);
    assertThat(relations()).hasSizeGreaterThan(20);
  }

  @Test
  void turtle_has_every_node_and_every_statement() throws IOException {
    holdsTheGraph(model(GraphFormat.TURTLE, Lang.TURTLE));
  }

  @Test
  void json_ld_has_every_node_and_every_statement() throws IOException {
    holdsTheGraph(model(GraphFormat.JSONLD, Lang.JSONLD11));
  }

  @Test
  void turtle_and_json_ld_say_the_same() throws IOException {
    assertThat(lines(model(GraphFormat.TURTLE, Lang.TURTLE)))
        .containsExactlyInAnyOrderElementsOf(lines(model(GraphFormat.JSONLD, Lang.JSONLD11)));
  }

  /** The statements without the names of nodes that have none. */
  private static List<String> lines(Model model) {
    return model
        .listStatements()
        .mapWith(s -> s.asTriple())
        .mapWith(
            t ->
                (t.getSubject().isBlank() ? "_" : t.getSubject().toString())
                    + " "
                    + t.getPredicate()
                    + " "
                    + (t.getObject().isBlank() ? "_" : t.getObject().toString()))
        .toList();
  }

  private static void holdsTheGraph(Model model) {
    Map<String, Long> kinds = new HashMap<>();
    nodes().forEach(n -> kinds.merge(n.kind(), 1L, Long::sum));
    kinds.forEach(
        (kind, count) ->
            assertThat(model.listSubjectsWithProperty(RDF.type, own(model, kind)).toList())
                .as(kind)
                .hasSize(count.intValue()));
    long proven = relations().stream().filter(DumpedRelation::isProven).count();
    assertThat(model.listSubjectsWithProperty(RDF.type, own(model, "Statement")).toList())
        .hasSize((int) proven);
    assertThat(
            model
                .listStatements(
                    null, model.createProperty("http://www.w3.org/ns/oa#exact"), (String) null)
                .mapWith(s -> s.getString())
                .toList())
        .containsExactlyInAnyOrderElementsOf(
            relations().stream()
                .filter(DumpedRelation::isProven)
                .map(r -> String.valueOf(r.properties().get("quote")))
                .toList());
    assertThat(
            model
                .listSubjectsWithProperty(
                    RDF.type, model.createResource("https://schema.org/Legislation"))
                .toList())
        .hasSize(kinds.get("Policy").intValue());
  }

  @Test
  void a_body_leads_its_measure_in_one_triple() throws IOException {
    Model model = model(GraphFormat.TURTLE, Lang.TURTLE);
    long distinct =
        relations().stream()
            .filter(r -> r.type().equals("LEADS"))
            .map(r -> r.from() + " " + r.to())
            .distinct()
            .count();
    assertThat(
            model
                .listStatements(null, model.createProperty(Terms.OWN + "leads"), (Resource) null)
                .toList())
        .hasSize((int) distinct);
  }

  @Test
  void graphml_is_valid_and_has_every_node_relation_and_property() throws IOException {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    Map<String, Map<String, String>> properties = new HashMap<>();
    importer.addVertexAttributeConsumer(
        (vertex, value) ->
            properties
                .computeIfAbsent(vertex.getFirst(), id -> new HashMap<>())
                .put(vertex.getSecond(), value.getValue()));
    DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
    importer.importGraph(
        read,
        new InputStreamReader(
            new ByteArrayInputStream(written(GraphFormat.GRAPHML)), StandardCharsets.UTF_8));

    assertThat(read.vertexSet())
        .containsExactlyInAnyOrderElementsOf(
            nodes().stream().map(n -> GraphMl.token(n.id())).toList());
    assertThat(read.edgeSet()).hasSameSizeAs(relations());
    for (DumpedNode node : nodes()) {
      assertThat(properties.get(GraphMl.token(node.id())))
          .containsEntry("labels", ":" + String.join(":", node.labels()))
          .containsKeys(
              node.properties().entrySet().stream()
                  .filter(p -> !p.getValue().toString().isEmpty())
                  .map(Map.Entry::getKey)
                  .filter(name -> !name.equals("id"))
                  .toArray(String[]::new));
    }
  }

  @Test
  void one_table_has_a_row_for_every_node_and_relation() throws IOException {
    String csv = new String(written(GraphFormat.CSV), StandardCharsets.UTF_8);
    List<CSVRecord> rows = records(csv);
    assertThat(rows).hasSize(nodes().size() + relations().size());
    assertThat(rows.stream().filter(r -> !r.get("_type").isEmpty())).hasSameSizeAs(relations());
  }

  @Test
  void the_zip_has_a_table_for_each_kind() throws IOException {
    int rows = 0;
    List<String> tables = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(written(GraphFormat.ZIP)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        tables.add(entry.getName());
        rows += records(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).size();
      }
    }
    assertThat(tables).contains("nodes/Policy.csv", "nodes/Measure.csv", "relations/LEADS.csv");
    assertThat(rows).isEqualTo(nodes().size() + relations().size());
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(new StringReader(csv))) {
      return parser.getRecords();
    }
  }

  @Test
  void json_ld_is_read_line_by_line_as_json_too() throws IOException {
    assertThat(new ObjectMapper().readTree(written(GraphFormat.JSONLD)).path("@graph").size())
        .isGreaterThan(nodes().size());
  }
}
