package policygraph.graph;

import static policygraph.graph.SamplePolicies.CITIES;
import static policygraph.graph.SamplePolicies.ENERGY;
import static policygraph.graph.SamplePolicies.FINANCE;
import static policygraph.graph.SamplePolicies.GOVERNMENT;
import static policygraph.graph.SamplePolicies.GRID;
import static policygraph.graph.SamplePolicies.GUIYANG;
import static policygraph.graph.SamplePolicies.GUIZHOU;
import static policygraph.graph.SamplePolicies.INDUSTRY;
import static policygraph.graph.SamplePolicies.KAIYANG;
import static policygraph.graph.SamplePolicies.LIQUOR;
import static policygraph.graph.SamplePolicies.LIQUOR_AND_TEA;
import static policygraph.graph.SamplePolicies.does;
import static policygraph.graph.SamplePolicies.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Basis;
import policygraph.model.Citation;
import policygraph.model.Comparator;
import policygraph.model.Deadline;
import policygraph.model.DocumentNumber;
import policygraph.model.EnterpriseMention;
import policygraph.model.Entity;
import policygraph.model.Facts;
import policygraph.model.GapReport;
import policygraph.model.Industry;
import policygraph.model.IndustryMention;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Region;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Selection;
import policygraph.model.Status;
import policygraph.model.Strength;
import policygraph.model.Target;
import policygraph.model.TargetKind;

/** Policies and selections drawn at random over the few entities of {@link SamplePolicies}. */
final class RandomPolicies {
  private static final List<Entity> BODIES = List.of(ENERGY, INDUSTRY, FINANCE, CITIES, GRID);
  private static final List<Region> REGIONS = List.of(GUIZHOU, GUIYANG, KAIYANG);
  private static final List<Industry> INDUSTRIES = List.of(LIQUOR, LIQUOR_AND_TEA);
  private static final List<Agency> ISSUERS = List.of(GOVERNMENT, INDUSTRY);
  private static final List<String> WORDS = List.of("电网", "煤炭", "白酒", "GDP", "财政厅");
  private static final List<String> INDICATORS = List.of("原煤产量", "工业产值", "产量");
  private static final DocumentNumber NUMBER = new DocumentNumber("国发", 2022, 2);

  private final SplittableRandom random;

  RandomPolicies(long seed) {
    this.random = new SplittableRandom(seed);
  }

