package policygraph.export;

import java.io.OutputStream;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/** Writes linked data as Turtle 1.1. */
final class TurtleGraph {
  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final RDFWriter writer;
  private int nameless;

  private TurtleGraph(RDFWriter writer) {
    this.writer = writer;
  }

  /** Writes all things; the stream stays open. */
  static void write(LinkedGraph graph, OutputStream out) {
    RDFWriter writer = new TurtleWriter(out);
    // Numbers keep the digits that were printed.
    writer.getWriterConfig().set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    writer.startRDF();
    for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
      writer.handleNamespace(prefix.getKey(), prefix.getValue());
    }
    graph.things(new TurtleGraph(writer)::write);
    writer.endRDF();
  }

  private Resource write(Thing thing) {
    String address = thing.iri();
    // Counted here, so that the same graph is the same text.
    Resource subject =
        address == null ? values.createBNode("n" + ++nameless) : values.createIRI(address);
    for (String type : thing.types()) {
      state(subject, RDF.TYPE, iri(type));
    }
    for (Thing.Property property : thing.properties()) {
      if (property.value() instanceof Thing part) {
        state(subject, iri(property.term()), write(part));
      } else {
        state(subject, iri(property.term()), value(property.value()));
      }
    }
    return subject;
  }

  private void state(Resource subject, IRI predicate, Value object) {
    writer.handleStatement(values.createStatement(subject, predicate, object));
  }

  private Value value(Object value) {
    return switch (value) {
      case Thing.Link link -> values.createIRI(link.iri());
      case Thing.Literal literal -> {
        String datatype = literal.datatype();
        yield datatype == null
            ? values.createLiteral(literal.text())
            : values.createLiteral(literal.text(), iri(datatype));
      }
      default -> throw new IllegalArgumentException("no value of linked data: " + value);
    };
  }

  private IRI iri(String term) {
    return values.createIRI(Terms.expand(term));
  }
}
