package dev.evenhand.solver.internal.solve.shifts;

import dev.evenhand.solver.domain.shifts.ShiftProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Chooses what part of a roster is solved next: some people over the whole horizon, or all people
/// (at most [#MOST_PEOPLE], fewer over many weeks) over some weeks. Each kind grows while its parts
/// are solved to the end, and shrinks when they are not.
final class Neighbourhoods {
  private static final double GROWTH = 1.08;
  private static final int FEWEST_PEOPLE = 3;
  private static final int MOST_PEOPLE = 40;
  private static final int FEW_PEOPLE = 8;

  /// Days up to which so many people are one part; beyond, as many fewer as there are more days, as
  /// the days that stay fixed are in the model, too.
  private static final int FEW_DAYS = 56;

  private final ShiftProblem problem;
  private final RandomGenerator random;
  private double people = FEWEST_PEOPLE;
  private double days = 7;
  private boolean isOfPeople;

  Neighbourhoods(ShiftProblem problem, RandomGenerator random) {
    this.problem = problem;
    this.random = random;
  }

  Neighbourhood next() {
    isOfPeople = random.nextBoolean();
    if (isOfPeople) {
      return new Neighbourhood(new HashSet<>(some((int) people)), 0, problem.days());
    }
    int width = Math.min((int) days, problem.days());
    int from = random.nextInt(problem.days() - width + 1);
    return new Neighbourhood(new HashSet<>(some(mostPeople())), from, from + width);
  }

  /// Learns whether the last one was solved to the end.
  void adapt(boolean isSolved) {
    double factor = isSolved ? GROWTH : 1 / GROWTH;
    if (isOfPeople) {
      people = Math.clamp(people * factor, 2, Math.max(2, problem.staff().size()));
    } else {
      days = Math.clamp(days * factor, 3, Math.max(3, problem.days()));
    }
  }

  private int mostPeople() {
    return Math.clamp(MOST_PEOPLE * FEW_DAYS / problem.days(), FEW_PEOPLE, MOST_PEOPLE);
  }

  private List<Integer> some(int number) {
    var all = new ArrayList<>(IntStream.range(0, problem.staff().size()).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(number, all.size()));
  }
}
