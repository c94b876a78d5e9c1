package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.internal.format.WeekReader;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Weekly timetables, in the format `evenhand-timetable/1`.
final class TimetableKind implements ProblemKind {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  @Override
  public String format() {
    return ProblemKinds.TIMETABLE;
  }

  @Override
  public Reading read(String document) {
    try {
      var problem = WeekReader.read(JsonMapper.shared().readValue(document, OBJECT));
      return new Reading.Ready(new TimetableTask(WeekRules.model(problem)));
    } catch (InvalidInput fault) {
      return new Reading.Refused(sentences(fault));
    } catch (JacksonException _) {
      return new Reading.Refused(List.of("Expected one JSON object, but it is none."));
    }
  }

  static List<String> sentences(InvalidInput faults) {
    return faults.errors().stream()
        .map(error -> "%s: %s".formatted(error.field(), error.message()))
        .toList();
  }
}
