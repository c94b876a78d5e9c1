package dev.evenhand.solver.internal.solve.week.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenhand.solver.domain.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// A day as a choice among all its allowed patterns, with a variable for each: the tightest model
/// of a day there is, as long as patterns are few.
final class PatternDay implements DayChoice {
  private static final int MOST_PATTERNS = 500;

  private final CpModel model;
  private final Map<Long, BoolVar> patterns = new TreeMap<>();

  private PatternDay(CpModel model) {
    this.model = model;
  }

  /// The choice, unless there are too many patterns.
  static Optional<PatternDay> find(DayPrice day, CpModel model, LinearExprBuilder objective) {
    var masks = new ArrayList<Long>();
    if (!collect(day.open(), day.mostTurns(), 0, masks)) {
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

  /// Adds all ways to take at most so many more of the turns left; false when there are too many.
  private static boolean collect(long left, int more, long taken, List<Long> masks) {
    masks.add(taken);
    long rest = more <= 0 ? 0 : left;
    while (rest != 0 && masks.size() <= MOST_PATTERNS) {
      long turn = Long.lowestOneBit(rest);
      rest ^= turn;
      collect(rest, more - 1, taken | turn, masks);
    }
    return masks.size() <= MOST_PATTERNS;
  }
}
