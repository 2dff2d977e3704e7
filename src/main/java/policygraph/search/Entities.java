package policygraph.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import policygraph.graph.view.FacetCount;
import policygraph.graph.view.RankedBody;
import policygraph.lexicon.EntityDirectory;
import policygraph.model.Agency;
import policygraph.model.Entity;
import policygraph.model.Region;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.question.Asked;
import policygraph.question.Question.Reading;

/** Counts the entities that measures are linked with. */
final class Entities {
  /** Measures whose clauses are looked through. */
  private static final int MOST = 2000;

  private final Archive archive;

  Entities(Archive archive) {
    this.archive = archive;
  }

  /**
   * The bodies that hold a role in the measures, without those that the question names; who leads
   * comes before who is only responsible.
   */
  List<Answer.Counted> holding(Asked.Bodies asked, Selection selection) {
    Map<String, Answer.Counted> counted = new LinkedHashMap<>();
    if (asked.roles().contains(Role.LEAD) && asked.roles().size() > 1) {
      add(archive.ranking(selection, Set.of(Role.LEAD)), asked, counted);
    }
    add(archive.ranking(selection, asked.roles()), asked, counted);
    return List.copyOf(counted.values());
  }

  private static void add(
      List<RankedBody> ranked, Asked.Bodies asked, Map<String, Answer.Counted> into) {
    for (RankedBody body : ranked) {
      if (!asked.besides().contains(body.body().id())) {
        into.putIfAbsent(body.body().id(), new Answer.Counted(body.body(), body.measures()));
      }
    }
  }

  Found ranked(Asked.Ranking ranking, Reading reading, EntityDirectory names, int page, int size) {
    Selection selection = reading.selection();
    List<Answer.Counted> counted = new ArrayList<>();
    Together together = new Together(reading.pieces());
    if (ranking.kind() == Asked.Kind.AGENCY) {
      archive.ranking(selection, ranking.roles()).stream()
          .filter(b -> !isSet(b.body()))
          .forEach(b -> counted.add(new Answer.Counted(b.body(), b.measures())));
    } else if (together.applies()) {
      counted.addAll(together.count(archive.measures(selection, 1, MOST).items(), ranking.kind()));
    } else {
      String facet = ranking.kind().name().toLowerCase(Locale.ROOT);
      for (FacetCount value : archive.facet(selection, facet)) {
        Optional<EntityDirectory.Entry> entry = names.byId(value.value());
        entry.ifPresent(e -> counted.add(new Answer.Counted(e.entity(), value.count())));
      }
    }
    Asked.Field field = ranking.field();
    counted.removeIf(
        c -> field.besides().contains(c.entity().id()) || !isOfLevel(c.entity(), field.level()));
    List<Answer.Counted> compared =
        field.among().isEmpty() ? counted : among(counted, field.among(), names);
    List<Answer.Counted> wanted = cut(compared, ranking.order(), ranking.limit());
    List<Result> all =
        wanted.stream().<Result>map(c -> new Result.OfEntity(c.entity(), c.count())).toList();
    return new Found("entities", Found.page(all, page, size), wanted, List.of(), List.of());
  }

  private static boolean isOfLevel(Entity entity, String level) {
    return level.isEmpty() || !(entity instanceof Region region) || region.level().equals(level);
  }

  /**
   * Those of the counted that are compared, with what was not found as 0; of several bearers of one
   * name those that were found.
   */
  private static List<Answer.Counted> among(
      List<Answer.Counted> counted, List<List<String>> compared, EntityDirectory names) {
    List<Answer.Counted> kept = new ArrayList<>();
    for (List<String> bearers : compared) {
      List<Answer.Counted> found =
          counted.stream().filter(c -> bearers.contains(c.entity().id())).toList();
      kept.addAll(found);
      if (found.isEmpty()) {
        bearers.stream()
            .flatMap(id -> names.byId(id).stream())
            .forEach(e -> kept.add(new Answer.Counted(e.entity(), 0)));
      }
    }
    kept.sort(Comparator.comparingLong(Answer.Counted::count).reversed());
    return kept;
  }

  Found rankedPolicies(Asked.PolicyRanking ranking, Selection selection, int page, int size) {
    List<Archive.InPolicy> wanted =
        cut(archive.policies(selection), ranking.order(), ranking.limit());
    List<Result> all =
        wanted.stream().<Result>map(p -> new Result.OfPolicy(p.policy(), p.count())).toList();
    return new Found("policies", Found.page(all, page, size), List.of(), wanted, List.of());
  }

  /** A set of bodies, such as 各市〔州〕人民政府, is no body and cannot come first. */
  private static boolean isSet(Entity body) {
    return body instanceof Agency agency && agency.kind() == Agency.Kind.COLLECTIVE;
  }

  private static <T> List<T> cut(List<T> mostFirst, Asked.Order order, int limit) {
    List<T> ordered = new ArrayList<>(mostFirst);
    if (order == Asked.Order.LEAST) {
      Collections.reverse(ordered);
    }
    return limit == 0 ? ordered : ordered.subList(0, Math.min(limit, ordered.size()));
  }
}
