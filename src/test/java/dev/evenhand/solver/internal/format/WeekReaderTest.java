package dev.evenhand.solver.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.EmptyTurn;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The format `evenhand-timetable/1`.
class WeekReaderTest {
  private static final String LEAST =
      """
      {"format":"evenhand-timetable/1","week":"2026-03-02","days":["mon","sun"],
       "hours":["09:00","10:15","11:30"],"lines":6,"people":[{"id":"ana","load":6}]}\
      """;
  private static final String WHOLE =
      """
      {"format":"evenhand-timetable/1","week":"2026-03-02","days":["mon","tue"],
       "hours":["09:00","10:15","11:30","12:45","14:00"],"lines":6,
       "people":[{"id":"ana","load":6,"table":3,"groups":["it"],"maxPerDay":3,"needsBreak":false}],
       "busy":[{"person":"ana","day":"mon","turn":0,"reason":"doctor"}],
       "undesired":[{"person":"ana","day":"tue","turn":3,"reason":"school run"}],
       "fixed":[{"person":"ana","day":"tue","turn":1}],
       "fixedEmpty":[{"day":"tue","turn":0,"count":1}],
       "rules":{"sameDayAdjacent":"soft","breakTurns":[1,2],"maxPerTable":2,
        "maxPhoningInGroup":{"it":4},"minIdleInGroup":{"it":5},"maxEmptyPerTurn":null},
       "weights":{"emptySquared":100,"unplacedFixed":50,"undesired":5,"sameDayPair":10,
        "marathon":40,"gapOne":30,"gapLonger":20,"noBreak":10,"sameTablePair":6}}\
      """;

  @Test
  void a_whole_document_is_read() {
    assertThat(read(WHOLE))
        .isEqualTo(
            new WeekProblem(
                LocalDate.of(2026, 3, 2),
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                List.of(at(9, 0), at(10, 15), at(11, 30), at(12, 45), at(14, 0)),
                6,
                List.of(new Planned("ana", 6, 3, Set.of("it"), 3, false)),
                List.of(new Mark(new Seat(0, 0, 0), "doctor")),
                List.of(new Mark(new Seat(0, 1, 3), "school run")),
                List.of(new Seat(0, 1, 1)),
                List.of(new EmptyTurn(1, 0, 1)),
                new RuleSettings(
                    Adjacency.SOFT, Set.of(1, 2), 2, Map.of("it", 4), Map.of("it", 5), null),
                new Weights(100, 50, 5, 10, 40, 30, 20, 10, 6)));
  }

  @Test
  void what_is_missing_is_off_or_has_its_default() {
    var problem = read(LEAST);
    assertThat(problem.people()).containsExactly(new Planned("ana", 6, null, Set.of(), 2, true));
    assertThat(problem.rules()).isEqualTo(RuleSettings.NONE);
    assertThat(problem.weights()).isEqualTo(Weights.NONE);
    assertThat(problem.busy()).isEmpty();
    assertThat(problem.fixedEmpty()).isEmpty();
  }

  @Test
  void another_format_is_refused_before_anything_else_is_read() {
    assertThat(faults("{\"format\":\"evenhand-timetable/2\"}"))
        .containsExactly("format not-one-of");
    assertThat(faults("{}")).containsExactly("format missing");
  }

  @Test
  void what_must_be_there_is_asked_for() {
    assertThat(faults("{\"format\":\"evenhand-timetable/1\"}"))
        .containsExactly(
            "week missing", "days missing", "hours missing", "lines missing", "people missing");
  }

  @Test
  void a_fault_makes_no_others_of_what_depends_on_it() {
    var document =
        """
        {"format":"evenhand-timetable/1","week":"2026-03-02","days":[],"hours":["09:00"],
         "lines":"six","people":[],"rules":{"breakTurns":[3]}}\
        """;
    assertThat(faults(document))
        .containsExactly("days too-few", "hours too-few", "lines not-in-range");
  }

  @Test
  void every_fault_of_the_frame_names_its_field() {
    var document =
        """
        {"format":"evenhand-timetable/1","week":"March","days":["mon","mon","day"],
         "hours":["09:00","09:00","x"],"lines":0,
         "people":[{"id":"ana","load":6},{"id":"ana","load":-1},{"load":2.5,"table":"t"}],
         "rules":{"sameDayAdjacent":"often","breakTurns":[0,9],"maxPerTables":2,
          "maxPhoningInGroup":{"it":"four"}},
         "weights":{"undesired":-5,"emptySquare":1}}\
        """;
    assertThat(faults(document))
        .containsExactlyInAnyOrder(
            "week not-a-day",
            "days[1] twice",
            "days[2] not-one-of",
            "hours[1] not-later",
            "hours[2] not-a-time",
            "lines not-in-range",
            "people[1].load not-in-range",
            "people[1].id twice",
            "people[2].id missing",
            "people[2].load not-in-range",
            "people[2].table not-in-range",
            "rules.maxPerTables unknown",
            "rules.sameDayAdjacent not-one-of",
            "rules.breakTurns[1] not-in-range",
            "rules.maxPhoningInGroup.it not-in-range",
            "weights.emptySquare unknown",
            "weights.undesired not-in-range");
  }

  @Test
  void every_fault_of_a_mark_names_its_field() {
    var marks =
        """
        "busy":[{"person":"ana","day":"mon","turn":2},{"person":"zoe","day":"tue","turn":0}],
        "fixed":[{"day":"mon"}],"undesired":{},
        "fixedEmpty":[{"day":"mon","turn":0,"count":7},{"day":"mon","turn":0,"count":1}]}\
        """;
    assertThat(faults(LEAST.substring(0, LEAST.length() - 1) + "," + marks))
        .containsExactlyInAnyOrder(
            "busy[0].turn not-in-range",
            "busy[1].person unknown",
            "busy[1].day not-one-of",
            "fixed[0].person missing",
            "fixed[0].turn missing",
            "undesired not-a-list",
            "fixedEmpty[0].count not-in-range",
            "fixedEmpty[1].turn twice");
  }

  private static LocalTime at(int hour, int minute) {
    return LocalTime.of(hour, minute);
  }

  private static WeekProblem read(String document) {
    return WeekReader.read(values(document));
  }

  private static List<String> faults(String document) {
    var input = catchThrowableOfType(InvalidInput.class, () -> read(document));
    return input.errors().stream().map(error -> error.field() + " " + error.code()).toList();
  }

  static Map<?, ?> values(String document) {
    return JsonMapper.shared().readValue(document, Map.class);
  }
}
