package dev.evenhand.solver.internal.solve.week.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.Reasons;
import dev.evenhand.solver.domain.check.Reasons.Demand;
import dev.evenhand.solver.domain.check.Reasons.Remedy;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.TinyWeeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekReasonsTest {
  private static final int MOST_SEATS = 10;
  private static final List<Seat> ANA_AT_NINE_BO_AT_TEN =
      List.of(new Seat(0, 0, 0), new Seat(1, 0, 1));

  @Test
  void a_clash_is_one_and_none_of_its_demands_could_be_left_out() {
    int impossible = 0;
    for (int seed = 0; seed < 3000 && impossible < 40; seed++) {
      var problem = TinyWeeks.random(seed);
      int seats = problem.people().size() * problem.days().size() * problem.turns();
      if (seats <= MOST_SEATS && TinyWeeks.findOptimum(problem).isEmpty()) {
        impossible++;
        var clash = reasons(problem).ofImpossible().clash();
        assertThat(clash).as("seed %d", seed).isNotEmpty();
        assertThat(canBeKept(problem, clash)).as("seed %d", seed).isFalse();
        for (var term : clash) {
          var others = clash.stream().filter(each -> !each.equals(term)).toList();
          assertThat(canBeKept(problem, others)).as("seed %d", seed).isTrue();
        }
      }
    }
    assertThat(impossible).isEqualTo(40);
  }

  @Test
  void an_impossible_week_is_told_in_plain_words_with_what_would_help() {
    var rules = new RuleSettings(Adjacency.OFF, Set.of(), null, Map.of(), Map.of(), 0);
    var explanation = reasons(week(rules)).ofImpossible();
    assertThat(explanation.sentences("These demands cannot all be kept:"))
        .containsExactly(
            "These demands cannot all be kept:",
            "- busy: ana not to phone on mon 10:00, being busy (doctor).",
            "- maxEmptyPerTurn: at most 0 empty cells on mon 10:00.",
            "Maybe have one more person on mon 10:00: then the best week costs 0.",
            "Maybe do without “ana not to phone on mon 10:00, being busy (doctor)”: then the best"
                + " week costs 0.",
            "Maybe allow one step more than “at most 0 empty cells on mon 10:00”: then the best"
                + " week costs 100.");
  }

  @Test
  void empty_cells_have_their_reasons_too() {
    var problem = week(RuleSettings.NONE);
    var best = new Timetable(Set.of(new Seat(0, 0, 0), new Seat(1, 0, 0), new Seat(1, 0, 1)));
    assertThat(reasons(problem).ofEmptyCells(best).sentences("Empty, because:"))
        .containsExactly(
            "Empty, because:",
            "- busy: ana not to phone on mon 10:00, being busy (doctor).",
            "- complete: no empty cell on mon 10:00.",
            "Maybe have one more person on mon 10:00: then the best week costs 0.",
            "Maybe do without “ana not to phone on mon 10:00, being busy (doctor)”: then the best"
                + " week costs 0.");
  }

  @Test
  void an_empty_cell_that_could_be_elsewhere_is_explained_by_the_whole_week() {
    var problem = oneLine(1, 1);
    var explanation = reasons(problem).ofEmptyCells(Timetable.of(ANA_AT_NINE_BO_AT_TEN));
    assertThat(explanation.sentences("Empty, because:"))
        .containsExactly(
            "Empty, because:",
            "- load: ana to take at most 1 turns; bo to take at most 1 turns.",
            "- complete: no empty cell on mon 09:00; no empty cell on mon 10:00; no empty cell on"
                + " mon 11:00.",
            "Maybe have one more person on mon 09:00: then the best week costs 0.",
            "Maybe have one more person on mon 10:00: then the best week costs 0.",
            "Maybe have one more person on mon 11:00: then the best week costs 0.",
            "Maybe allow one step more than “ana to take at most 1 turns”: then the best week costs"
                + " 0.",
            "Maybe allow one step more than “bo to take at most 1 turns”: then the best week costs"
                + " 0.");
  }

  @Test
  void programs_are_told_the_same_with_rules_people_and_turns() {
    var rules = new RuleSettings(Adjacency.OFF, Set.of(), null, Map.of(), Map.of(), 0);
    var explanation = reasons(week(rules)).ofImpossible();
    var reasons = explanation.reasons();
    var busy = new Demand("busy", Scope.ofSeat(new Seat(0, 0, 1)));
    var empty = new Demand("maxEmptyPerTurn", Scope.ofTurn(0, 1));
    assertThat(reasons.clash()).containsExactly(busy, empty);
    assertThat(reasons.remedies())
        .containsExactly(
            new Remedy(Remedy.Kind.ONE_MORE_PERSON, new Demand("complete", Scope.ofTurn(0, 1)), 0),
            new Remedy(Remedy.Kind.DO_WITHOUT, busy, 0),
            new Remedy(Remedy.Kind.ONE_STEP_MORE, empty, 100));
    assertThat(explanation.withoutRepairs().reasons())
        .isEqualTo(new Reasons(reasons.clash(), List.of()));
  }

  @Test
  void cells_that_are_only_left_empty_need_no_reasons() {
    var best = Timetable.of(ANA_AT_NINE_BO_AT_TEN);
    assertThat(reasons(oneLine(2, 1)).ofEmptyCells(best)).isEqualTo(WeekExplanation.NONE);
  }

  /// Three turns of one day on one line, without marks.
  private static WeekProblem oneLine(int anasLoad, int bosLoad) {
    return new WeekProblem(
        LocalDate.of(2026, 3, 2),
        List.of(DayOfWeek.MONDAY),
        List.of(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(11, 0), LocalTime.of(12, 0)),
        1,
        List.of(person("ana", anasLoad), person("bo", bosLoad)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RuleSettings.NONE,
        new Weights(100, 0, 0, 0, 0, 0, 0, null, 0));
  }

  /// Ana is busy at ten; both are needed in both turns.
  private static WeekProblem week(RuleSettings rules) {
    return new WeekProblem(
        LocalDate.of(2026, 3, 2),
        List.of(DayOfWeek.MONDAY),
        List.of(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(11, 0)),
        2,
        List.of(person("ana", 2), person("bo", 2)),
        List.of(new Mark(new Seat(0, 0, 1), "doctor")),
        List.of(),
        List.of(),
        List.of(),
        rules,
        new Weights(100, 0, 0, 0, 0, 0, 0, null, 0));
  }

  private static Planned person(String id, int load) {
    return new Planned(id, load, null, Set.of(), 2, true);
  }

  private static WeekReasons reasons(WeekProblem problem) {
    return new WeekReasons(
        WeekRules.model(problem), WeekRules::model, new Limits(20, 1, 1, 1000), new Stop());
  }

  private static boolean canBeKept(WeekProblem problem, List<Term> terms) {
    var model = new WeekModel(problem, terms);
    var seats =
        problem.allPeople().boxed().flatMap(person -> problem.seatsOf(person).stream()).toList();
    return IntStream.range(0, 1 << seats.size())
        .mapToObj(mask ->
            IntStream.range(0, seats.size())
                .filter(at -> (mask >> at & 1) == 1)
                .mapToObj(seats::get)
                .toList())
        .anyMatch(taken -> Checker.check(model, Timetable.of(taken)).isAllowed());
  }
}
