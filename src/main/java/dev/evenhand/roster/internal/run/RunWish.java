package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Effort;
import dev.evenhand.roster.internal.week.WeekWish;
import org.jspecify.annotations.Nullable;

/// A run that somebody wants.
///
/// @param keepFrom a run of the same week whose best timetable is begun with
public record RunWish(
    WeekWish week, Effort effort, PlanningRun.@Nullable Id keepFrom, boolean isAutomatic) {}
