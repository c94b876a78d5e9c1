package dev.evenhand.solver.domain.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who could sit in which turn of a week, and what matters: the format `evenhand-timetable/1`.
///
/// Where the words of the format leave something open:
/// - a fixed entry may be there twice and then counts twice, being counted by the entry;
/// - a busy or undesired mark that is there twice says the same twice;
/// - `fixedEmpty` binds: so many cells of the turn stay empty, and cost what empty cells cost;
/// - a gap is counted by the turns between two turns worked, whether or not they have busy marks.
///
/// @param week any day of the week that is planned
/// @param days in the order of the document
/// @param hours where turns begin and end: one more than there are turns
/// @param lines people wanted in each turn
/// @param fixed seats that somebody asked for
public record WeekProblem(
    LocalDate week,
    List<DayOfWeek> days,
    List<LocalTime> hours,
    int lines,
    List<Planned> people,
    List<Mark> busy,
    List<Mark> undesired,
    List<Seat> fixed,
    List<EmptyTurn> fixedEmpty,
    RuleSettings rules,
    Weights weights) {
  private static final String ONE_MORE = "one more person";

  public WeekProblem {
    days = List.copyOf(days);
    hours = List.copyOf(hours);
    people = List.copyOf(people);
    busy = List.copyOf(busy);
    undesired = List.copyOf(undesired);
    fixed = List.copyOf(fixed);
    fixedEmpty = List.copyOf(fixedEmpty);
  }

  /// Turns of each day.
  public int turns() {
    return hours.size() - 1;
  }

  /// Whether there is such a seat.
  public boolean has(Seat seat) {
    return isPlace(seat.person(), people.size())
        && isPlace(seat.day(), days.size())
        && isPlace(seat.turn(), turns());
  }

  /// Everybody's seats in one turn.
  public List<Seat> seatsOf(int day, int turn) {
    return allPeople().mapToObj(person -> new Seat(person, day, turn)).toList();
  }

  /// The seats of one person in the week.
  public List<Seat> seatsOf(int person) {
    return everyTurn((day, turn) -> new Seat(person, day, turn)).toList();
  }

  /// The seats of one person on one day.
  public List<Seat> seatsOfDay(int person, int day) {
    return IntStream.range(0, turns()).mapToObj(turn -> new Seat(person, day, turn)).toList();
  }

  /// Seats with a busy mark.
  public Set<Seat> busySeats() {
    return seats(busy);
  }

  /// Seats with an undesired mark.
  public Set<Seat> undesiredSeats() {
    return seats(undesired);
  }

  /// Something for each turn of the week, in their order.
  public <T> Stream<T> everyTurn(TurnFunction<T> function) {
    return IntStream.range(0, days.size())
        .boxed()
        .flatMap(day -> IntStream.range(0, turns()).mapToObj(turn -> function.of(day, turn)));
  }

  /// Places in the list of people.
  public IntStream allPeople() {
    return IntStream.range(0, people.size());
  }

  /// The same week with somebody changed.
  public WeekProblem withPerson(int person, Planned other) {
    var others = new ArrayList<>(people);
    others.set(person, other);
    return with(others, busy, undesired);
  }

  /// The same week with one more person, who can take this turn and no other.
  public WeekProblem withOneMorePerson(int day, int turn) {
    int place = people.size();
    var others = new ArrayList<>(people);
    others.add(new Planned(ONE_MORE, 1, null, Set.of(), 1, false));
    var marks = new ArrayList<>(busy);
    everyTurn((onDay, at) -> new Seat(place, onDay, at))
        .filter(seat -> seat.day() != day || seat.turn() != turn)
        .forEach(seat -> marks.add(new Mark(seat, ONE_MORE)));
    return with(others, marks, undesired);
  }

  /// The same week in which somebody could take this turn, but would rather not.
  public WeekProblem withoutBusy(Seat seat) {
    var eased = busy.stream().filter(mark -> mark.seat().equals(seat));
    return with(
        people,
        busy.stream().filter(mark -> !mark.seat().equals(seat)).toList(),
        Stream.concat(undesired.stream(), eased).toList());
  }

  private WeekProblem with(List<Planned> others, List<Mark> marks, List<Mark> wishes) {
    return new WeekProblem(
        week, days, hours, lines, others, marks, wishes, fixed, fixedEmpty, rules, weights);
  }

  /// Something for one turn.
  @FunctionalInterface
  public interface TurnFunction<T> {
    T of(int day, int turn);
  }

  private static boolean isPlace(int place, int size) {
    return 0 <= place && place < size;
  }

  private static Set<Seat> seats(List<Mark> marks) {
    return marks.stream().map(Mark::seat).collect(Collectors.toUnmodifiableSet());
  }
}
