package dev.evenhand.solver.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Refused;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.engine.Report;
import dev.evenhand.solver.internal.format.SolutionDocument;
import dev.evenhand.solver.internal.format.SolutionReader;
import dev.evenhand.solver.internal.format.WeekReader;
import dev.evenhand.solver.internal.lab.LabResult;
import dev.evenhand.solver.internal.lab.TimetableLab;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the timetable of a week that came with the request; stores nothing.
@RestController
class TimetableLabController {
  private static final int LONGEST = 60;
  private static final int USUAL = 10;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final TimetableLab lab;

  TimetableLabController(TimetableLab lab) {
    this.lab = lab;
  }

  @PostMapping("/api/lab/timetable")
  SolutionDocument timetable(
      @RequestParam @Nullable Integer seconds, @RequestBody Map<String, Object> document) {
    var fields = new Fields();
    int time = fields.number("seconds", seconds, USUAL, 1, LONGEST);
    fields.check();
    var problem = WeekReader.read(document);
    return switch (lab.solve(JSON.writeValueAsString(document), time)) {
      case LabResult.Solved(var solution, var standing) -> checked(problem, solution, standing);
      case LabResult.Impossible(var why) ->
          throw new Refused(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "impossible",
              "Expected a timetable, but it is proven that there is none.",
              Map.of("why", why));
      case LabResult.NotInTime() ->
          throw new Refused(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "not-in-time",
              "Expected a timetable within %d s, but none was found.\nMaybe allow more seconds."
                  .formatted(time));
      case LabResult.Busy() ->
          throw new Refused(
              HttpStatus.TOO_MANY_REQUESTS,
              "lab-busy",
              "Expected a free place in the lab, but others are solving.\nMaybe try again soon.");
      case LabResult.Failed(var why) ->
          throw new Refused(
              HttpStatus.SERVICE_UNAVAILABLE,
              "solver-died",
              "Expected the solver to finish, but it ended early (%s).".formatted(why));
    };
  }

  /// The timetable as the checker counts it here, outside of the solver's process.
  private static SolutionDocument checked(
      WeekProblem problem, JsonNode solution, Report.Standing standing) {
    var timetable = SolutionReader.read(JSON.convertValue(solution, OBJECT), problem);
    var verdict = Checker.check(WeekRules.model(problem), timetable);
    if (!verdict.isAllowed()) {
      throw new IllegalStateException(
          "Expected the solution to keep all rules, but " + verdict.breaches());
    }
    long bound = standing.bound() == null ? 0 : standing.bound();
    var seconds = BigDecimal.valueOf(standing.seconds()).setScale(1, RoundingMode.HALF_UP);
    var known = new SolutionDocument.Search(bound, bound >= verdict.cost(), seconds);
    return SolutionDocument.of(problem, timetable, verdict, known);
  }
}
