package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Incumbent;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.shifts.annealing.Annealing;
import dev.evenhand.solver.internal.solve.shifts.annealing.RowPenalty;
import dev.evenhand.solver.internal.solve.shifts.part.Neighbourhood;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Makes the first roster: annealed, then put right person by person. As all hard rules are of
/// single people, a person without an allowed row proves the whole impossible, and nothing else
/// does.
final class Opening {
  /// Days looked at by annealing in a second, roughly; moves are counted, not timed, so that the
  /// same seed always makes the same roster.
  private static final double DAYS_PER_SECOND = 2e7;

  private static final double LONGEST_SECONDS = 8;

  /// More than this finds nothing new on small instances.
  private static final long MOVES_PER_CELL = 5000;

  /// After so many parts of annealing it is looked at.
  private static final int PARTS = 40;

  /// Work for one person's row, in units of CP-SAT (about seconds).
  private static final double EFFORT = 0.2;

  private final ShiftProblem problem;
  private final Limits limits;
  private final Countdown clock;
  private final Stop stop;

  Opening(ShiftProblem problem, Limits limits, Countdown clock, Stop stop) {
    this.problem = problem;
    this.limits = limits;
    this.clock = clock;
    this.stop = stop;
  }

  /// Ends `FEASIBLE` with a roster in the incumbent, `IMPOSSIBLE`, or `UNKNOWN` when stopped
  /// before.
  Ending run(@Nullable Roster start, Incumbent<Roster> incumbent) {
    if (problem.staff().isEmpty()) {
      incumbent.offer(new Roster(List.of()));
      return Ending.FEASIBLE;
    }
    var built = build(start == null ? Roster.free(problem) : start, incumbent);
    incumbent.findBest().ifPresent(roster -> anneal(roster, incumbent));
    return built;
  }

  private void anneal(Roster start, Incumbent<Roster> incumbent) {
    long moves = moves();
    var annealing = new Annealing(problem, start, new SplittableRandom(limits.seed()), moves);
    while (!annealing.isOver() && !stop.isRequested() && !clock.isOver()) {
      incumbent.offer(annealing.advance(Math.ceilDiv(moves, PARTS)));
    }
  }

  private long moves() {
    double seconds =
        WholeModel.isWorthwhile(problem)
            ? Math.min(limits.seconds() / 12, LONGEST_SECONDS)
            : limits.seconds() / 10;
    long cells = (long) problem.staff().size() * problem.days() * (problem.shifts().size() + 1);
    return Math.min((long) (seconds * DAYS_PER_SECOND / problem.days()), MOVES_PER_CELL * cells);
  }

  /// Gives a row to everybody whose row breaks a rule, or who has none.
  private Ending build(Roster start, Incumbent<Roster> incumbent) {
    var roster = start;
    boolean isNew = start.equals(Roster.free(problem));
    for (int person = 0; person < problem.staff().size(); person++) {
      if (isNew || isBroken(roster, person)) {
        var answer = new AtomicReference<@Nullable Roster>();
        var ending = answer(roster, person, answer);
        var found = answer.get();
        if (found == null) {
          return ending;
        }
        roster = found;
      }
    }
    incumbent.offer(roster);
    return Ending.FEASIBLE;
  }

  private Ending answer(Roster others, int person, AtomicReference<@Nullable Roster> answer) {
    var row = FirstRow.find(problem, person);
    if (row.isPresent()) {
      answer.set(others.with(person, row.get()));
      return Ending.FEASIBLE;
    }
    var ending = answer(others, person, EFFORT, answer);
    return ending == Ending.UNKNOWN ? answer(others, person, Double.MAX_VALUE, answer) : ending;
  }

  private Ending answer(
      Roster others, int person, double effort, AtomicReference<@Nullable Roster> answer) {
    var model = new ShiftModel(problem, Neighbourhood.person(problem, person), others);
    return new CpSat(limits.withThreads(1).until(clock), stop)
        .withEffort(effort)
        .solve(model.model(), value -> answer.set(model.roster(value)), _ -> {});
  }

  private boolean isBroken(Roster roster, int person) {
    var row = roster.rows().get(person).stream().mapToInt(Integer::intValue).toArray();
    return new RowPenalty(problem, problem.staff().get(person)).of(row) > 0;
  }
}
