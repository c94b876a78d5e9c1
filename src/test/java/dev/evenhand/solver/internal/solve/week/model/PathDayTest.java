package dev.evenhand.solver.internal.solve.week.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.internal.solve.CpSat;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathDayTest {
  private static final int TURNS = 6;
  private static final long OPEN = 0b110111;

  @Test
  void a_path_costs_what_its_day_does_and_is_missing_where_that_is_forbidden() {
    var day = new DayPrice(0, OPEN, List.of(), List.of(shape(forbidding(4), forbidding(3))));
    for (long mask = 0; mask < 1 << TURNS; mask++) {
      long cost = day.cost(mask);
      assertThat(findCost(day, mask))
          .as(Long.toBinaryString(mask))
          .isEqualTo(cost == Term.FORBIDDEN ? OptionalLong.empty() : OptionalLong.of(cost));
    }
  }

  private static OptionalLong findCost(DayPrice day, long mask) {
    var model = CpSat.newModel();
    var objective = LinearExpr.newBuilder();
    var path = new PathDay(day, TURNS, model, objective);
    for (int turn = 0; turn < TURNS; turn++) {
      var taking = path.taking(turn).toArray(BoolVar[]::new);
      model.addEquality(LinearExpr.sum(taking), mask >>> turn & 1);
    }
    path.hint(mask);
    model.minimize(objective);
    var cost = new AtomicLong(-1);
    new CpSat(new Limits(10, 1, 1, 1000), new Stop())
        .solve(
            model,
            value -> {
              assertThat(path.mask(value)).isEqualTo(mask);
              cost.set(value.applyAsLong(objective.build()));
            },
            _ -> {});
    return cost.get() < 0 ? OptionalLong.empty() : OptionalLong.of(cost.get());
  }

  private static DayShape shape(IntToLongFunction runs, IntToLongFunction gaps) {
    var seats = IntStream.range(0, TURNS).mapToObj(turn -> new Seat(0, 0, turn)).toList();
    return new DayShape(new About("shape", Scope.ofDay(0, 0), "it"), seats, runs, gaps);
  }

  private static IntToLongFunction forbidding(int forbidden) {
    return length -> length == forbidden ? Term.FORBIDDEN : 7L * length * length;
  }
}
