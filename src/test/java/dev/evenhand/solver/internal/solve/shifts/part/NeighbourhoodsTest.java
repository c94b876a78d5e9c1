package dev.evenhand.solver.internal.solve.shifts.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.internal.solve.shifts.FourWeeks;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {
  @RepeatedTest(20)
  void a_part_lies_within_the_problem(RepetitionInfo repetition) {
    var problem = FourWeeks.problem();
    var nobody = Roster.free(problem);
    var seed = repetition.getCurrentRepetition();
    var neighbourhoods = new Neighbourhoods(problem, new SplittableRandom(seed));
    for (int time = 0; time < 100; time++) {
      var part = neighbourhoods.next(nobody);
      assertThat(part.people()).isNotEmpty().allMatch(person -> person < problem.staff().size());
      assertThat(part.from()).isBetween(0, part.to() - 1);
      assertThat(part.to()).isLessThanOrEqualTo(problem.days());
      neighbourhoods.adapt(time % 3 > 0);
    }
  }

  @Test
  void parts_are_as_large_as_can_be_when_all_are_solved_and_small_when_none_are() {
    var problem = FourWeeks.problem();
    int all = problem.staff().size() * problem.days();
    assertThat(largest(true)).isEqualTo(all);
    assertThat(largest(false)).isLessThan(all / 4);
  }

  /// Seats of the largest of some parts, after many that all ended so.
  private static int largest(boolean isSolved) {
    var problem = FourWeeks.problem();
    var neighbourhoods = new Neighbourhoods(problem, new SplittableRandom(1));
    for (int time = 0; time < 200; time++) {
      neighbourhoods.next(Roster.free(problem));
      neighbourhoods.adapt(isSolved);
    }
    return IntStream.range(0, 50)
        .mapToObj(_ -> neighbourhoods.next(Roster.free(problem)))
        .mapToInt(part -> part.people().size() * (part.to() - part.from()))
        .max()
        .orElseThrow();
  }
}
