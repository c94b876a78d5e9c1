package dev.evenhand.deals.domain.earliest;

import dev.evenhand.deals.domain.capacity.Week;

/// What a look at one week found, and what is carried to the next one. Numbers are clarifies;
/// halves come from the halves of fortnights' targets.
///
/// @param backlog deals that would still wait after this week; below zero is time left idle
/// @param capacity how many clarifies fit into this week
/// @param placed how many of them the backlog takes
/// @param free what is left of the capacity
/// @param target what all weeks up to this one are for
/// @param clarifies what all weeks up to this one have, signed deals among them
public record Look(
    Week week,
    double backlog,
    double capacity,
    double placed,
    double free,
    double target,
    double clarifies) {
  private static final double HALF = 0.5;

  /// Room for one more client: nobody waits, this week is not used up, nor are all weeks so far.
  public boolean isOpen() {
    return backlog <= 0 && free > HALF && target > clarifies;
  }
}
