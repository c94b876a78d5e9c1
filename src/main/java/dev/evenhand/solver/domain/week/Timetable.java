package dev.evenhand.solver.domain.week;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who sits where in a week. A set of seats: nobody can be in one turn twice.
public record Timetable(Set<Seat> seats) {
  /// Nobody anywhere.
  public static final Timetable EMPTY = new Timetable(Set.of());

  public Timetable {
    seats = Set.copyOf(seats);
  }

  public static Timetable of(Collection<Seat> seats) {
    return new Timetable(Set.copyOf(seats));
  }

  public boolean has(Seat seat) {
    return seats.contains(seat);
  }

  /// How many of these seats are taken.
  public int count(Collection<Seat> some) {
    return (int) some.stream().filter(seats::contains).count();
  }

  /// Those of these seats that are taken.
  public List<Seat> taken(Collection<Seat> some) {
    return some.stream().filter(seats::contains).toList();
  }

  /// The same with some seats left and others taken.
  public Timetable changed(Set<Seat> left, Set<Seat> taken) {
    var changed = new HashSet<>(seats);
    changed.removeAll(left);
    changed.addAll(taken);
    return new Timetable(changed);
  }

  /// Seats that one of the two has and the other has not.
  public Set<Seat> difference(Timetable other) {
    var different = new HashSet<Seat>();
    Stream.of(this, other)
        .flatMap(each -> each.seats().stream())
        .filter(seat -> has(seat) != other.has(seat))
        .forEach(different::add);
    return different;
  }
}
