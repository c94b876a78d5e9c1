package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.week.WeekWish;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A run that somebody wants.
///
/// @param keepFrom a run of the same week whose best timetable is begun with
/// @param isFresh whether it does not begin with what is in force in the week
public record RunWish(
    WeekWish week,
    Effort effort,
    PlanningRun.@Nullable Id keepFrom,
    boolean isFresh,
    boolean isAutomatic) {
  /// As the settings say, from what is in force.
  public static RunWish of(LocalDate monday, Effort effort, boolean isAutomatic) {
    return new RunWish(WeekWish.of(monday), effort, null, false, isAutomatic);
  }
}
