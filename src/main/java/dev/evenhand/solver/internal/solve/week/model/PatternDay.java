package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.domain.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// A day as a choice among all its allowed patterns, with a variable for each: the tightest model
/// of a day there is, as long as patterns are few.
final class PatternDay implements DayChoice {
  private static final int MOST_PATTERNS = 500;

  /// The same where a variable for each turn says it all, too.
  private static final int MOST_PLAIN_PATTERNS = 32;

  private final CpModel model;
  private final Map<Long, BoolVar> patterns = new TreeMap<>();

  private PatternDay(CpModel model) {
    this.model = model;
  }

  /// The choice, unless there are too many patterns.
  static Optional<PatternDay> find(DayPrice day, CpModel model, LinearExprBuilder objective) {
    var masks = new ArrayList<Long>();
    int most = day.shapes().isEmpty() ? MOST_PLAIN_PATTERNS : MOST_PATTERNS;
    if (!collect(new Choice(day.open(), day.mostTurns(), most), 0, masks)) {
      return Optional.empty();
    }
    var choice = new PatternDay(model);
    for (long mask : masks) {
      long cost = day.cost(mask);
      if (cost != Term.FORBIDDEN) {
        var chosen = model.newBoolVar("");
        choice.patterns.put(mask, chosen);
        objective.addTerm(chosen, cost);
      }
    }
    model.addExactlyOne(choice.patterns.values().toArray(BoolVar[]::new));
    return Optional.of(choice);
  }

  @Override
  public List<BoolVar> taking(int turn) {
    return patterns.entrySet().stream()
        .filter(pattern -> (pattern.getKey() >>> turn & 1) == 1)
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public void hint(long mask) {
    patterns.forEach((pattern, chosen) -> model.addHint(chosen, pattern == mask ? 1 : 0));
  }

  @Override
  public long mask(ToLongFunction<LinearArgument> value) {
    return patterns.entrySet().stream()
        .filter(pattern -> value.applyAsLong(pattern.getValue()) == 1)
        .mapToLong(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /// What the cheapest day of none, one, two … turns costs at least; where days are too many to
  /// look at, by their number of turns alone.
  static List<Long> cheapest(DayPrice day) {
    var costs = new ArrayList<Long>(Collections.nCopies(day.mostTurns() + 1, Term.FORBIDDEN));
    var masks = new ArrayList<Long>();
    if (!collect(new Choice(day.open(), day.mostTurns(), MOST_PATTERNS), 0, masks)) {
      return IntStream.range(0, costs.size()).mapToObj(day::costOfTurns).toList();
    }
    for (long mask : masks) {
      int turns = Long.bitCount(mask);
      costs.set(turns, Math.min(costs.get(turns), day.cost(mask)));
    }
    return costs;
  }

  /// Adds all ways to take some more turns; false when there are too many.
  private static boolean collect(Choice choice, long taken, List<Long> masks) {
    masks.add(taken);
    long rest = choice.more() <= 0 ? 0 : choice.left();
    while (rest != 0 && masks.size() <= choice.patterns()) {
      long turn = Long.lowestOneBit(rest);
      rest ^= turn;
      collect(new Choice(rest, choice.more() - 1, choice.patterns()), taken | turn, masks);
    }
    return masks.size() <= choice.patterns();
  }

  /// Turns that could still be taken, how many of them at most, and how many patterns in all.
  private record Choice(long left, int more, int patterns) {}
}
