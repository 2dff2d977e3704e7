package policygraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.model.DocumentNumber;
import policygraph.model.Evidence;
import policygraph.model.FiledMeasure;
import policygraph.model.Measure;
import policygraph.model.PolicyDate;
import policygraph.model.Responsibility;
import policygraph.model.Role;
import policygraph.model.Span;
import policygraph.model.Status;
import policygraph.model.Target;

/**
 * A measure as a page shows it.
 *
 * @param proofs quotes to be marked, in code points of the source
 */
public record MeasureView(FiledMeasure filed, List<Span> proofs) {
  public MeasureView {
    proofs = List.copyOf(proofs);
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

  /** The text with what proves the answer marked. */
  public List<MarkedText.Piece> pieces() {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (Span proof : proofs) {
      marks.add(new MarkedText.Mark(proof, "proof"));
    }
    return MarkedText.of(measure().text(), measure().runs(), marks);
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

  /**
   * The measure as GB/T 7714 cites it: who issued it, its title, its number, when, and where in it
   * the words stand.
   */
  public String citation() {
    StringBuilder citation = new StringBuilder(filed.policy().title());
    if (!number().isEmpty()) {
      citation.append("：").append(number());
    }
    citation.append("[Z]");
    if (filed.policy().date() != null) {
      citation.append("，").append(filed.policy().date());
    }
    return citation
        .append("：")
        .append(measure().label().isEmpty() ? "" : measure().label())
        .append("。")
        .toString();
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
