package policygraph.ingest;

import java.util.List;
import java.util.Optional;
import policygraph.extract.DocumentContext;
import policygraph.extract.PlaceResolver;
import policygraph.lexicon.IssuerResolver;
import policygraph.lexicon.RegionLexicon;
import policygraph.model.Agency;
import policygraph.model.PolicyDate;
import policygraph.model.Region;
import policygraph.source.CorpusTable;
import policygraph.structure.DocumentNumbers;
import policygraph.structure.Header;
import policygraph.structure.ParsedPolicy;

/** Finds what holds for a whole document; what the user says in corpus.tsv comes first. */
final class Contexts {
  private final RegionLexicon regions;
  private final IssuerResolver issuers;
  private final PlaceResolver places;

  Contexts(RegionLexicon regions, IssuerResolver issuers, PlaceResolver places) {
    this.regions = regions;
    this.issuers = issuers;
    this.places = places;
  }

  DocumentContext of(ParsedPolicy read, String source, CorpusTable table) {
    ParsedPolicy parsed = read.withHeader(overridden(read.header(), source, table));
    Header header = parsed.header();
    Optional<Region> told =
        Optional.ofNullable(table.get(source, "region")).flatMap(name -> regions.find(name, null));
    Region region =
        told.or(() -> places.resolve(header, parsed.text().shown()))
            .or(() -> issuers.place(header.issuers()))
            .orElse(null);
    List<Agency> bodies = issuers.resolve(header.issuers(), region);
    return new DocumentContext(parsed, region, bodies, header.date());
  }

  private static Header overridden(Header header, String source, CorpusTable table) {
    String title = table.get(source, "title");
    String number = table.get(source, "documentNumber");
    String issuer = table.get(source, "issuer");
    String date = table.get(source, "date");
    return new Header(
        title == null ? header.title() : title,
        number == null
            ? header.numbers()
            : DocumentNumbers.find(number).stream().map(DocumentNumbers.Found::number).toList(),
        issuer == null ? header.issuers() : List.of(issuer.split("[、|]", -1)),
        header.addressees(),
        date == null ? header.date() : PolicyDate.parse(date),
        header.type());
  }
}
