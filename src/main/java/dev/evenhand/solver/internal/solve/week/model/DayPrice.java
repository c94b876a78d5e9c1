package dev.evenhand.solver.internal.solve.week.model;

import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What one day of one person costs. Days are bit masks, the first turn lowest.
public final class DayPrice {
  private final int first;
  private final long open;
  private final List<CountPrice> counts;
  private final List<DayShape> shapes;
  private final Map<Long, Long> known = new ConcurrentHashMap<>();

  /// @param first number of the seat of the day's first turn
  /// @param open turns the person may take
  DayPrice(int first, long open, List<CountPrice> counts, List<DayShape> shapes) {
    this.first = first;
    this.open = open;
    this.counts = List.copyOf(counts);
    this.shapes = List.copyOf(shapes);
  }

  /// Points, or [Term#FORBIDDEN].
  public long cost(long mask) {
    return (mask & ~open) == 0 ? known.computeIfAbsent(mask, this::count) : Term.FORBIDDEN;
  }

  /// Turns the person may take.
  public long open() {
    return open;
  }

  List<CountPrice> counts() {
    return counts;
  }

  List<DayShape> shapes() {
    return shapes;
  }

  /// No more turns than this can be taken.
  int mostTurns() {
    return ofAll().mapToInt(CountPrice::most).reduce(Long.bitCount(open), Math::min);
  }

  /// What so many turns cost, whichever they are.
  long costOfTurns(int turns) {
    return ofAll().mapToLong(price -> price.cost(turns)).reduce(0, Term::sum);
  }

  private Stream<CountPrice> ofAll() {
    int all = Long.bitCount(open);
    return counts.stream().filter(price -> price.seats().size() == all);
  }

  private long count(long mask) {
    return LongStream.concat(
            shapes.stream().mapToLong(shape -> shape.cost(mask)),
            counts.stream().mapToLong(price -> price.cost(taken(price, mask))))
        .reduce(0, Term::sum);
  }

  private int taken(CountPrice price, long mask) {
    return (int) price.seats().stream().filter(seat -> (mask >>> (seat - first) & 1) == 1).count();
  }
}
