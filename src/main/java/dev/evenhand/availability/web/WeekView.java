package dev.evenhand.availability.web;

import dev.evenhand.availability.Span;
import dev.evenhand.availability.web.closure.ClosureView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Seven days of everybody's shifts and absences.
///
/// @param zone in which the week begins and ends
/// @param closures with a day in the week or beside it, for the zones of others
record WeekView(
    LocalDate monday,
    String zone,
    List<PersonWeek> people,
    List<ClosureView> closures,
    boolean mayEditClosures) {
  /// One person's week.
  ///
  /// @param zone whose days the leave is written in
  /// @param spans when a shift runs, whatever leave and closures say
  /// @param mayEdit whether the reader may change the shift
  /// @param mayEditLeave whether the reader may say when the person is absent
  record PersonWeek(
      UUID personId,
      String username,
      String displayName,
      String zone,
      boolean active,
      boolean present,
      List<Span> spans,
      List<LeaveView> leave,
      boolean mayEdit,
      boolean mayEditLeave) {}
}
