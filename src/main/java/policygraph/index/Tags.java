package policygraph.index;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.model.Role;
import policygraph.model.Status;
import policygraph.model.Strength;

/**
 * What is known of a passage beside its text; filters and facets stand on it. All ids are those of
 * entities.
 *
 * @param bodies who does what, as far as the measure says
 * @param regions places that the text names
 * @param policyRegions the place whose policy it is and all that it is part of
 * @param industries what it concerns and all that this is part of
 * @param issuers bodies that issued the policy
 * @param year when the policy was issued, or null
 * @param due last days of deadlines, counted from 1970-01-01
 * @param aims last days of the periods of targets, counted likewise
 * @param prose the text without its responsibility clauses; "" for a paragraph
 * @param indicators what the targets measure; "" is none
 * @param cited titles of documents that the passage cites
 * @param citedNumbers their numbers in canonical form
 * @param names all that the passage names; each of its names is matched as a whole
 * @param numbers the policy's own document numbers in canonical form
 * @param item the measure's own number, or null
 */
public record Tags(
    List<Body> bodies,
    List<Place> regions,
    List<String> policyRegions,
    List<String> industries,
    List<String> enterprises,
    List<String> issuers,
    @Nullable Integer year,
    Status status,
    @Nullable Strength strength,
    List<Long> due,
    List<Long> aims,
    String prose,
    List<String> indicators,
    List<String> cited,
    List<String> citedNumbers,
    List<Named> names,
    List<String> numbers,
    @Nullable Integer item) {

  /** A body and its part; {@code order} counts from 1 within its role. */
  public record Body(String id, Role role, int order) {}

  /**
   * A named place.
   *
   * @param within the place itself and all that it is part of
   * @param inName whether it stands inside the name of a firm, project or body
   */
  public record Place(String id, List<String> within, boolean inName) {
    public Place {
      within = List.copyOf(within);
    }
  }

  /**
   * Something that the passage names.
   *
   * @param mention as printed
   * @param names its other names
   */
  public record Named(String mention, List<String> names) {
    public Named {
      names = List.copyOf(names);
    }

    /** The printed name and all others. */
    Stream<String> all() {
      return Stream.concat(Stream.of(mention), names.stream());
    }
  }

  public static final Tags NONE =
      new Tags(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          Status.INTACT,
          null,
          List.of(),
          List.of(),
          "",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null);

  public Tags {
    bodies = List.copyOf(bodies);
    regions = List.copyOf(regions);
    policyRegions = List.copyOf(policyRegions);
    industries = List.copyOf(industries);
    enterprises = List.copyOf(enterprises);
    issuers = List.copyOf(issuers);
    due = List.copyOf(due);
    aims = List.copyOf(aims);
    indicators = List.copyOf(indicators);
    cited = List.copyOf(cited);
    citedNumbers = List.copyOf(citedNumbers);
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }
}