  List<Policy> policies(int count) {
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      policies.add(policy("policy" + i));
    }
    return policies;
  }

  private Policy policy(String id) {
    List<Measure> measures = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      measures.addFirst(measure(id, i));
    }
    return new Policy(
        id,
        id + ".txt",
        id,
        id,
        List.of(),
        some(ISSUERS, 1),
        orNull(this::date),
        orNull(() -> one(REGIONS)),
        "通知",
        List.of(),
        measures,
        List.of(),
        List.of(),
        GapReport.NONE,
        "");
  }

  private Measure measure(String policy, int order) {
    List<Responsibility> bodies =
        times(3, () -> does(one(BODIES), one(List.of(Role.values())), 1 + random.nextInt(3), 1));
    return new Measure(
        policy + "/" + order,
        "",
        null,
        one(List.of(Status.values())),
        one(WORDS) + "（" + (bodies.isEmpty() ? "财政厅" : bodies.getFirst().mention()) + "）",
        List.of(),
        List.of(),
        null,
        order,
        orNull(() -> one(List.of(Strength.values()))),
        new Facts(
            bodies,
            times(
                2,
                () ->
                    new RegionMention(
                        one(REGIONS), "地", random.nextBoolean(), Basis.EXPLICIT, proof("地"))),
            times(1, () -> new IndustryMention(one(INDUSTRIES), "业", Basis.EXPLICIT, proof("业"))),
            times(1, () -> new EnterpriseMention(GRID, "电网", Basis.EXPLICIT, proof("电网"))),
            List.of(),
            times(2, this::target),
            times(2, () -> new Deadline(orNull(this::date), "年底前", proof("年底前"))),
            times(
                1,
                () ->
                    new Citation(
                        Citation.Kind.CITES,
                        one(WORDS),
                        orNull(() -> NUMBER),
                        null,
                        proof("《规划》")))));
  }

  private Target target() {
    return new Target(
        one(INDICATORS),
        Comparator.AT_LEAST,
        BigDecimal.TEN,
        null,
        "%",
        TargetKind.GROWTH,
        null,
        orNull(this::date),
        null,
        null,
        proof("10%"));
  }

  private PolicyDate date() {
    int year = 2021 + random.nextInt(3);
    return switch (random.nextInt(3)) {
      case 0 -> PolicyDate.ofYear(year);
      case 1 -> PolicyDate.ofQuarter(year, 1 + random.nextInt(4));
      default -> PolicyDate.ofDay(year, 1 + random.nextInt(12), 10);
    };
  }

  /** A selection of any form, at most so deep. */
  Selection selection(int depth) {
    return switch (random.nextInt(depth > 0 ? 24 : 18)) {
      case 0 -> new Selection.All();
      case 1, 2, 3, 4 ->
          new Selection.ByBody(
              some(BODIES, 1).stream().map(Entity::id).toList(),
              roles(),
              random.nextBoolean(),
              random.nextInt(3) == 0);
      case 5 ->
          random.nextBoolean()
              ? new Selection.WithBodies(roles(), 1 + random.nextInt(3))
              : new Selection.WithNumber(List.of(1 + random.nextInt(3), 5));
      case 6 ->
          new Selection.InRegion(
              List.of(one(REGIONS).id()), random.nextBoolean(), random.nextBoolean());
      case 7 -> new Selection.OfRegion(List.of(one(REGIONS).id()));
      case 8 -> new Selection.InIndustry(List.of(one(INDUSTRIES).id()));
      case 9 -> new Selection.NamesEnterprise(List.of(GRID.id()));
      case 10 ->
          random.nextBoolean()
              ? new Selection.InPolicy(List.of("policy1", "policy2"))
              : new Selection.ByIds(List.of("policy0/0", "policy1/0", "nowhere"));
      case 11 -> new Selection.IssuedBy(List.of(one(ISSUERS).id()));
      case 12 -> new Selection.WithStatus(Set.copyOf(some(List.of(Status.values()), 1)));
      case 13 -> new Selection.WithStrength(Set.copyOf(some(List.of(Strength.values()), 1)));
      case 14 -> new Selection.InYears(2021, 2021 + random.nextInt(2));
      case 15 ->
          random.nextBoolean()
              ? new Selection.DueWithin(orNull(this::day), orNull(this::day))
              : new Selection.AimsWithin(orNull(this::day), orNull(this::day));
      case 16 ->
          random.nextBoolean()
              ? new Selection.WithTarget(one(INDICATORS))
              : new Selection.WithWords(one(WORDS).toLowerCase(java.util.Locale.ROOT));
      case 17 -> new Selection.Cites(random.nextBoolean() ? one(WORDS) : NUMBER.toString());
      case 18, 19 -> new Selection.Not(selection(depth - 1));
      case 20, 21 -> new Selection.And(times(3, () -> selection(depth - 1)));
      default -> new Selection.Or(times(3, () -> selection(depth - 1)));
    };
  }

  private LocalDate day() {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
  }

  private Set<Role> roles() {
    return Set.copyOf(times(2, () -> one(List.of(Role.values()))));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> List<T> some(List<T> of, int atLeast) {
    List<T> some = new ArrayList<>();
    while (some.size() < atLeast) {
      some = new ArrayList<>(of);
      some.removeIf(t -> random.nextInt(3) > 0);
    }
    return some;
  }

  private <T> List<T> times(int atMost, Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = random.nextInt(atMost + 1); i > 0; i--) {
      made.add(make.get());
    }
    return made;
  }

  private <T> @Nullable T orNull(Supplier<T> make) {
    return random.nextInt(3) == 0 ? null : make.get();
  }
}
