package dev.evenhand.deals.domain.earliest;

import dev.evenhand.deals.domain.capacity.Week;
import java.util.List;

/// The first week with room for one more client.
///
/// @param how why it is this one
/// @param begin the first week that was thought of
/// @param looks the weeks that were looked at, in their order; the last one is the answer when
///   `how` says so
public record EarliestWeek(Week week, How how, Week begin, List<Look> looks) {

  /// Where the answer comes from.
  public enum How {
    /// A week of the table has room.
    OPEN,
    /// The table ends before a clarify could be.
    AFTER_THE_TABLE,
    /// No week of the table has room; the backlog was counted on beyond it.
    NO_WEEK_OPEN
  }

  public EarliestWeek {
    looks = List.copyOf(looks);
  }
}
