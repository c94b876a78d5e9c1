package dev.evenhand.deals.domain.choice;

import dev.evenhand.availability.Reason;
import dev.evenhand.deals.domain.capacity.WeekRow;
import dev.evenhand.deals.domain.capacity.WeekTable;
import dev.evenhand.deals.domain.earliest.EarliestWeek;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An adviser a deal may go to, with what is known of his time.
public record Candidate(Adviser adviser, Time time) {

  /// What is known of an adviser's time.
  public sealed interface Time {}

  /// His weeks, and the first of them with room.
  ///
  /// @param lastDeal when he was last given a deal; null for never
  public record Known(WeekTable table, EarliestWeek earliest, @Nullable Instant lastDeal)
      implements Time {

    /// How much of what his weeks up to the earliest open one are for is booked: 1 is all of it.
    public double booked() {
      var weeks = table.before(earliest.week().plus(1));
      double target = weeks.stream().mapToDouble(WeekRow::halfTarget).sum();
      return weeks.stream().mapToInt(WeekRow::clarifies).sum() / Math.max(target, 1);
    }
  }

  /// His data could not be read; he is not thought idle because of it.
  public record Unreadable(Reason because) implements Time {}

  public String email() {
    return adviser.email();
  }
}
