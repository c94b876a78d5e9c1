package dev.evenhand.solver.domain.check;

import static dev.evenhand.solver.domain.check.Weeks.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.week.Adjacency;
import dev.evenhand.solver.domain.week.EmptyTurn;
import dev.evenhand.solver.domain.week.Mark;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.domain.week.Weights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each rule by name, on weeks of [Weeks].
class CheckerTest {
  private static final Weights PRICES = new Weights(100, 50, 5, 10, 40, 30, 20, 15, 3);

  @Test
  void a_turn_has_as_many_people_as_lines() {
    var people = List.of(person("ana", 9, 9), person("bo", 9, 9), person("cy", 9, 9));
    var problem = Weeks.of(people, RuleSettings.NONE, Weights.NONE);
    assertThat(broken(problem, seat(0, 0, 0), seat(1, 0, 0), seat(2, 0, 0)))
        .containsExactly(
            "lines: Expected at most 2 people on mon 09:00, but those who phone are ana, bo, cy.");
  }

  @Test
  void a_busy_mark_is_named_with_its_reason() {
    var busy = new Mark(seat(0, 1, 2), "doctor");
    var undesired = new Mark(seat(0, 0, 0), "school run");
    var problem = Weeks.withMarks(busy, undesired, seat(1, 0, 0), Weights.NONE);
    assertThat(broken(problem, seat(0, 1, 2)))
        .containsExactly(
            "busy: Expected ana not to phone on tue 11:00, being busy (doctor), but ana phones on"
                + " tue 11:00.");
  }

  @Test
  void loads_of_week_and_day_are_kept() {
    var problem = Weeks.of(List.of(person("ana", 2, 1)), RuleSettings.NONE, Weights.NONE);
    assertThat(broken(problem, seat(0, 0, 0), seat(0, 0, 1), seat(0, 1, 3)))
        .containsExactly(
            "load: Expected ana to take at most 2 turns, but ana phones on mon 09:00, mon 10:00,"
                + " tue 12:00.",
            "maxPerDay: Expected ana to take at most 1 turns on mon, but ana phones on mon 09:00,"
                + " mon 10:00.");
  }

  @Test
  void turns_of_a_day_follow_each_other_only_when_that_is_hard() {
    Seat[] gap = {seat(0, 0, 0), seat(0, 0, 2)};
    assertThat(broken(Weeks.of(adjacent(Adjacency.HARD), Weights.NONE), gap))
        .containsExactly(
            "sameDayAdjacent: Expected the turns of ana to follow each other on mon, but ana phones"
                + " on mon 09:00, mon 11:00.");
    assertThat(broken(Weeks.of(adjacent(Adjacency.SOFT), Weights.NONE), gap)).isEmpty();
  }

