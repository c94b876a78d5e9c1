package dev.evenhand.solver.internal.solve.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.highs.Highs;
import dev.evenhand.solver.internal.solve.shifts.part.Neighbourhood;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows of one person over two weekends, beside all rows there are.
class FirstRowTest {
  private static final int SEEDS = 25;
  private static final Limits LIMITS = new Limits(60, 1, 1, 1000);

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_row_is_found_when_there_is_one_and_the_model_knows_the_cheapest(int seed) {
    var problem = OnePerson.random(seed);
    var cheapest = OnePerson.findCheapest(problem);
    var row = FirstRow.find(problem, 0);
    assertThat(row.isPresent()).isEqualTo(cheapest.isPresent());
    row.ifPresent(found ->
        assertThat(RosterCheck.check(problem, new Roster(List.of(found))).breaches()).isEmpty());
    assertThat(findCheapest(problem)).isEqualTo(cheapest.map(each -> cost(problem, each)));
  }

  @Test
  void some_of_these_people_have_a_row_and_some_have_none() {
    assertThat(seeds().mapToObj(OnePerson::random).map(OnePerson::findCheapest))
        .anyMatch(Optional::isPresent)
        .anyMatch(Optional::isEmpty);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_values_of_an_allowed_roster_keep_the_model(int seed) {
    var problem = OnePerson.random(seed);
    OnePerson.findCheapest(problem)
        .ifPresent(roster -> {
          var model = new ShiftModel(problem, Neighbourhood.everything(problem), roster);
          var values = model.values(roster);
          model.model().model().getConstraintsList().stream()
              .map(constraint -> constraint.getLinear())
              .forEach(row -> {
                double sum =
                    IntStream.range(0, row.getVarsCount())
                        .mapToDouble(at -> row.getCoeffs(at) * values[row.getVars(at)])
                        .sum();
                assertThat(sum).isBetween((double) row.getDomain(0), (double) row.getDomain(1));
              });
        });
  }

  /// By both solvers, which have to agree.
  private static Optional<Long> findCheapest(ShiftProblem problem) {
    var model =
        new ShiftModel(problem, Neighbourhood.everything(problem), Roster.free(problem)).model();
    model.clearHints();
    var byCutting = new AtomicLong();
    var byBranching = new AtomicLong();
    var cut = new Highs(LIMITS, new Stop()).solve(model, _ -> {}, byCutting::set, Optional::empty);
    var branched = new CpSat(LIMITS, new Stop()).solve(model, _ -> {}, byBranching::set);
    assertThat(cut).isEqualTo(branched);
    if (cut != Ending.OPTIMAL) {
      return Optional.empty();
    }
    assertThat(byCutting).hasValue(byBranching.get());
    return Optional.of(byCutting.get());
  }

  private static long cost(ShiftProblem problem, Roster roster) {
    return RosterCheck.cost(problem, roster);
  }
}
