package policygraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which measures are wanted: the language that questions, filters and the graph share. Ids are
 * those of {@link Entity} and {@link Policy}.
 */
public sealed interface Selection {
  /** Every measure. */
  record All() implements Selection {}

  record And(List<Selection> parts) implements Selection {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Selection> parts) implements Selection {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Selection part) implements Selection {}

  /**
   * Any of the bodies has one of the roles.
   *
   * @param roles empty for any role
   * @param first whether only bodies that stand first in their list count
   * @param only whether no other body may hold one of these roles
   */
  record ByBody(List<String> ids, Set<Role> roles, boolean first, boolean only)
      implements Selection {
    public ByBody {
      ids = List.copyOf(ids);
      roles = Set.copyOf(roles);
    }
  }

  /**
   * At least so many bodies have one of the roles, sets of bodies included.
   *
   * @param roles empty for any role
   */
  record WithBodies(Set<Role> roles, int atLeast) implements Selection {
    public WithBodies {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * The text names one of the regions, or what is part of them.
   *
   * @param inNames whether a place inside the name of a firm or project counts
   */
  record InRegion(List<String> ids, boolean withParts, boolean inNames) implements Selection {
    public InRegion {
      ids = List.copyOf(ids);
    }
  }

  /** The policy is one of these regions', or of what is part of them. */
  record OfRegion(List<String> ids) implements Selection {
    public OfRegion {
      ids = List.copyOf(ids);
    }
  }

  /** The measure concerns one of the industries, or what is part of them. */
  record InIndustry(List<String> ids) implements Selection {
    public InIndustry {
      ids = List.copyOf(ids);
    }
  }

  /** The text names one of the enterprises. */
  record NamesEnterprise(List<String> ids) implements Selection {
    public NamesEnterprise {
      ids = List.copyOf(ids);
    }
  }

  record InPolicy(List<String> ids) implements Selection {
    public InPolicy {
      ids = List.copyOf(ids);
    }
  }

  /** The policy was issued by one of these bodies. */
  record IssuedBy(List<String> ids) implements Selection {
    public IssuedBy {
      ids = List.copyOf(ids);
    }
  }

  record WithStatus(Set<Status> statuses) implements Selection {
    public WithStatus {
      statuses = Set.copyOf(statuses);
    }
  }

  record WithStrength(Set<Strength> strengths) implements Selection {
    public WithStrength {
      strengths = Set.copyOf(strengths);
    }
  }

  /** The policy was issued in these years, both included. */
  record InYears(int from, int to) implements Selection {}

  /** A deadline ends within these days, both included; null where a side is open. */
  record DueWithin(@Nullable LocalDate from, @Nullable LocalDate to) implements Selection {}

  /** A target's period ends within these days, both included; null where a side is open. */
  record AimsWithin(@Nullable LocalDate from, @Nullable LocalDate to) implements Selection {}

  /** The measure has a target whose indicator holds the words; every target for "". */
  record WithTarget(String indicator) implements Selection {}

  /**
   * The measure's own text without its responsibility clauses ({@link Measure#prose}) holds the
   * words as they are, whatever the letters' case.
   */
  record WithWords(String words) implements Selection {}

  /** The measure's own number is one of these: 18 for 18. as for 第十八条. */
  record WithNumber(List<Integer> numbers) implements Selection {
    public WithNumber {
      numbers = List.copyOf(numbers);
    }
  }

  /** The measure cites a document whose title holds the words, or whose number they are. */
  record Cites(String titleOrNumber) implements Selection {}

  /** Just these measures. */
  record ByIds(List<String> ids) implements Selection {
    public ByIds {
      ids = List.copyOf(ids);
    }
  }
}
