package dev.evenhand.solver.internal.solve.week.model;

import dev.evenhand.solver.domain.term.Term;
import java.util.List;
import java.util.stream.IntStream;

/// What it costs that so many of some seats are taken: all terms about the same seats as one.
///
/// @param seats their numbers in a [Layout]
/// @param costs points for none to all of them taken, or [Term#FORBIDDEN]
public record CountPrice(List<Integer> seats, List<Long> costs) {
  public CountPrice {
    seats = List.copyOf(seats);
    costs = List.copyOf(costs);
  }

  public long cost(int count) {
    return costs.get(count);
  }

  /// The most that may be taken; -1 when no number is allowed.
  int most() {
    return IntStream.range(0, costs.size())
        .filter(count -> cost(count) != Term.FORBIDDEN)
        .max()
        .orElse(-1);
  }

  /// Both prices of the same seats.
  CountPrice plus(CountPrice other) {
    var sums =
        IntStream.range(0, costs.size())
            .mapToObj(count -> Term.sum(cost(count), other.cost(count)))
            .toList();
    return new CountPrice(seats, sums);
  }
}
