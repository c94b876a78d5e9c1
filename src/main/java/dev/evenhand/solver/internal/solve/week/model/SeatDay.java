package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// A day as a variable for each of its turns: all there is to say where no stretches are priced.
final class SeatDay implements DayChoice {
  private final CpModel model;
  private final Map<Integer, BoolVar> seats = new TreeMap<>();

  SeatDay(DayPrice day, int turns, CpModel model) {
    this.model = model;
    for (int turn = 0; turn < turns; turn++) {
      if ((day.open() >>> turn & 1) == 1) {
        seats.put(turn, model.newBoolVar(""));
      }
    }
  }

  @Override
  public List<BoolVar> taking(int turn) {
    var seat = seats.get(turn);
    return seat == null ? List.of() : List.of(seat);
  }

  @Override
  public void hint(long mask) {
    seats.forEach((turn, taken) -> model.addHint(taken, mask >>> turn & 1));
  }

  @Override
  public long mask(ToLongFunction<LinearArgument> value) {
    return seats.entrySet().stream()
        .filter(seat -> value.applyAsLong(seat.getValue()) == 1)
        .mapToLong(seat -> 1L << seat.getKey())
        .sum();
  }
}