  @Test
  void a_missing_break_is_forbidden_until_it_has_a_price() {
    var rules = new RuleSettings(Adjacency.OFF, Set.of(1, 2), null, Map.of(), Map.of(), null);
    Seat[] whole = {seat(0, 0, 1), seat(0, 0, 2)};
    assertThat(names(Weeks.of(rules, Weights.NONE), whole)).containsExactly("breakTurns");
    var free = new Weights(0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(names(Weeks.of(rules, free), whole)).isEmpty();
    assertThat(costs(Weeks.of(rules, new Weights(0, 0, 0, 0, 0, 0, 0, 15, 0)), whole))
        .containsExactly(new CostItem("noBreak", 15, Scope.ofDay(0, 0)));
  }

  @Test
  void tables_and_groups_have_limits() {
    var rules =
        new RuleSettings(Adjacency.OFF, Set.of(), 1, Map.of("it", 1), Map.of("it", 1), null);
    assertThat(broken(Weeks.of(rules, Weights.NONE), seat(0, 0, 0), seat(1, 0, 0)))
        .containsExactly(
            "maxPerTable: Expected at most 1 people of table 3 on mon 09:00, but those who phone are"
                + " ana, bo.",
            "maxPhoningInGroup: Expected at most 1 of the group it on mon 09:00, but those who phone"
                + " are ana, bo.",
            "minIdleInGroup: Expected at least 1 of the group it off the phone on mon 09:00, but"
                + " those who phone are ana, bo.");
  }

  @Test
  void busy_marks_lower_the_number_of_idle_people_a_group_must_have() {
    var rules = new RuleSettings(Adjacency.OFF, Set.of(), null, Map.of(), Map.of("it", 2), null);
    var marked =
        Weeks.withMarks(
            new Mark(seat(0, 0, 0), ""), new Mark(seat(0, 1, 0), ""), seat(0, 1, 0), Weights.NONE);
    var problem = withRules(marked, rules);
    assertThat(names(problem)).isEmpty();
    assertThat(names(problem, seat(1, 0, 0))).containsExactly("minIdleInGroup");
  }

  @Test
  void empty_cells_have_a_limit_and_may_be_wanted() {
    var rules = new RuleSettings(Adjacency.OFF, Set.of(), null, Map.of(), Map.of(), 1);
    assertThat(broken(Weeks.of(rules, Weights.NONE), allBut(1, 4)))
        .containsExactly(
            "maxEmptyPerTurn: Expected at most 1 empty cells on tue 13:00, but nobody phones.");
    assertThat(broken(Weeks.withEmpty(new EmptyTurn(0, 0, 1)), seat(0, 0, 0), seat(1, 0, 0)))
        .containsExactly(
            "fixedEmpty: Expected at least 1 empty cells on mon 09:00, but those who phone are ana,"
                + " bo.");
  }

  @Test
  void every_cost_is_told_with_whom_and_when() {
    var problem = Weeks.of(RuleSettings.NONE, PRICES);
    var ana = List.of(seat(0, 0, 0), seat(0, 0, 1), seat(0, 0, 2), seat(0, 0, 4));
    assertThat(costs(problem, ana.toArray(Seat[]::new)))
        .contains(
            new CostItem("emptySquared", 100, Scope.ofTurn(0, 0)),
            new CostItem("emptySquared", 400, Scope.ofTurn(1, 0)),
            new CostItem("sameDayPair", 120, Scope.ofDay(0, 0)),
            new CostItem("marathon", 40, Scope.ofDay(0, 0)),
            new CostItem("gapOne", 30, Scope.ofDay(0, 0)))
        .noneMatch(item -> item.what().equals("gapLonger"));
    assertThat(costs(problem, seat(0, 0, 0), seat(1, 0, 0), seat(0, 0, 3)))
        .contains(
            new CostItem("gapLonger", 20, Scope.ofDay(0, 0)),
            new CostItem("sameTablePair", 3, Scope.ofTable(3, 0, 0)));
  }

  @Test
  void fixed_and_undesired_turns_cost_unless_there_is_a_busy_mark_on_the_fixed_one() {
    var fixed = seat(0, 1, 2);
    var undesired = new Mark(seat(0, 0, 0), "school run");
    var prices = new Weights(0, 50, 5, 0, 0, 0, 0, null, 0);
    var elsewhere = Weeks.withMarks(new Mark(seat(1, 1, 1), ""), undesired, fixed, prices);
    assertThat(costs(elsewhere, seat(0, 0, 0)))
        .containsExactly(
            new CostItem("unplacedFixed", 50, Scope.ofSeat(fixed)),
            new CostItem("undesired", 5, Scope.ofSeat(seat(0, 0, 0))));
    assertThat(costs(elsewhere, fixed)).isEmpty();
    var onIt = Weeks.withMarks(new Mark(fixed, ""), undesired, fixed, prices);
    assertThat(costs(onIt)).isEmpty();
  }

  @Test
  void a_seat_the_week_has_not_is_a_mistake_of_the_caller() {
    assertThatIllegalArgumentException().isThrownBy(() -> names(Weeks.ofTwo(), seat(2, 0, 0)));
  }

  private static Seat[] allBut(int day, int turn) {
    return IntStream.range(0, 10)
        .filter(at -> at != day * 5 + turn)
        .mapToObj(at -> seat(0, at / 5, at % 5))
        .toArray(Seat[]::new);
  }

  private static WeekProblem withRules(WeekProblem week, RuleSettings rules) {
    return new WeekProblem(
        week.week(),
        week.days(),
        week.hours(),
        week.lines(),
        week.people(),
        week.busy(),
        week.undesired(),
        week.fixed(),
        week.fixedEmpty(),
        rules,
        week.weights());
  }

  private static RuleSettings adjacent(Adjacency adjacency) {
    return new RuleSettings(adjacency, Set.of(), null, Map.of(), Map.of(), null);
  }

  private static Seat seat(int person, int day, int turn) {
    return new Seat(person, day, turn);
  }

  private static List<String> broken(WeekProblem problem, Seat... seats) {
    return check(problem, seats).breaches().stream()
        .map(breach -> breach.rule() + ": " + breach.text())
        .toList();
  }

  private static List<String> names(WeekProblem problem, Seat... seats) {
    return check(problem, seats).breaches().stream().map(Breach::rule).toList();
  }

  private static List<CostItem> costs(WeekProblem problem, Seat... seats) {
    return check(problem, seats).costs();
  }

  private static Verdict check(WeekProblem problem, Seat... seats) {
    return Checker.check(WeekRules.model(problem), new Timetable(Set.of(seats)));
  }
}
