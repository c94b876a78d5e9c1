package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.highs.LinearProgram.Solution;
import dev.evenhand.solver.internal.solve.shifts.part.PartSize;
import dev.evenhand.solver.internal.solve.shifts.row.RowMaster.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Searches for rosters made of whole rows: learns the rows that matter, which gives a bound, dives
/// for a first roster, raises the bound by cases, and then chooses new rows for some people at a
/// time around the best. One thread.
public final class RowSearch implements AutoCloseable {
  /// Numbers to learn for one row of everybody, up to which a round of learning takes about a
  /// second.
  private static final long MOST_NUMBERS = 60_000_000;

  /// What a bound may lie above a whole number and count as that.
  private static final double TOLERANCE = 1e-3;

  /// How much more than the bound a dive takes without learning more.
  private static final double SLACK = 0.1;

  private static final double LEARNING = 0.25;
  private static final double DIVING = 0.5;
  private static final int FIRST_PEOPLE = 8;
  private static final int FEWEST_PEOPLE = 4;

  /// Rounds of learning for some people.
  private static final int ROUNDS = 50;

  private static final double MIX_SECONDS = 5;

  private final ShiftProblem problem;
  private final Incumbent<Roster> incumbent;
  private final Stop stop;
  private final Limits limits;
  private final SplittableRandom random;
  private final PartSize size;
  private final RowPrices prices;
  private final RowMaster master;
  private final ColumnGeneration generation;
  private Countdown clock = new Countdown(0);

  /// @param limits whose seed and memory are used; times are told to the methods
  public RowSearch(ShiftProblem problem, Incumbent<Roster> incumbent, Stop stop, Limits limits) {
    this.problem = problem;
    this.incumbent = incumbent;
    this.stop = stop;
    this.limits = limits;
    random = new SplittableRandom(limits.seed());
    size = new PartSize(FIRST_PEOPLE, FEWEST_PEOPLE, problem.staff().size());
    prices = new RowPrices(problem);
    master = new RowMaster(problem, prices);
    generation = new ColumnGeneration(problem, prices, master, this::isOver);
  }

  /// Whether the rows of everybody are found quickly enough.
  public static boolean isWorthwhile(ShiftProblem problem) {
    return ColumnGeneration.people(problem).stream().mapToLong(CheapestRow::effort).sum()
        <= MOST_NUMBERS;
  }

  /// Learns in a quarter of the time at most, dives and raises the bound in half of the rest;
  /// whether there was time for all of it.
  ///
  /// @param first an allowed roster
  public boolean begin(Roster first, double seconds) {
    clock = new Countdown(seconds * LEARNING);
    learn(first);
    var learnt = generation.complete(Double.POSITIVE_INFINITY, this::raise);
    if (isOver()) {
      return false;
    }
    clock = new Countdown((seconds - clock.gone()) * DIVING);
    var rows =
        new RowDive(master, generation, this::isOver)
            .run(problem.staff().size(), learnt.bound() + SLACK);
    if (rows.size() == problem.staff().size()) {
      offer(new Roster(rows.stream().map(Column::row).toList()));
    }
    new TotalsSplit(master, generation, this::isOver).cut(learnt, this::aim, this::raise);
    return !isOver();
  }

  /// Betters the best roster until the time is over or it is stopped.
  public void goOn(double seconds) {
    clock = new Countdown(seconds);
    var best = incumbent.findBest();
    while (best.isPresent() && !isOver()) {
      learn(best.get());
      size.adapt(better(best.get(), some()));
      best = incumbent.findBest();
    }
  }

  /// Chooses new rows for some people; whether what is best for them is known now.
  private boolean better(Roster around, Set<Integer> people) {
    var fixed =
        everybody()
            .filter(person -> !people.contains(person))
            .mapToObj(person -> row(around, person))
            .toList();
    fixed.forEach(master::fix);
    var solution = generation.some(people, ROUNDS, Double.NEGATIVE_INFINITY);
    fixed.forEach(column -> master.release(column.person()));
    double gap = aim() - solution.objective();
    if (gap < 0 || isOver()) {
      return true;
    }
    var open = new TreeMap<Integer, List<Column>>();
    people.forEach(person -> open.put(person, useful(row(around, person), solution, gap)));
    var mix = new RowMix(problem, prices, around, open);
    return mix.solve(mixLimits(), stop, this::offer) == Ending.OPTIMAL;
  }

  /// The row a person has, and all rows that could be part of a better roster.
  private List<Column> useful(Column own, Solution solution, double gap) {
    return master.columns(own.person()).stream()
        .filter(column -> column.equals(own) || master.reducedCost(column, solution) <= gap)
        .toList();
  }

  private Limits mixLimits() {
    return new Limits(MIX_SECONDS, 1, random.nextInt(), limits.megabytes())
        .withSeconds(Math.clamp(clock.left(), 0.01, MIX_SECONDS));
  }

  private void learn(Roster roster) {
    everybody().forEach(person -> master.add(row(roster, person)));
  }

  private static Column row(Roster roster, int person) {
    return new Column(person, roster.rows().get(person));
  }

  private IntStream everybody() {
    return IntStream.range(0, problem.staff().size());
  }

  private Set<Integer> some() {
    var all = new ArrayList<>(everybody().boxed().toList());
    Collections.shuffle(all, random);
    return new TreeSet<>(all.subList(0, Math.min(all.size(), size.size())));
  }

  /// The bound from which on nothing better is to be found.
  private double aim() {
    return incumbent.cost() - 1 + TOLERANCE;
  }

  private void offer(Roster roster) {
    if (!stop.isRequested()) {
      incumbent.offer(roster);
    }
  }

  private void raise(double bound) {
    if (!stop.isRequested()) {
      incumbent.raise((long) Math.ceil(bound - TOLERANCE));
    }
  }

  private boolean isOver() {
    return stop.isRequested() || clock.isOver();
  }

  @Override
  public void close() {
    master.close();
  }
}
