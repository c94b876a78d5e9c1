package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.ShiftType;
import dev.evenhand.solver.domain.shifts.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rosters as documents: per person, the id of the shift on each day, or nothing.
final class RosterDocument {
  private static final String FORMAT = "evenhand-shift-roster/1";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ShiftProblem problem;
  private final List<String> shifts;

  RosterDocument(ShiftProblem problem) {
    this.problem = problem;
    shifts = problem.shifts().stream().map(ShiftType::id).toList();
  }

  JsonNode document(Roster roster) {
    var people =
        IntStream.range(0, problem.staff().size())
            .mapToObj(person ->
                new Row(
                    problem.staff().get(person).id(),
                    roster.rows().get(person).stream().map(this::id).toList()))
            .toList();
    return JSON.valueToTree(new Document(FORMAT, people));
  }

  /// The roster of a document, if it has the shape of this problem.
  Optional<Roster> findRoster(JsonNode json) {
    var rows = new HashMap<String, List<String>>();
    for (var row : json.path("people")) {
      rows.put(
          row.path("id").asString(""),
          row.path("days").valueStream().map(day -> day.asString("?")).toList());
    }
    return Optional.of(new Roster(rows(rows)))
        .filter(roster -> rows.size() == roster.rows().size())
        .filter(roster -> roster.fits(problem));
  }

  private List<List<Integer>> rows(Map<String, List<String>> rows) {
    return problem.staff().stream()
        .map(StaffMember::id)
        .map(id -> rows.getOrDefault(id, List.of()))
        .map(days -> days.stream().map(this::place).toList())
        .toList();
  }

  private String id(int shift) {
    return shift == Roster.FREE ? "" : shifts.get(shift);
  }

  /// The place of a shift; one that does not exist gets a place that does not exist.
  private int place(String id) {
    int place = shifts.indexOf(id);
    return id.isEmpty() || place >= 0 ? place : shifts.size();
  }

  private record Document(String format, List<Row> people) {}

  private record Row(String id, List<String> days) {}
}
