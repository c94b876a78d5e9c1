package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.check.EditCheck;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.week.Planned;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A week with one thing that is allowed in addition. Everybody keeps their place in it.
///
/// @param scope for whom, or in which turn
record LooserWeek(RepairStep.Kind kind, Scope scope, WeekProblem problem) {
  /// What is allowed.
  private record What(RepairStep.Kind kind, Scope scope) {}

  /// What could help to fill the empty cells of a timetable: first whatever alone keeps somebody
  /// out of one of them, then one more turn for those who have all of theirs, then one more person;
  /// at most so many.
  static List<LooserWeek> after(WeekProblem problem, Timetable timetable, int most) {
    var weeks = new LinkedHashMap<What, LooserWeek>();
    var empty =
        problem
            .everyTurn((day, turn) -> problem.seatsOf(day, turn))
            .filter(seats -> timetable.count(seats) < problem.lines())
            .toList();
    var check = new EditCheck(WeekRules.model(problem));
    empty.stream()
        .flatMap(List::stream)
        .filter(seat -> !timetable.has(seat))
        .flatMap(seat -> hindrance(problem, timetable, check, seat).stream())
        .forEach(week -> weeks.putIfAbsent(week.what(), week));
    problem
        .allPeople()
        .filter(person -> hasAll(problem, timetable, person))
        .mapToObj(person -> oneMoreTurn(problem, person))
        .forEach(week -> weeks.putIfAbsent(week.what(), week));
    int persons = Math.min(empty.size(), Math.max(1, most / 3));
    var steps = new ArrayList<>(weeks.values().stream().limit((long) most - persons).toList());
    empty.stream()
        .limit(persons)
        .map(List::getFirst)
        .map(seat -> oneMorePerson(problem, seat.day(), seat.turn()))
        .forEach(steps::add);
    return steps;
  }

  private What what() {
    return new What(kind, scope);
  }

  /// The one limit that keeps somebody out of a turn, moved by one.
  private static List<LooserWeek> hindrance(
      WeekProblem problem, Timetable timetable, EditCheck check, Seat seat) {
    var breaches = check.effect(timetable, timetable.changed(Set.of(), Set.of(seat))).newBreaches();
    var rules = breaches.stream().map(breach -> breach.rule()).distinct().toList();
    return rules.equals(List.of("load"))
        ? List.of(oneMoreTurn(problem, seat.person()))
        : rules.equals(List.of("maxPerDay"))
            ? List.of(oneMoreADay(problem, seat.person()))
            : List.of();
  }

  private static boolean hasAll(WeekProblem problem, Timetable timetable, int person) {
    return timetable.count(problem.seatsOf(person)) >= problem.people().get(person).load();
  }

  private static LooserWeek oneMoreTurn(WeekProblem problem, int person) {
    return changed(
        problem, person, RepairStep.Kind.ONE_MORE_TURN, one -> one.withLoad(one.load() + 1));
  }

  private static LooserWeek oneMoreADay(WeekProblem problem, int person) {
    return changed(
        problem,
        person,
        RepairStep.Kind.ONE_MORE_A_DAY,
        one -> one.withMaxPerDay(one.maxPerDay() + 1));
  }

  private static LooserWeek oneMorePerson(WeekProblem problem, int day, int turn) {
    return new LooserWeek(
        RepairStep.Kind.ONE_MORE_PERSON,
        Scope.ofTurn(day, turn),
        problem.withOneMorePerson(day, turn));
  }

  private static LooserWeek changed(
      WeekProblem problem, int person, RepairStep.Kind kind, UnaryOperator<Planned> change) {
    var other = change.apply(problem.people().get(person));
    return new LooserWeek(kind, Scope.ofWeek(person), problem.withPerson(person, other));
  }
}
