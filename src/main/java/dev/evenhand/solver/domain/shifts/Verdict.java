package dev.evenhand.solver.domain.shifts;

import java.util.List;

/// What the checker says of a roster.
///
/// @param wishes cost of the wishes that are not met
/// @param cover cost of too few and too many people
public record Verdict(long wishes, long cover, List<Breach> breaches) {
  public Verdict {
    breaches = List.copyOf(breaches);
  }

  /// The objective of the benchmark; less is better.
  public long cost() {
    return wishes + cover;
  }

  public boolean isAllowed() {
    return breaches.isEmpty();
  }
}
