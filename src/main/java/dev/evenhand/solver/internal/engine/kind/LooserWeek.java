package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.check.EditCheck;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.Wording;
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
/// @param words what to do, to be read after “Maybe”
record LooserWeek(String words, WeekProblem problem) {
  /// What could help to fill the empty cells of a timetable: first whatever alone keeps somebody
  /// out of one of them, then one more turn for those who have all of theirs, then one more person;
  /// at most so many.
  static List<LooserWeek> after(WeekProblem problem, Timetable timetable, int most) {
    var weeks = new LinkedHashMap<String, LooserWeek>();
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
        .forEach(week -> weeks.putIfAbsent(week.words(), week));
    problem
        .allPeople()
        .filter(person -> hasAll(problem, timetable, person))
        .mapToObj(person -> oneMoreTurn(problem, person))
        .forEach(week -> weeks.putIfAbsent(week.words(), week));
    int persons = Math.min(empty.size(), Math.max(1, most / 3));
    var steps = new ArrayList<>(weeks.values().stream().limit((long) most - persons).toList());
    empty.stream()
        .limit(persons)
        .map(List::getFirst)
        .map(seat -> oneMorePerson(problem, seat.day(), seat.turn()))
        .forEach(steps::add);
    return steps;
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
    return changed(problem, person, "give %s one more turn", one -> one.withLoad(one.load() + 1));
  }

  private static LooserWeek oneMoreADay(WeekProblem problem, int person) {
    return changed(
        problem,
        person,
        "allow %s one more turn a day",
        one -> one.withMaxPerDay(one.maxPerDay() + 1));
  }

  private static LooserWeek oneMorePerson(WeekProblem problem, int day, int turn) {
    return new LooserWeek(
        "have one more person on " + new Wording(problem).turn(day, turn),
        problem.withOneMorePerson(day, turn));
  }

  /// @param words with `%s` for the person
  private static LooserWeek changed(
      WeekProblem problem, int person, String words, UnaryOperator<Planned> change) {
    var name = new Wording(problem).person(person);
    var other = change.apply(problem.people().get(person));
    return new LooserWeek(words.formatted(name), problem.withPerson(person, other));
  }
}
