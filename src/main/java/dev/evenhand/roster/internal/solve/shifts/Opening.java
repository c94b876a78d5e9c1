package dev.evenhand.roster.internal.solve.shifts;

import dev.evenhand.roster.domain.shifts.Roster;
import dev.evenhand.roster.domain.shifts.ShiftProblem;
import dev.evenhand.roster.internal.solve.CpSat;
import dev.evenhand.roster.internal.solve.Ending;
import dev.evenhand.roster.internal.solve.Incumbent;
import dev.evenhand.roster.internal.solve.Limits;
import dev.evenhand.roster.internal.solve.Stop;
import dev.evenhand.roster.internal.solve.shifts.annealing.Annealing;
import dev.evenhand.roster.internal.solve.shifts.annealing.RowPenalty;
import java.util.Arrays;
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

  private final ShiftProblem problem;
  private final Limits limits;
  private final Stop stop;

  Opening(ShiftProblem problem, Limits limits, Stop stop) {
    this.problem = problem;
    this.limits = limits;
    this.stop = stop;
  }

  /// Ends `FEASIBLE` with a roster in the incumbent, `IMPOSSIBLE`, or `UNKNOWN` when stopped
  /// before.
  Ending run(@Nullable Roster start, Incumbent<Roster> incumbent) {
    if (problem.staff().isEmpty()) {
      incumbent.offer(new Roster(List.of()));
      return Ending.FEASIBLE;
    }
    var first = start == null ? free() : start;
    var annealed =
        new Annealing(problem, first, new SplittableRandom(limits.seed())).run(moves(), stop);
    return repair(annealed, incumbent);
  }

  private long moves() {
    double seconds = Math.min(limits.seconds() / 12, LONGEST_SECONDS);
    long cells = (long) problem.staff().size() * problem.days() * (problem.shifts().size() + 1);
    return Math.min((long) (seconds * DAYS_PER_SECOND / problem.days()), MOVES_PER_CELL * cells);
  }

  private Ending repair(Roster annealed, Incumbent<Roster> incumbent) {
    var roster = annealed;
    for (int person = 0; person < problem.staff().size(); person++) {
      if (isBroken(roster, person)) {
        var repaired = new AtomicReference<@Nullable Roster>();
        var model = new ShiftModel(problem, Neighbourhood.person(problem, person), roster);
        var ending =
            new CpSat(limits.withThreads(1), stop)
                .solve(model.model(), value -> repaired.set(model.roster(value)), _ -> {});
        var row = repaired.get();
        if (row == null) {
          return ending;
        }
        roster = row;
      }
    }
    incumbent.offer(roster);
    return Ending.FEASIBLE;
  }

  private boolean isBroken(Roster roster, int person) {
    var row = roster.rows().get(person).stream().mapToInt(Integer::intValue).toArray();
    return new RowPenalty(problem, problem.staff().get(person)).of(row) > 0;
  }

  private Roster free() {
    var rows = new int[problem.staff().size()][problem.days()];
    Arrays.stream(rows).forEach(row -> Arrays.fill(row, Roster.FREE));
    return Roster.of(rows);
  }
}
