package dev.evenhand.roster.internal.week;

import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.format.SolutionReader;
import dev.evenhand.solver.internal.format.WeekReader;
import org.springframework.stereotype.Component;

/// Reads documents of weeks and timetables.
@Component
public class WeekReading {
  private final RosterJson json;

  WeekReading(RosterJson json) {
    this.json = json;
  }

  public Week week(WeekDocument document) {
    return new Week(document, WeekReader.read(json.object(document)));
  }

  /// Reads what [#write] wrote.
  public Week week(String text) {
    return week(json.read(text, WeekDocument.class));
  }

  public String write(Week week) {
    return json.write(week.document());
  }

  /// The timetable of a document of a solution.
  public Timetable timetable(Week week, Object solution) {
    return SolutionReader.read(json.object(solution), week.problem());
  }
}
