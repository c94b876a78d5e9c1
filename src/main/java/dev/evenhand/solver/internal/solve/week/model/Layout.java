package dev.evenhand.solver.internal.solve.week.model;

import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.BitSet;
import java.util.List;

/// The terms of a week, put together: seats nobody may take are gone, terms about the same seats
/// are one price, and what is about one day of one person is the price of that day. It knows no
/// rule by name.
///
/// A seat's number is `(person × days + day) × turns + turn`; a person's day has the number of its
/// seats divided by `turns`.
///
/// @param days the price of each person's day
/// @param counts prices across days and people
public record Layout(WeekProblem problem, List<DayPrice> days, List<CountPrice> counts) {
  public Layout {
    days = List.copyOf(days);
    counts = List.copyOf(counts);
  }

  public static Layout of(WeekModel model) {
    return new Prices(model).layout();
  }

  public int turns() {
    return problem.turns();
  }

  /// Seats that somebody may take.
  public int openSeats() {
    return days.stream().mapToInt(day -> Long.bitCount(day.open())).sum();
  }

  static int number(WeekProblem problem, Seat seat) {
    return (seat.person() * problem.days().size() + seat.day()) * problem.turns() + seat.turn();
  }

  public Seat seat(int number) {
    int day = number / turns();
    return new Seat(day / problem.days().size(), day % problem.days().size(), number % turns());
  }

  /// The turns taken on each person's day, as bits.
  public long[] masks(Timetable timetable) {
    var masks = new long[days.size()];
    for (var seat : timetable.seats()) {
      int number = number(problem, seat);
      masks[number / turns()] |= 1L << number % turns();
    }
    return masks;
  }

  public Timetable timetable(long[] masks) {
    var taken = new BitSet();
    for (int day = 0; day < masks.length; day++) {
      int first = day * turns();
      BitSet.valueOf(new long[] {masks[day]}).stream().forEach(turn -> taken.set(first + turn));
    }
    return Timetable.of(taken.stream().mapToObj(this::seat).toList());
  }

  /// Whether a seat is taken.
  public boolean isTaken(long[] masks, int seat) {
    return (masks[seat / turns()] >>> seat % turns() & 1) == 1;
  }

  /// How many seats of a price are taken.
  public int count(long[] masks, CountPrice price) {
    return (int) price.seats().stream().filter(seat -> isTaken(masks, seat)).count();
  }

  /// Points of the whole, or [Term#FORBIDDEN].
  public long cost(long[] masks) {
    long cost = 0;
    for (int day = 0; day < masks.length; day++) {
      cost = Term.sum(cost, days.get(day).cost(masks[day]));
    }
    for (var price : counts) {
      cost = Term.sum(cost, price.cost(count(masks, price)));
    }
    return cost;
  }
}
