package dev.evenhand.deals.domain.capacity;

/// How many clarifies an adviser shall have in the two weeks that end with a week.
public final class FortnightTarget {
  private static final int HARDLY_AWAY = 2;

  private FortnightTarget() {}

  /// All that the limit allows, half of it when the adviser is mostly away, none when always.
  ///
  /// @param fortnight what the limit allows in two weeks
  public static int of(int fortnight, OutOfOffice outOfOffice) {
    if (outOfOffice.isFull()) {
      return 0;
    }
    return outOfOffice.days() <= HARDLY_AWAY ? fortnight : (fortnight + 1) / 2;
  }
}
