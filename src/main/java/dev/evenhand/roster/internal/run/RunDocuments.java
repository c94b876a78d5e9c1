package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.week.WeekReading;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.Timetable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads what a run works with, and has every solution checked before anybody sees it.
@Component
class RunDocuments {
  private final WeekReading reading;
  private final RosterJson json;

  RunDocuments(WeekReading reading, RosterJson json) {
    this.reading = reading;
    this.json = json;
  }

  /// A solution, and what the checker says of it.
  record Seen(Timetable timetable, Verdict verdict) {}

  Week week(String problem) {
    return reading.week(problem);
  }

  Seen seen(Week week, JsonNode solution) {
    var timetable = reading.timetable(week, solution);
    return new Seen(timetable, Checker.check(WeekRules.model(week.problem()), timetable));
  }

  JsonNode solution(String text) {
    return json.read(text, JsonNode.class);
  }

  String write(JsonNode solution) {
    return json.write(solution);
  }
}
