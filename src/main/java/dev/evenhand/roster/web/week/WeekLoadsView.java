package dev.evenhand.roster.web.week;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.solver.domain.load.PersonLoad;
import dev.evenhand.solver.domain.load.TurnLoads;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// The turns of a week, shared out, with every step.
record WeekLoadsView(
    int target, int droppedLines, int nobody, List<WeekLoadView> people, List<String> warnings) {
  /// Every step for one person; see [PersonLoad].
  record WeekLoadView(
      UUID personId,
      String username,
      BigDecimal prorated,
      int rounded,
      int capacity,
      int bound,
      int limited,
      int completed,
      @JsonProperty("final") int total,
      BigDecimal overload,
      BigDecimal creditAfter,
      boolean isCutByCapacity) {}

  /// @param people in the order of the loads
  static WeekLoadsView of(TurnLoads loads, List<WeekDocument.PlannedPerson> people) {
    var rows =
        IntStream.range(0, people.size())
            .mapToObj(place -> row(people.get(place), loads.people().get(place)))
            .toList();
    return new WeekLoadsView(
        loads.target(), loads.droppedLines(), loads.nobody(), rows, loads.warnings());
  }

  private static WeekLoadView row(WeekDocument.PlannedPerson person, PersonLoad load) {
    return new WeekLoadView(
        person.personId(),
        person.id(),
        load.prorated(),
        load.rounded(),
        load.capacity(),
        load.bound(),
        load.limited(),
        load.completed(),
        load.total(),
        load.overload(),
        load.creditAfter(),
        load.isCutByCapacity());
  }
}
