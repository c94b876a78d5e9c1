package dev.evenhand.solver.internal.solve.shifts.row;

import dev.evenhand.solver.domain.shifts.Cover;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.internal.solve.highs.LinearProgram;
import dev.evenhand.solver.internal.solve.highs.LinearProgram.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Shares each person out among known rows so that the days are covered most cheaply: the
/// restricted master program of Dantzig and Wolfe's decomposition (1960).
final class RowMaster implements AutoCloseable {
  private final ShiftProblem problem;
  private final RowPrices prices;
  private final LinearProgram program = new LinearProgram();

  /// Row of the program for a shift on a day, or a negative number.
  private final int[][] coverRows;

  private final int[] peopleRows;
  private final Totals totals;

  /// The first column of people missing; each cover has two.
  private final int firstUnder;

  private final Map<Column, Integer> places = new HashMap<>();
  private final List<List<Column>> columns = new ArrayList<>();

  /// One row of one person.
  record Column(int person, List<Integer> row) {}

  RowMaster(ShiftProblem problem, RowPrices prices) {
    this.problem = problem;
    this.prices = prices;
    coverRows = new int[problem.days()][problem.shifts().size()];
    for (int[] day : coverRows) {
      Arrays.fill(day, -1);
    }
    totals = new Totals(problem, program);
    firstUnder = totals.count();
    problem.covers().forEach(this::add);
    peopleRows = problem.staff().stream().mapToInt(_ -> program.addRow(1, 1)).toArray();
    problem.staff().forEach(_ -> columns.add(new ArrayList<>()));
  }

  private void add(Cover cover) {
    int row = program.addRow(cover.required(), cover.required());
    coverRows[cover.day()][cover.shift()] = row;
    int[] rows = {row, totals.row(0), totals.row(1 + cover.shift())};
    program.addColumn(cover.under(), rows, ones(rows.length));
    program.addColumn(cover.over(), new int[] {row}, new double[] {-1});
  }

  /// Learns a row, unless it is known; whether it is new.
  boolean add(Column column) {
    if (places.containsKey(column)) {
      return false;
    }
    int[] rows =
        IntStream.concat(
                IntStream.range(0, problem.days())
                    .filter(day -> column.row().get(day) != Roster.FREE)
                    .map(day -> coverRows[day][column.row().get(day)])
                    .filter(row -> row >= 0),
                IntStream.of(peopleRows[column.person()]))
            .toArray();
    double cost = prices.cost(column.person(), column.row());
    places.put(column, program.addColumn(cost, rows, ones(rows.length)));
    columns.get(column.person()).add(column);
    return true;
  }

  /// All rows known of a person.
  List<Column> columns(int person) {
    return columns.get(person);
  }

  /// Gives a person one row and no other of those known.
  void fix(Column column) {
    add(column);
    columns(column.person()).forEach(other -> program.limitColumn(place(other), 0, 0));
    program.limitColumn(place(column), 1, 1);
  }

  /// Lets a person have any row again.
  void release(int person) {
    columns(person)
        .forEach(column -> program.limitColumn(place(column), 0, Double.POSITIVE_INFINITY));
  }

  Solution solve() {
    return program.solve();
  }

  /// How much of a column is in a solution.
  double share(Column column, Solution solution) {
    return solution.value(place(column));
  }

  /// Duals that a bound can be made of: where neither people missing nor people too many would be
  /// worth anything.
  Duals duals(Solution solution) {
    var missing = totals.duals(solution);
    var covers =
        IntStream.range(0, problem.covers().size())
            .mapToDouble(place -> {
              var cover = problem.covers().get(place);
              double exact = solution.dual(coverRows[cover.day()][cover.shift()]);
              double most = cover.under() - missing[0] - missing[1 + cover.shift()];
              return Math.max(Math.min(exact, most), -cover.over());
            })
            .toArray();
    return new Duals(covers, missing);
  }

  Totals totals() {
    return totals;
  }

  /// How many people a solution has missing in a total.
  double missing(int total, Solution solution) {
    return Arrays.stream(totals.covers(total))
        .mapToDouble(cover -> solution.value(firstUnder + 2 * cover))
        .sum();
  }

  /// What a column would cost in a solution more than those it has.
  double reducedCost(Column column, Solution solution) {
    return solution.reducedCost(place(column));
  }

  /// What a row of a person must cost less than, worth of shifts taken off, to be of use.
  double threshold(int person, Solution solution) {
    return solution.dual(peopleRows[person]);
  }

  private int place(Column column) {
    return Objects.requireNonNull(places.get(column));
  }

  private static double[] ones(int length) {
    var ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Override
  public void close() {
    program.close();
  }
}
