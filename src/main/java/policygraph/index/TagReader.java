package policygraph.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.model.Agency;
import policygraph.model.Citation;
import policygraph.model.DocumentNumber;
import policygraph.model.EnterpriseMention;
import policygraph.model.Entity;
import policygraph.model.Facts;
import policygraph.model.IndustryMention;
import policygraph.model.Measure;
import policygraph.model.Paragraph;
import policygraph.model.Policy;
import policygraph.model.PolicyDate;
import policygraph.model.Region;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Status;
import policygraph.model.Strength;

/** Reads from a policy what its passages are filtered by. */
final class TagReader {
  private final Lineage lineage;

  TagReader(Lineage lineage) {
    this.lineage = lineage;
  }

  Tags of(Policy policy, Measure measure) {
    return tags(
        policy,
        measure.facts(),
        measure.status(),
        measure.strength(),
        measure.prose(),
        measure.number());
  }

  Tags of(Policy policy, Paragraph paragraph) {
    return tags(policy, Facts.NONE, paragraph.status(), null, "", null);
  }

  private Tags tags(
      Policy policy,
      Facts facts,
      Status status,
      @Nullable Strength strength,
      String prose,
      @Nullable Integer item) {
    PolicyDate date = policy.date();
    return new Tags(
        facts.responsibilities().stream()
            .map(r -> new Tags.Body(r.body().id(), r.role(), r.order()))
            .distinct()
            .toList(),
        facts.regions().stream().map(this::place).distinct().toList(),
        policy.region() == null ? List.of() : within(policy.region()),
        facts.industries().stream()
            .flatMap(mention -> within(mention.industry()).stream())
            .distinct()
            .toList(),
        facts.enterprises().stream().map(mention -> mention.enterprise().id()).distinct().toList(),
        policy.issuers().stream().map(Agency::id).distinct().toList(),
        date == null ? null : date.year(),
        status,
        strength,
        days(facts.deadlines().stream().map(deadline -> deadline.date()).toList()),
        days(facts.targets().stream().map(target -> target.period()).toList()),
        prose,
        facts.targets().stream().map(target -> target.indicator()).distinct().toList(),
        facts.citations().stream().map(Citation::title).distinct().toList(),
        facts.citations().stream()
            .map(Citation::number)
            .filter(Objects::nonNull)
            .map(DocumentNumber::toString)
            .distinct()
            .toList(),
        names(facts),
        policy.numbers().stream().map(DocumentNumber::toString).toList(),
        item);
  }

  private Tags.Place place(RegionMention mention) {
    return new Tags.Place(mention.region().id(), within(mention.region()), mention.inName());
  }

  private List<String> within(Entity entity) {
    List<String> chain = new ArrayList<>(List.of(entity.id()));
    chain.addAll(lineage.above(entity.id()));
    return chain;
  }

  private static List<Long> days(List<@Nullable PolicyDate> dates) {
    return dates.stream()
        .filter(Objects::nonNull)
        .map(date -> date.last().toEpochDay())
        .distinct()
        .toList();
  }

  private static List<Tags.Named> names(Facts facts) {
    Set<Tags.Named> names = new LinkedHashSet<>();
    for (Responsibility responsibility : facts.responsibilities()) {
      names.add(named(responsibility.body(), responsibility.mention()));
    }
    for (RegionMention mention : facts.regions()) {
      names.add(named(mention.region(), mention.mention()));
    }
    for (IndustryMention mention : facts.industries()) {
      names.add(named(mention.industry(), mention.mention()));
    }
    for (EnterpriseMention mention : facts.enterprises()) {
      names.add(named(mention.enterprise(), mention.mention()));
    }
    facts.projects().stream()
        .map(project -> new Tags.Named(project.name(), List.of()))
        .forEach(names::add);
    return List.copyOf(names);
  }

  private static Tags.Named named(Entity entity, String mention) {
    List<String> names = new ArrayList<>(List.of(entity.name()));
    if (!(entity instanceof Region)) {
      names.addAll(entity.aliases());
    }
    return new Tags.Named(mention, names);
  }
}
