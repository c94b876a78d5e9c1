package dev.evenhand.solver.domain.check;

import java.util.List;

/// What an edit does, told by the terms it touches.
public record EditEffect(Verdict before, Verdict after) {

  /// What is broken now and was not before, or not in this way.
  public List<Breach> newBreaches() {
    return after.breaches().stream().filter(breach -> !before.breaches().contains(breach)).toList();
  }

  /// Points more than before; negative when it is cheaper now.
  public long costChange() {
    return after.cost() - before.cost();
  }
}
