package dev.evenhand.solver.internal.solve.week.repair;

import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One cell that changes hands.
///
/// @param from place in the list of people of who had it; nothing when the cell was empty
/// @param to of who gets it; nothing when it becomes empty
public record Move(int day, int turn, @Nullable Integer from, @Nullable Integer to) {

  /// What changes from one timetable to another, by day and turn.
  public static List<Move> between(Timetable before, Timetable after) {
    var left = new ArrayList<>(before.seats().stream().filter(seat -> !after.has(seat)).toList());
    var taken = new ArrayList<>(after.seats().stream().filter(seat -> !before.has(seat)).toList());
    left.sort(null);
    taken.sort(null);
    var moves = new ArrayList<Move>();
    for (var seat : left) {
      var next = taken.stream().filter(each -> isSameTurn(each, seat)).findFirst().orElse(null);
      taken.remove(next);
      moves.add(
          new Move(seat.day(), seat.turn(), seat.person(), next == null ? null : next.person()));
    }
    taken.forEach(seat -> moves.add(new Move(seat.day(), seat.turn(), null, seat.person())));
    return moves;
  }

  private static boolean isSameTurn(Seat some, Seat other) {
    return some.day() == other.day() && some.turn() == other.turn();
  }
}
