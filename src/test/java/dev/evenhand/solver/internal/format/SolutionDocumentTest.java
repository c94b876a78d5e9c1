package dev.evenhand.solver.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.format.SolutionDocument.Search;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The format `evenhand-timetable-solution/1`.
class SolutionDocumentTest {
  private static final WeekProblem PROBLEM =
      WeekReader.read(
          WeekReaderTest.values(
              """
              {"format":"evenhand-timetable/1","week":"2026-03-02","days":["mon"],
               "hours":["09:00","10:15","11:30"],"lines":2,
               "people":[{"id":"joan","load":2},{"id":"ana","load":2}],
               "undesired":[{"person":"ana","day":"mon","turn":0}],
               "weights":{"emptySquared":100,"undesired":5}}\
              """));
  private static final Timetable TIMETABLE =
      new Timetable(Set.of(new Seat(1, 0, 0), new Seat(0, 0, 0)));
  private static final String WRITTEN =
      """
      {"format":"evenhand-timetable-solution/1",\
      "cells":[{"day":"mon","turn":0,"people":["joan","ana"]},{"day":"mon","turn":1,"people":[]}],\
      "cost":405,"lowerBound":5,"optimal":false,"seconds":12.3,\
      "costs":[{"what":"emptySquared","points":400,"day":"mon","turn":1},\
      {"what":"undesired","points":5,"person":"ana","day":"mon","turn":0}]}\
      """;

  @Test
  void a_timetable_is_written_with_the_parts_of_its_cost() {
    var verdict = Checker.check(WeekRules.model(PROBLEM), TIMETABLE);
    var search = new Search(5, false, new BigDecimal("12.3"));
    var document = SolutionDocument.of(PROBLEM, TIMETABLE, verdict, search);
    assertThat(JsonMapper.shared().writeValueAsString(document)).isEqualTo(WRITTEN);
  }

  @Test
  void what_was_written_is_read_again() {
    assertThat(SolutionReader.read(WeekReaderTest.values(WRITTEN), PROBLEM)).isEqualTo(TIMETABLE);
  }

  @Test
  void whoever_and_whenever_the_problem_does_not_know_is_named() {
    var document =
        """
        {"format":"evenhand-timetable-solution/1","cells":[
         {"day":"mon","turn":0,"people":["ana","zoe","ana"]},{"day":"tue","turn":2}]}\
        """;
    var values = WeekReaderTest.values(document);
    var input =
        catchThrowableOfType(InvalidInput.class, () -> SolutionReader.read(values, PROBLEM));
    assertThat(input.errors())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly(
            "cells[0].people[1] unknown",
            "cells[0].people[2] twice",
            "cells[1].day not-one-of",
            "cells[1].turn not-in-range");
  }
}
