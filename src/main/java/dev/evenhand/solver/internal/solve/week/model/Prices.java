package dev.evenhand.solver.internal.solve.week.model;

import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts the terms of a week together.
final class Prices {
  private final WeekProblem problem;
  private final int turns;
  private final int dayCount;
  private final BitSet closed = new BitSet();
  private final Map<List<Integer>, CountPrice> counts = new LinkedHashMap<>();
  private final Map<Integer, List<CountPrice>> countsOfDay = new HashMap<>();
  private final Map<Integer, List<DayShape>> shapesOfDay = new HashMap<>();

  Prices(WeekModel model) {
    problem = model.problem();
    turns = problem.turns();
    dayCount = problem.people().size() * problem.days().size();
    model.terms().forEach(this::close);
    model.terms().forEach(this::add);
  }

  Layout layout() {
    var across = new ArrayList<CountPrice>();
    for (var price : counts.values()) {
      int day = price.seats().isEmpty() ? -1 : dayOf(price);
      if (day < 0) {
        across.add(price);
      } else {
        countsOfDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(price);
      }
    }
    return new Layout(problem, IntStream.range(0, dayCount).mapToObj(this::day).toList(), across);
  }

  private DayPrice day(int day) {
    long open = 0;
    for (int turn = 0; turn < turns; turn++) {
      open |= closed.get(day * turns + turn) ? 0 : 1L << turn;
    }
    return new DayPrice(
        day * turns,
        open,
        countsOfDay.getOrDefault(day, List.of()),
        shapesOfDay.getOrDefault(day, List.of()));
  }

  /// Seats of which not even one may be taken.
  private void close(Term term) {
    if (term instanceof Counted counted
        && IntStream.rangeClosed(1, counted.seats().size())
            .allMatch(count -> counted.cost(count) == Term.FORBIDDEN)) {
      numbers(counted).forEach(closed::set);
    }
  }

  private void add(Term term) {
    switch (term) {
      case Counted counted -> {
        var seats = numbers(counted).filter(seat -> !closed.get(seat)).sorted().boxed().toList();
        var costs = IntStream.rangeClosed(0, seats.size()).mapToObj(counted::cost).toList();
        counts.merge(seats, new CountPrice(seats, costs), CountPrice::plus);
      }
      case DayShape shape -> {
        int day = Layout.number(problem, shape.seats().getFirst()) / turns;
        shapesOfDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(shape);
      }
    }
  }

  private IntStream numbers(Counted counted) {
    return counted.seats().stream().mapToInt(seat -> Layout.number(problem, seat));
  }

  /// The day that all seats are of, or -1.
  private int dayOf(CountPrice price) {
    int day = price.seats().getFirst() / turns;
    return price.seats().stream().allMatch(seat -> seat / turns == day) ? day : -1;
  }
}
