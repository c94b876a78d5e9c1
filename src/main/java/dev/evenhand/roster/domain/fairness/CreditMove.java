package dev.evenhand.roster.domain.fairness;

import dev.evenhand.people.PersonId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// A movement of somebody's credit.
///
/// @param week it is of; nothing when it is of none, but was written down by somebody
/// @param why in the word it is stored by
/// @param reason what was written down with it; empty when nothing was
/// @param by who moved it; nothing when Evenhand did
public record CreditMove(
    PersonId person,
    @Nullable LocalDate week,
    BigDecimal amount,
    String why,
    String reason,
    Instant at,
    @Nullable PersonId by) {
  /// The Monday of the week it counts in: of its own, or of that in which it was written down.
  public LocalDate monday(ZoneId zone) {
    return week == null
        ? LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        : week;
  }
}
