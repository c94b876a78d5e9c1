package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.internal.solve.highs.LinearProgram.Solution;
import dev.evenhand.solver.internal.solve.shifts.row.RowMaster.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Makes a roster of the shares of a master program: gives the row with the largest share to its
/// person, learns what rows suit the others now, and so on (a dive with column generation, Sadykov,
/// Vanderbeck, Pessoa, Tahiri and Uchoa 2019). Who has a whole row already may still get another
/// one, until everybody has.
final class RowDive {
  /// From this share on a row is whole.
  private static final double WHOLE = 0.99;

  /// Rounds of learning after each choice.
  private static final int ROUNDS = 30;

  private final RowMaster master;
  private final ColumnGeneration generation;
  private final BooleanSupplier isOver;

  RowDive(RowMaster master, ColumnGeneration generation, BooleanSupplier isOver) {
    this.master = master;
    this.generation = generation;
    this.isOver = isOver;
  }

  /// Gives a row to everybody.
  ///
  /// @param aim what need not be bettered on the way
  /// @return a row of each person in their order; fewer when it was over before
  List<Column> run(int people, double aim) {
    var open = new TreeSet<>(IntStream.range(0, people).boxed().toList());
    var chosen = new ArrayList<Column>();
    while (!open.isEmpty() && !isOver.getAsBoolean()) {
      for (var column : choose(open, generation.some(open, ROUNDS, aim))) {
        master.fix(column);
        chosen.add(column);
        open.remove(column.person());
      }
    }
    chosen.forEach(column -> master.release(column.person()));
    chosen.sort(Comparator.comparingInt(Column::person));
    return chosen;
  }

  /// The largest share, or all rows when all are whole.
  private List<Column> choose(Collection<Integer> open, Solution solution) {
    var largest =
        open.stream()
            .map(person ->
                master.columns(person).stream()
                    .max(Comparator.comparingDouble(column -> master.share(column, solution)))
                    .orElseThrow())
            .toList();
    var shared = largest.stream().filter(column -> master.share(column, solution) < WHOLE).toList();
    return shared.stream()
        .max(Comparator.comparingDouble(column -> master.share(column, solution)))
        .map(List::of)
        .orElse(largest);
  }
}
