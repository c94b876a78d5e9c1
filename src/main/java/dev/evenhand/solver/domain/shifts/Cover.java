package dev.evenhand.solver.domain.shifts;

/// How many people a shift needs on a day.
///
/// @param under cost of each person too few
/// @param over cost of each person too many
public record Cover(int day, int shift, int required, int under, int over) {
  public long cost(int present) {
    return present < required
        ? (long) under * (required - present)
        : (long) over * (present - required);
  }
}
