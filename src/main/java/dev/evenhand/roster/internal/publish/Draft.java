package dev.evenhand.roster.internal.publish;

import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.domain.week.Week;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A timetable to be published.
///
/// @param seen the number that was in force when its author looked; 0 for none
/// @param week the problem it answers
/// @param bound no timetable of that problem costs less; nothing when nobody knows
/// @param run where it comes from, if it was computed
record Draft(
    int seen,
    Kind kind,
    Week week,
    Grid grid,
    @Nullable Long bound,
    String comment,
    @Nullable UUID run) {
  LocalDate monday() {
    return week.document().week();
  }
}
