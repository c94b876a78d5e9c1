package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.internal.format.SolutionReader;
import dev.evenhand.solver.internal.format.WeekReader;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Weekly timetables of which something is published already: the format `evenhand-timetable/1`
/// with the cells of a solution as `published`.
final class RepairKind implements ProblemKind {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final String PUBLISHED = "published";

  @Override
  public String format() {
    return ProblemKinds.REPAIR;
  }

  @Override
  public Reading read(String document) {
    try {
      var values = JsonMapper.shared().readValue(document, OBJECT);
      var problem = WeekReader.read(values);
      var published = SolutionReader.read(values, PUBLISHED, problem);
      var week = new TimetableTask(WeekRules.model(problem));
      return new Reading.Ready(new RepairTask(week, published));
    } catch (InvalidInput fault) {
      return new Reading.Refused(TimetableKind.sentences(fault));
    } catch (JacksonException _) {
      return new Reading.Refused(List.of("Expected one JSON object, but it is none."));
    }
  }
}
