package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.week.HeadStart;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.run.RunHoldTable.Helps;
import dev.evenhand.roster.internal.run.WeekEngine.End;
import dev.evenhand.roster.internal.week.WeekReading;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.Reasons;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.format.SolutionDocument;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/// Reads what a run works with, and has every solution checked before anybody sees it.
@Component
class RunDocuments {
  private static final TypeReference<List<RepairStep>> STEPS = new TypeReference<>() {};

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

  /// As much of a published timetable as fits the week.
  Seen headStart(Week week, TimetableVersion published) {
    var model = WeekRules.model(week.problem());
    var timetable = HeadStart.of(week, model, published);
    return new Seen(timetable, Checker.check(model, timetable));
  }

  /// As the solver would write it, with nothing proven.
  String write(Week week, Seen seen) {
    var nothing = new SolutionDocument.Search(0, false, BigDecimal.ZERO);
    return json.write(
        SolutionDocument.of(week.problem(), seen.timetable(), seen.verdict(), nothing));
  }

  /// What is kept of why something cannot be.
  Helps helps(End end) {
    return new Helps(json.write(end.reasons()), json.write(end.steps()));
  }

  List<RepairStep> steps(Helps helps) {
    return json.read(helps.steps(), STEPS);
  }

  Reasons reasons(Helps helps) {
    return json.read(helps.reasons(), Reasons.class);
  }

  JsonNode solution(String text) {
    return json.read(text, JsonNode.class);
  }

  String write(JsonNode solution) {
    return json.write(solution);
  }
}
