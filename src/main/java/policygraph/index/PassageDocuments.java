package policygraph.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import policygraph.text.Folding;

/** Passages as documents of the index. Thread-safe. */
final class PassageDocuments {
  private static final FieldType FREQUENCIES = frequencies();

  private final Folding folding;
  private final String vectorField;
  private final PassageCodec codec = new PassageCodec();

  /**
   * Sets the form of documents.
   *
   * @param vectorField where the vectors of the model in use stand
   */
  PassageDocuments(Folding folding, String vectorField) {
    this.folding = folding;
    this.vectorField = vectorField;
  }

  /**
   * The document of a passage.
   *
   * @param vector its embedding, or null where it has none yet
   */
  Document document(Passage passage, float @Nullable [] vector) {
    Document document = new Document();
    key(document, Fields.ID, passage.id());
    key(document, Fields.POLICY, passage.policyId());
    document.add(new SortedDocValuesField(Fields.POLICY, new BytesRef(passage.policyId())));
    document.add(new NumericDocValuesField(Fields.ORDER, passage.order()));
    String measure = passage.measureId();
    if (measure != null) {
      key(document, Fields.MEASURE, measure);
    }
    document.add(new StoredField(Fields.PASSAGE, codec.bytes(passage)));
    document.add(new Field(Fields.WORDS, passage.text(), FREQUENCIES));
    text(document, Fields.GRAMS, passage.text());
    text(document, Fields.CONTEXT, context(passage));
    tags(document, passage.tags());
    facet(document, Facet.POLICY, List.of(passage.policyId()));
    if (vector != null) {
      document.add(
          new KnnFloatVectorField(vectorField, vector, VectorSimilarityFunction.DOT_PRODUCT));
    }
    if (!passage.text().isBlank()) {
      key(document, Fields.EMBEDDABLE, "1");
    }
    return document;
  }

  Passage passage(BytesRef stored) {
    return codec.passage(stored);
  }

  private static String context(Passage passage) {
    return passage.policyTitle() + "\n" + String.join("\n", passage.path());
  }

  private void tags(Document document, Tags tags) {
    keys(document, Fields.BODY, BodyTerms.terms(tags.bodies()));
    BodyTerms.counts(tags.bodies()).forEach(document::add);
    for (Tags.Place place : tags.regions()) {
      key(document, place.inName() ? Fields.REGION_IN_NAME : Fields.REGION, place.id());
      keys(
          document,
          place.inName() ? Fields.REGION_IN_NAME_WITHIN : Fields.REGION_WITHIN,
          place.within());
    }
    keys(document, Fields.POLICY_REGION, tags.policyRegions());
    keys(document, Fields.INDUSTRY, tags.industries());
    keys(document, Fields.ENTERPRISE, tags.enterprises());
    keys(document, Fields.ISSUER, tags.issuers());
    keys(document, Fields.NUMBER, tags.numbers());
    keys(
        document,
        Fields.NAME,
        tags.names().stream().flatMap(Tags.Named::all).map(folding::fold).distinct().toList());
    key(document, Fields.STATUS, tags.status().label());
    if (tags.strength() != null) {
      key(document, Fields.STRENGTH, tags.strength().label());
      facet(document, Facet.STRENGTH, List.of(tags.strength().label()));
    }
    if (tags.item() != null) {
      document.add(new IntPoint(Fields.ITEM, tags.item()));
    }
    if (tags.year() != null) {
      document.add(new IntPoint(Fields.YEAR, tags.year()));
      facet(document, Facet.YEAR, List.of(tags.year().toString()));
    }
    tags.due().forEach(day -> document.add(new LongPoint(Fields.DUE, day)));
    tags.aims().forEach(day -> document.add(new LongPoint(Fields.AIMS, day)));
    text(document, Fields.PROSE, tags.prose());
    tags.indicators().forEach(indicator -> text(document, Fields.INDICATOR, indicator));
    tags.cited().forEach(title -> text(document, Fields.CITED, title));
    keys(document, Fields.CITED_NUMBER, tags.citedNumbers());
    facet(document, Facet.STATUS, List.of(tags.status().label()));
    facet(document, Facet.ISSUER, tags.issuers());
    facet(document, Facet.INDUSTRY, tags.industries());
    facet(document, Facet.ENTERPRISE, tags.enterprises());
    facet(document, Facet.AGENCY, tags.bodies().stream().map(Tags.Body::id).distinct().toList());
    facet(
        document,
        Facet.ROLE,
        tags.bodies().stream().map(b -> b.role().label() + "|" + b.id()).distinct().toList());
    facet(
        document,
        Facet.REGION,
        tags.regions().stream()
            .filter(place -> !place.inName())
            .flatMap(place -> place.within().stream())
            .distinct()
            .toList());
  }

  private static void text(Document document, String field, String value) {
    document.add(new TextField(field, value, Field.Store.NO));
  }

  private static void key(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void keys(Document document, String field, Collection<String> values) {
    values.forEach(value -> key(document, field, value));
  }

  private static void facet(Document document, Facet facet, List<String> values) {
    values.forEach(
        value ->
            document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(value))));
  }

  private static FieldType frequencies() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
