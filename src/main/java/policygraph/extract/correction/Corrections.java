package policygraph.extract.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import policygraph.extract.correction.BadLineException.Reason;
import policygraph.model.Agency;
import policygraph.model.Citation;
import policygraph.model.Deadline;
import policygraph.model.Enterprise;
import policygraph.model.EnterpriseMention;
import policygraph.model.Entity;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.Industry;
import policygraph.model.IndustryMention;
import policygraph.model.Measure;
import policygraph.model.Policy;
import policygraph.model.Project;
import policygraph.model.Region;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Target;

/**
 * The lines of a corrections file, in their order. The first line names the columns: action, file,
 * measure, from, to; further columns, such as a note, are for people. Remembers which lines have
 * matched a fact. Safe for use by many threads.
 */
public final class Corrections {
  public static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> lines;
  private final Set<Integer> matched = ConcurrentHashMap.newKeySet();

  private Corrections(List<Correction> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads a corrections file.
   *
   * @throws BadLineException for the first line that says nothing that could be done
   */
  public static Corrections of(List<String> text) {
    List<Correction> lines = new ArrayList<>();
    boolean heading = true;
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i).replace("\uFEFF", "");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!heading) {
        lines.add(correction(line, i + 1));
      } else if (!line.startsWith("action\tfile\tmeasure\tfrom\tto")) {
        throw new BadLineException(i + 1, Reason.COLUMNS, line);
      }
      heading = false;
    }
    return new Corrections(lines);
  }

  private static Correction correction(String line, int number) {
    String[] cells = line.split("\t", -1);
    Function<Integer, String> cell = i -> i < cells.length ? cells[i].strip() : "";
    Correction.Action action =
        Correction.Action.of(cell.apply(0))
            .orElseThrow(() -> new BadLineException(number, Reason.ACTION, cell.apply(0)));
    return new Correction(
        number, action, cell.apply(1), cell.apply(2), cell.apply(3), cell.apply(4));
  }

  /**
   * The policy with its facts corrected.
   *
   * @param resolve finds or makes the entity that a full name means, of the kind of the one given
   * @throws BadLineException where a line names an entity that is not known
   */
  public Policy apply(Policy policy, BiFunction<Entity, String, Optional<Entity>> resolve) {
    if (lines.isEmpty()) {
      return policy;
    }
    List<Measure> measures = new ArrayList<>();
    for (Measure measure : policy.measures()) {
      List<Correction> here =
          lines.stream().filter(c -> c.concerns(policy.source(), measure)).toList();
      measures.add(
          here.isEmpty()
              ? measure
              : measure.withFacts(correct(measure.facts(), here, resolve), measure.strength()));
    }
    return policy.withMeasures(measures);
  }

  /**
   * A line that corrects nothing: no fact of its documents and measures is called what it says.
   *
   * @param line where it stands in the file, counted from 1
   * @param from what it would correct
   */
  public record Unmatched(int line, String action, String file, String measure, String from) {}

  /**
   * The lines that have matched no fact, of those whose documents have all been read.
   *
   * @param documents sources of all documents
   * @param read sources of those to which {@link #apply} was applied
   */
  public List<Unmatched> unmatched(Set<String> documents, Set<String> read) {
    return lines.stream()
        .filter(c -> !matched.contains(c.line()))
        .filter(
            c ->
                c.file().isEmpty()
                    ? read.containsAll(documents)
                    : read.contains(c.file()) || !documents.contains(c.file()))
        .map(c -> new Unmatched(c.line(), c.action().label(), c.file(), c.measure(), c.from()))
        .toList();
  }

  private Facts correct(
      Facts facts, List<Correction> here, BiFunction<Entity, String, Optional<Entity>> resolve) {
    Rewrite rewrite = new Rewrite(here, matched, resolve);
    return new Facts(
        rewrite.all(
            facts.responsibilities(),
            Responsibility::body,
            Responsibility::mention,
            Responsibility::withBody),
        rewrite.all(
            facts.regions(),
            RegionMention::region,
            RegionMention::mention,
            (f, e) ->
                e instanceof Region r
                    ? new RegionMention(r, f.mention(), f.inName(), f.basis(), f.evidence())
                    : f),
        rewrite.all(
            facts.industries(),
            IndustryMention::industry,
            IndustryMention::mention,
            (f, e) ->
                e instanceof Industry i
                    ? new IndustryMention(i, f.mention(), f.basis(), f.evidence())
                    : f),
        rewrite.all(
            facts.enterprises(),
            EnterpriseMention::enterprise,
            EnterpriseMention::mention,
            (f, e) ->
                e instanceof Enterprise n
                    ? new EnterpriseMention(n, f.mention(), f.basis(), f.evidence())
                    : f),
        kept(facts.projects(), here, Project::name, f -> f.evidence()),
        kept(facts.targets(), here, Target::indicator, f -> f.evidence()),
        kept(facts.deadlines(), here, Deadline::text, f -> f.evidence()),
        kept(facts.citations(), here, Citation::title, f -> f.evidence()));
  }

  /** Facts that are no entities, without those that are rejected by name or words. */
  private <F> List<F> kept(
      List<F> facts,
      List<Correction> here,
      Function<F, String> name,
      Function<F, Evidence> evidence) {
    List<F> kept = new ArrayList<>();
    for (F fact : facts) {
      List<Correction> against =
          here.stream()
              .filter(c -> c.rejects(name.apply(fact), evidence.apply(fact).quote()))
              .toList();
      against.forEach(c -> matched.add(c.line()));
      if (against.isEmpty()) {
        kept.add(fact);
      }
    }
    return kept;
  }

  /** Applies the lines that concern one measure, in their order. */
  private record Rewrite(
      List<Correction> lines,
      Set<Integer> matched,
      BiFunction<Entity, String, Optional<Entity>> resolve) {
    <F> List<F> all(
        List<F> facts,
        Function<F, ? extends Entity> entity,
        Function<F, String> mention,
        BiFunction<F, Entity, F> with) {
      List<F> kept = new ArrayList<>();
      for (F fact : facts) {
        Entity before = entity.apply(fact);
        correct(before, mention.apply(fact))
            .ifPresent(after -> kept.add(after.equals(before) ? fact : with.apply(fact, after)));
      }
      return kept;
    }

    private Optional<Entity> correct(Entity entity, String mention) {
      Entity now = entity;
      for (Correction line : lines) {
        if (line.concerns(now, mention)) {
          matched.add(line.line());
          switch (line.action()) {
            case REJECT -> {
              return Optional.empty();
            }
            case MERGE, SPLIT ->
                now =
                    resolve
                        .apply(now, line.to())
                        .orElseThrow(
                            () -> new BadLineException(line.line(), Reason.NAME, line.to()));
            case RENAME -> now = renamed(now, line.to());
          }
        }
      }
      return Optional.of(now);
    }

    private static Entity renamed(Entity entity, String name) {
      List<String> aliases = new ArrayList<>(entity.aliases());
      aliases.add(entity.name());
      return switch (entity) {
        case Agency a -> new Agency(a.id(), name, a.kind(), a.level(), a.regionCode(), aliases);
        case Region r -> new Region(r.id(), name, r.code(), r.level(), r.parent(), aliases);
        case Industry i -> new Industry(i.id(), name, i.code(), i.parent(), aliases);
        case Enterprise e -> new Enterprise(e.id(), name, e.verified(), aliases);
      };
    }
  }

  /** Two sets of corrections are the same when they say the same. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
