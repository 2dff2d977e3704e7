package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.model.Citation;
import policygraph.model.DocumentNumber;
import policygraph.model.Enterprise;
import policygraph.model.Evidence;
import policygraph.model.Facts;
import policygraph.model.FiledMeasure;
import policygraph.model.Industry;
import policygraph.model.Measure;
import policygraph.model.PolicyDate;
import policygraph.model.RegionMention;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Span;
import policygraph.model.Status;
import policygraph.model.Target;

/**
 * A measure as a page shows it.
 *
 * @param marked quotes to be marked, in code points of the source
 * @param holes offsets in the text where some of it is lost
 */
public record MeasureView(FiledMeasure filed, List<Span> marked, List<Integer> holes) {
  public MeasureView {
    marked = List.copyOf(marked);
    holes = List.copyOf(holes);
  }

  public MeasureView(FiledMeasure filed, List<Span> marked) {
    this(filed, marked, List.of());
  }

  public static MeasureView of(FiledMeasure filed) {
    return new MeasureView(filed, List.of());
  }

  public Measure measure() {
    return filed.measure();
  }

  public String href() {
    return "/measures/" + View.url(measure().id());
  }

  public String policyHref() {
    return "/policies/" + View.url(filed.policy().id()) + "#" + measure().id();
  }

  public String number() {
    DocumentNumber number = filed.policy().number();
    return number == null ? "" : number.toString();
  }

  public boolean lost() {
    return measure().status() == Status.MISSING;
  }

  /**
   * The text with what proves the answer marked, and an empty piece, marked hole, where it lacks.
   */
  public List<MarkedText.Piece> pieces() {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (Span proof : marked) {
      marks.add(new MarkedText.Mark(proof, "proof"));
    }
    return MarkedText.holed(MarkedText.of(measure().text(), measure().runs(), marks), holes);
  }

  /** Bodies by role, leads first; each body once a role. */
  public Map<Role, List<Responsibility>> bodies() {
    Map<Role, List<Responsibility>> byRole = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      Set<String> seen = new LinkedHashSet<>();
      List<Responsibility> held =
          measure().facts().responsibilities().stream()
              .filter(r -> r.role() == role && seen.add(r.body().id() + r.scope()))
              .toList();
      if (!held.isEmpty()) {
        byRole.put(role, held);
      }
    }
    return byRole;
  }

  /** Sentences that stand outside the measure's own text and prove something of it. */
  public List<Evidence> clausesElsewhere() {
    Set<Span> seen = new LinkedHashSet<>();
    List<Evidence> elsewhere = new ArrayList<>();
    for (Responsibility fact : measure().facts().responsibilities()) {
      Span span = fact.evidence().span();
      boolean inText =
          measure().runs().stream()
              .anyMatch(r -> new Span(r.source(), r.source() + r.length()).overlaps(span));
      if (!inText && seen.add(span)) {
        elsewhere.add(fact.evidence());
      }
    }
    return elsewhere;
  }

  /** Places that the text names, each once. */
  public List<RegionMention> regions() {
    Set<String> seen = new LinkedHashSet<>();
    return measure().facts().regions().stream().filter(r -> seen.add(r.region().id())).toList();
  }

  /** Industries that it concerns, each once. */
  public List<Industry> industries() {
    return measure().facts().industries().stream().map(f -> f.industry()).distinct().toList();
  }

  /** Firms that the text names, each once. */
  public List<Enterprise> enterprises() {
    return measure().facts().enterprises().stream().map(f -> f.enterprise()).distinct().toList();
  }

  /**
   * A fact and the words that it was read from.
   *
   * @param kind key of what it is among the words of the pages
   */
  public record Proven(String kind, String name, Evidence evidence) {}

  /** Facts that the same words prove. */
  public record Proof(Evidence evidence, List<Proven> facts) {}

  /** All words that prove something, each once, in the order in which facts are told. */
  public List<Proof> proofs() {
    Map<Span, List<Proven>> bySpan = new LinkedHashMap<>();
    for (Proven fact : evidence()) {
      bySpan.computeIfAbsent(fact.evidence().span(), span -> new ArrayList<>()).add(fact);
    }
    return bySpan.values().stream()
        .map(facts -> new Proof(facts.getFirst().evidence(), facts))
        .toList();
  }

  /** All facts with their evidence, in the order of the text within each kind. */
  private List<Proven> evidence() {
    Facts facts = measure().facts();
    List<Proven> proven = new ArrayList<>();
    facts
        .responsibilities()
        .forEach(
            f -> proven.add(new Proven("role." + f.role().label(), f.body().name(), f.evidence())));
    facts
        .targets()
        .forEach(
            f ->
                proven.add(
                    new Proven("part.target", f.indicator() + " " + value(f), f.evidence())));
    facts.deadlines().forEach(f -> proven.add(new Proven("part.deadline", f.text(), f.evidence())));
    facts.citations().forEach(f -> proven.add(new Proven("part.citation", name(f), f.evidence())));
    facts
        .regions()
        .forEach(f -> proven.add(new Proven("part.region", f.region().name(), f.evidence())));
    facts
        .industries()
        .forEach(f -> proven.add(new Proven("part.industry", f.industry().name(), f.evidence())));
    facts
        .enterprises()
        .forEach(
            f -> proven.add(new Proven("part.enterprise", f.enterprise().name(), f.evidence())));
    facts.projects().forEach(f -> proven.add(new Proven("part.project", f.name(), f.evidence())));
    return proven;
  }

  /** A cited document by its title, else by its number. */
  public static String name(Citation citation) {
    return citation.title().isEmpty()
        ? String.valueOf(citation.number())
        : "《" + citation.title() + "》";
  }

  /** A target's value as it is read aloud: ≥ 3500 万吨. */
  public static String value(Target target) {
    String low = target.value().stripTrailingZeros().toPlainString();
    String high =
        target.valueHigh() == null ? "" : target.valueHigh().stripTrailingZeros().toPlainString();
    String value =
        switch (target.comparator()) {
          case AT_LEAST -> "≥ " + low;
          case AT_MOST -> "≤ " + low;
          case EXACTLY -> low;
          case ABOUT -> "≈ " + low;
          case RANGE -> low + "–" + high;
        };
    return value + (target.unit().startsWith("%") ? "" : " ") + target.unit();
  }

  public static String period(Target target) {
    PolicyDate period = target.period();
    return period == null ? "" : period.toString();
  }
}
