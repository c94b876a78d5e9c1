package dev.evenhand.deals.domain.capacity;

/// One week of one adviser.
///
/// @param clarifies opening meetings in this week
/// @param kickOffs shown, and never counted
/// @param dealsWithoutClarify deals signed in this week that wait for their clarify
/// @param target how many clarifies the fortnight that ends with this week shall have
/// @param actual how many it has
public record WeekRow(
    Week week,
    int clarifies,
    int kickOffs,
    OutOfOffice outOfOffice,
    int dealsWithoutClarify,
    int target,
    int actual) {

  /// A week outside the table: nothing is known of it, and nothing counted.
  static WeekRow outside(Week week) {
    return new WeekRow(week, 0, 0, OutOfOffice.NO, 0, 0, 0);
  }

  public boolean isFull() {
    return outOfOffice.isFull();
  }

  /// How many more than the target; negative is spare.
  public int difference() {
    return actual - target;
  }

  /// What a single week adds to a fortnight's target.
  public double halfTarget() {
    return target / 2.0;
  }
}
