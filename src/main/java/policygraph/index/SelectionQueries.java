package policygraph.index;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import policygraph.model.Selection;

/** Selections as queries that filter. Thread-safe. */
final class SelectionQueries {
  private final Phrases phrases;

  SelectionQueries(Phrases phrases) {
    this.phrases = phrases;
  }

  Query query(Selection selection) {
    return switch (selection) {
      case Selection.All _ -> MatchAllDocsQuery.INSTANCE;
      case Selection.And and -> combined(and.parts(), Occur.FILTER);
      case Selection.Or or -> combined(or.parts(), Occur.SHOULD);
      case Selection.Not not ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(query(not.part()), Occur.MUST_NOT)
              .build();
      case Selection.ByBody body -> BodyTerms.query(body);
      case Selection.WithBodies bodies -> BodyTerms.query(bodies);
      case Selection.InRegion region -> inRegion(region);
      case Selection.OfRegion region -> anyOf(Fields.POLICY_REGION, region.ids());
      case Selection.InIndustry industry -> anyOf(Fields.INDUSTRY, industry.ids());
      case Selection.NamesEnterprise enterprise -> anyOf(Fields.ENTERPRISE, enterprise.ids());
      case Selection.InPolicy policy -> anyOf(Fields.POLICY, policy.ids());
      case Selection.IssuedBy issuer -> anyOf(Fields.ISSUER, issuer.ids());
      case Selection.WithStatus status ->
          anyOf(Fields.STATUS, status.statuses().stream().map(s -> s.label()).toList());
      case Selection.WithStrength strength ->
          anyOf(Fields.STRENGTH, strength.strengths().stream().map(s -> s.label()).toList());
      case Selection.InYears years -> IntPoint.newRangeQuery(Fields.YEAR, years.from(), years.to());
      case Selection.DueWithin due -> days(Fields.DUE, due.from(), due.to());
      case Selection.AimsWithin aims -> days(Fields.AIMS, aims.from(), aims.to());
      case Selection.WithTarget target ->
          target.indicator().isEmpty()
              ? new FieldExistsQuery(Fields.INDICATOR)
              : phrases.query(Fields.INDICATOR, target.indicator());
      case Selection.WithNumber with ->
          IntPoint.newSetQuery(
              Fields.ITEM, with.numbers().stream().mapToInt(Integer::intValue).toArray());
      case Selection.WithWords words -> phrases.query(Fields.PROSE, words.words());
      case Selection.Cites cites ->
          new BooleanQuery.Builder()
              .add(anyOf(Fields.CITED_NUMBER, List.of(cites.titleOrNumber())), Occur.SHOULD)
              .add(phrases.query(Fields.CITED, cites.titleOrNumber()), Occur.SHOULD)
              .build();
      case Selection.ByIds ids -> anyOf(Fields.MEASURE, ids.ids());
    };
  }

  private Query combined(List<Selection> parts, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(query(part), occur));
    return parts.isEmpty() && occur == Occur.FILTER ? MatchAllDocsQuery.INSTANCE : all.build();
  }

  private static Query inRegion(Selection.InRegion region) {
    String field = region.withParts() ? Fields.REGION_WITHIN : Fields.REGION;
    if (!region.inNames()) {
      return anyOf(field, region.ids());
    }
    String inNames = region.withParts() ? Fields.REGION_IN_NAME_WITHIN : Fields.REGION_IN_NAME;
    return new BooleanQuery.Builder()
        .add(anyOf(field, region.ids()), Occur.SHOULD)
        .add(anyOf(inNames, region.ids()), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(String field, List<String> values) {
    return values.size() == 1
        ? new TermQuery(new Term(field, values.getFirst()))
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query days(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    return LongPoint.newRangeQuery(
        field,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }
}
