package dev.evenhand.solver.domain.check;

import java.util.List;

/// What a timetable breaks, and what it costs.
public record Verdict(List<Breach> breaches, List<CostItem> costs) {
  public Verdict {
    breaches = List.copyOf(breaches);
    costs = List.copyOf(costs);
  }

  /// Whether no rule is broken.
  public boolean isAllowed() {
    return breaches.isEmpty();
  }

  /// Points of all parts together. What is broken has no price.
  public long cost() {
    return costs.stream().mapToLong(CostItem::points).sum();
  }
}
