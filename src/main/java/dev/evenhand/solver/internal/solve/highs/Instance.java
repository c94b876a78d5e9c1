package dev.evenhand.solver.internal.solve.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.evenhand.solver.internal.solve.Ending;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// One HiGHS, with its options and its model.
final class Instance implements AutoCloseable {
  private static final NativeFunction CREATE = NativeFunction.address("Highs_create");
  private static final NativeFunction DESTROY = NativeFunction.silent("Highs_destroy", ADDRESS);
  private static final NativeFunction SET_WORD =
      NativeFunction.status("Highs_setStringOptionValue", ADDRESS, ADDRESS, ADDRESS);
  private static final NativeFunction SET_NUMBER =
      NativeFunction.status("Highs_setIntOptionValue", ADDRESS, ADDRESS, JAVA_INT);
  private static final NativeFunction SET_AMOUNT =
      NativeFunction.status("Highs_setDoubleOptionValue", ADDRESS, ADDRESS, JAVA_DOUBLE);
  private static final NativeFunction SET_SWITCH =
      NativeFunction.status("Highs_setBoolOptionValue", ADDRESS, ADDRESS, JAVA_INT);

  /// Columns, rows, coefficients, their order, the sense; the offset; costs, limits of columns and
  /// of rows; starts, indexes and coefficients; which columns are integers.
  private static final NativeFunction PASS =
      NativeFunction.status(
          "Highs_passMip",
          ADDRESS,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_DOUBLE,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS);

  private static final NativeFunction BEGIN_WITH =
      NativeFunction.status("Highs_setSparseSolution", ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
  private static final NativeFunction HEAR =
      NativeFunction.status("Highs_setCallback", ADDRESS, ADDRESS, ADDRESS);
  private static final NativeFunction HEAR_OF =
      NativeFunction.status("Highs_startCallback", ADDRESS, JAVA_INT);
  private static final NativeFunction RUN = NativeFunction.status("Highs_run", ADDRESS);
  private static final NativeFunction END = NativeFunction.status("Highs_getModelStatus", ADDRESS);
  private static final NativeFunction VALUES =
      NativeFunction.status("Highs_getSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
  private static final NativeFunction AMOUNT =
      NativeFunction.status("Highs_getDoubleInfoValue", ADDRESS, ADDRESS, ADDRESS);

  private static final int ERROR = -1;
  private static final int BY_ROWS = 2;
  private static final int MINIMIZE = 1;
  private static final int OPTIMAL = 7;
  private static final int INFEASIBLE = 8;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment highs = (MemorySegment) CREATE.call();

  MemorySegment handle() {
    return highs;
  }

  void set(String option, String word) {
    expect(SET_WORD.call(highs, arena.allocateFrom(option), arena.allocateFrom(word)), option);
  }

  void set(String option, int number) {
    expect(SET_NUMBER.call(highs, arena.allocateFrom(option), number), option);
  }

  void set(String option, double amount) {
    expect(SET_AMOUNT.call(highs, arena.allocateFrom(option), amount), option);
  }

  void set(String option, boolean isOn) {
    expect(SET_SWITCH.call(highs, arena.allocateFrom(option), isOn ? 1 : 0), option);
  }

  /// Takes a model, and its hint as the solution to begin with.
  void pass(LinearRows rows) {
    var indexes = rows.indexes();
    expect(
        PASS.call(
            highs,
            rows.columns(),
            rows.rows(),
            indexes.length,
            BY_ROWS,
            MINIMIZE,
            rows.offset(),
            copy(rows.costs()),
            copy(rows.lowest()),
            copy(rows.highest()),
            copy(rows.rowsLowest()),
            copy(rows.rowsHighest()),
            copy(rows.starts()),
            copy(indexes),
            copy(rows.coefficients()),
            copy(rows.integrality())),
        "model");
    var hinted = rows.hinted();
    if (hinted.length > 0) {
      expect(BEGIN_WITH.call(highs, hinted.length, copy(hinted), copy(rows.hints())), "hint");
    }
  }

  void tell(Conversation conversation) {
    expect(HEAR.call(highs, conversation.upcall(arena), MemorySegment.NULL), "callback");
    Conversation.SUBJECTS.forEach(subject -> expect(HEAR_OF.call(highs, subject), "callback"));
  }

  Ending run() {
    RUN.call(highs);
    return switch ((int) END.call(highs)) {
      case OPTIMAL -> Ending.OPTIMAL;
      case INFEASIBLE -> Ending.IMPOSSIBLE;
      default -> Ending.UNKNOWN;
    };
  }

  /// The objective at the end.
  double objective() {
    var objective = arena.allocate(JAVA_DOUBLE);
    var item = arena.allocateFrom("objective_function_value");
    expect(AMOUNT.call(highs, item, objective), "question");
    return objective.get(JAVA_DOUBLE, 0);
  }

  /// The solution at the end, by column.
  double[] values(int columns) {
    var values = arena.allocate(JAVA_DOUBLE, columns);
    var nothing = MemorySegment.NULL;
    expect(VALUES.call(highs, values, nothing, nothing, nothing), "solution");
    return values.toArray(JAVA_DOUBLE);
  }

  @Override
  public void close() {
    DESTROY.call(highs);
    arena.close();
  }

  private MemorySegment copy(double[] numbers) {
    return arena.allocateFrom(JAVA_DOUBLE, numbers);
  }

  private MemorySegment copy(int[] numbers) {
    return arena.allocateFrom(JAVA_INT, numbers);
  }

  static void expect(Object status, String what) {
    if ((int) status == ERROR) {
      throw new IllegalStateException("Expected HiGHS to take the %s.".formatted(what));
    }
  }
}
