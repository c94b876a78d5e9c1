package dev.evenhand.solver.internal.solve.shifts.annealing;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.random.RandomGenerator;

/// Finds a good roster within seconds by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983).
///
/// Moves: some days in a row of one person become a shift, or free; or two people exchange some
/// days. Broken rules cost somewhat more than a missing person: the search can pass through them,
/// but does not end there. The temperature falls geometrically over a number of moves known
/// beforehand: the same seed finds the same.
public final class Annealing {
  private static final double COLDEST = 0.3;
  private static final int LONGEST_MOVE = 7;

  /// Missing people that a broken rule costs.
  private static final double MISSING = 3;

  /// Moves for each day of a person from which on it may begin hot; with fewer it begins colder, as
  /// it would not cool down in time.
  private static final double ENOUGH_MOVES = 2000;

  private final ShiftProblem problem;
  private final RandomGenerator random;
  private final AnnealedRoster roster;
  private final double ruleWeight;
  private final long moves;
  private long made;

  /// People × days.
  private final int[][] best;

  private long bestCost;

  /// Whether the roster at hand is the best and yet to be copied; copies of large rosters are dear.
  private boolean isNewBest;

  private final double hottest;

  /// The days changed by the move at hand: person, day and the shift before, one after another.
  private final int[] undo = new int[6 * LONGEST_MOVE];

  private int undoSize;

  /// @param moves how many it will make in all; the temperature falls over them
  public Annealing(ShiftProblem problem, Roster start, RandomGenerator random, long moves) {
    this.problem = problem;
    this.random = random;
    this.moves = moves;
    roster = new AnnealedRoster(problem, start.toArray());
    double missing = Math.max(10, problem.covers().stream().mapToInt(Cover::under).max().orElse(0));
    ruleWeight = MISSING * missing;
    hottest = Math.max(COLDEST, missing / 2 * Math.min(1, movesPerCell() / ENOUGH_MOVES));
    best = start.toArray();
    bestCost = roster.penalty() == 0 ? roster.cost() : Long.MAX_VALUE;
  }

  public boolean isOver() {
    return made >= moves;
  }

  /// Makes some moves. Answers with the best roster so far that keeps all rules, or with the start.
  public Roster advance(long some) {
    for (long end = Math.min(made + some, moves); made < end; made++) {
      double temperature = hottest * Math.pow(COLDEST / hottest, (double) made / moves);
      step(energy() - temperature * Math.log(random.nextDouble()));
    }
    if (isNewBest) {
      roster.copyTo(best);
      isNewBest = false;
    }
    return Roster.of(best);
  }

  private double movesPerCell() {
    return (double) moves / problem.staff().size() / problem.days();
  }

  /// One move, taken back when it leads above a level (the Metropolis criterion, drawn beforehand).
  private void step(double level) {
    undoSize = 0;
    int person = random.nextInt(problem.staff().size());
    int from = random.nextInt(problem.days());
    int to = Math.min(problem.days(), from + 1 + random.nextInt(LONGEST_MOVE));
    int other = random.nextInt(problem.staff().size());
    if (other == person || random.nextBoolean()) {
      assign(person, from, to, random.nextInt(problem.shifts().size() + 1) - 1);
    } else {
      exchange(person, other, from, to);
    }
    if (energy() > level) {
      takeBack();
    } else if (roster.penalty() == 0 && roster.cost() < bestCost) {
      bestCost = roster.cost();
      isNewBest = true;
    } else if (isNewBest) {
      copyBefore();
      isNewBest = false;
    }
  }

  /// Copies the roster as it was before the move at hand.
  private void copyBefore() {
    roster.copyTo(best);
    for (int at = 0; at < undoSize; at += 3) {
      best[undo[at]][undo[at + 1]] = undo[at + 2];
    }
  }

  private void assign(int person, int from, int to, int shift) {
    for (int day = from; day < to; day++) {
      set(person, day, shift);
    }
    roster.judge(person);
  }

  private void exchange(int person, int other, int from, int to) {
    for (int day = from; day < to; day++) {
      int shift = roster.shift(person, day);
      set(person, day, roster.shift(other, day));
      set(other, day, shift);
    }
    roster.judge(person);
    roster.judge(other);
  }

  private void set(int person, int day, int shift) {
    undo[undoSize++] = person;
    undo[undoSize++] = day;
    undo[undoSize++] = roster.shift(person, day);
    roster.set(person, day, shift);
  }

  private void takeBack() {
    for (int at = 0; at < undoSize; at += 3) {
      roster.set(undo[at], undo[at + 1], undo[at + 2]);
    }
    for (int at = 0; at < Math.min(undoSize, 6); at += 3) {
      roster.judge(undo[at]);
    }
  }

  private double energy() {
    return roster.cost() + ruleWeight * roster.penalty();
  }
}
