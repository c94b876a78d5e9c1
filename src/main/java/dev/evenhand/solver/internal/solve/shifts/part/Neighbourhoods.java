package dev.evenhand.solver.internal.solve.shifts.part;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Chooses what part of a roster is solved next: some people over the whole horizon, or, around a
/// day whose cover is dear, all people (at most [#MOST_PEOPLE], fewer over many weeks) over some
/// days or some people over twice as many days.
public final class Neighbourhoods {
  private static final int MOST_PEOPLE = 40;
  private static final int FEW_PEOPLE = 8;

  /// Days up to which so many people are one part; beyond, as many fewer as there are more days, as
  /// the days that stay fixed are in the model, too.
  private static final int FEW_DAYS = 56;

  private final ShiftProblem problem;
  private final RandomGenerator random;
  private final PartSize people;
  private final PartSize days;
  private final PartSize block;
  private PartSize last;

  public Neighbourhoods(ShiftProblem problem, RandomGenerator random) {
    this.problem = problem;
    this.random = random;
    people = new PartSize(3, 2, problem.staff().size());
    days = new PartSize(7, 3, problem.days());
    block = new PartSize(7, 3, Math.max(problem.days() / 2, mostPeople()));
    last = people;
  }

  public Neighbourhood next(Roster current) {
    last = random.nextBoolean() ? people : random.nextBoolean() ? days : block;
    if (last == people) {
      return new Neighbourhood(some(people.size()), 0, problem.days());
    }
    int day = DearDays.of(problem, current).draw(random);
    return last == days
        ? around(day, days.size(), mostPeople())
        : around(day, 2 * block.size(), Math.min(block.size(), mostPeople()));
  }

  /// Learns whether the last one was solved to the end.
  public void adapt(boolean isSolved) {
    last.adapt(isSolved);
  }

  private Neighbourhood around(int day, int wanted, int number) {
    int width = Math.min(wanted, problem.days());
    int from = Math.clamp(day - random.nextInt(width), 0, problem.days() - width);
    return new Neighbourhood(some(number), from, from + width);
  }

  private int mostPeople() {
    return Math.clamp(MOST_PEOPLE * FEW_DAYS / problem.days(), FEW_PEOPLE, MOST_PEOPLE);
  }

  private Set<Integer> some(int number) {
    var all = new ArrayList<>(IntStream.range(0, problem.staff().size()).boxed().toList());
    Collections.shuffle(all, random);
    return all.stream().limit(number).collect(Collectors.toSet());
  }
}
