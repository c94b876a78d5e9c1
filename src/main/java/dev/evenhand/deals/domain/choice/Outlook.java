package dev.evenhand.deals.domain.choice;

import dev.evenhand.deals.domain.capacity.CapacityOverride;
import dev.evenhand.deals.domain.capacity.Commitments;
import dev.evenhand.deals.domain.capacity.LimitOverTime;
import dev.evenhand.deals.domain.capacity.MonthlyLimits;
import dev.evenhand.deals.domain.capacity.Tables;
import dev.evenhand.deals.domain.choice.Candidate.Known;
import dev.evenhand.deals.domain.earliest.Horizon;
import dev.evenhand.deals.domain.earliest.Search;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How advisers' weeks look from a day, for one deal.
public record Outlook(Tables tables, MonthlyLimits limits, Horizon horizon) {

  /// For a deal of this date.
  ///
  /// @param agreement when the client signed; null when that is not known
  public static Outlook of(Tables tables, MonthlyLimits limits, @Nullable LocalDate agreement) {
    return new Outlook(tables, limits, new Horizon(tables.currentWeek(), agreement));
  }

  /// Looks at one adviser.
  ///
  /// @param overrides as they were entered
  /// @param lastDeal when he was last given a deal; null for never
  public Known of(
      Adviser adviser,
      List<CapacityOverride> overrides,
      Commitments commitments,
      @Nullable Instant lastDeal) {
    var limit = new LimitOverTime(limits.of(adviser.podType()), overrides);
    var table = tables.of(adviser.start(), limit, commitments);
    return new Known(table, Search.in(table, limit, horizon), lastDeal);
  }
}
