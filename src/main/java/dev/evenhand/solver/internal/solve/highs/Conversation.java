package dev.evenhand.solver.internal.solve.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.evenhand.solver.internal.solve.Stop;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// What HiGHS says and asks while it works.
///
/// @param columns of the model
/// @param improved hears of each better solution, by column
/// @param raised hears of the bound
/// @param offered a solution of somebody else, by column, once for each
record Conversation(
    int columns,
    Stop stop,
    Consumer<double[]> improved,
    DoubleConsumer raised,
    Supplier<Optional<double[]>> offered) {
  private static final int IMPROVING_SOLUTION = 4;
  private static final int LOGGING = 5;
  private static final int INTERRUPT = 6;
  private static final int USER_SOLUTION = 9;

  static final List<Integer> SUBJECTS =
      List.of(IMPROVING_SOLUTION, LOGGING, INTERRUPT, USER_SOLUTION);

  private static final FunctionDescriptor CALLBACK =
      FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
  private static final NativeFunction ITEM =
      NativeFunction.address("Highs_getCallbackDataOutItem", ADDRESS, ADDRESS);
  private static final NativeFunction OFFER =
      NativeFunction.status("Highs_setCallbackSolution", ADDRESS, JAVA_INT, ADDRESS);
  private static final MemorySegment SOLUTION = Arena.global().allocateFrom("mip_solution");
  private static final MemorySegment BOUND = Arena.global().allocateFrom("mip_dual_bound");

  /// The answer (`HighsCallbackDataIn`) begins with whether to stop; whether there is a solution
  /// comes after two addresses. The function that takes the solution forgets to set that (HiGHS
  /// 1.12).
  private static final int STOPS = 0;

  private static final int HAS_SOLUTION = 24;
  private static final int ANSWER_SIZE = 32;

  /// The function for HiGHS to call, as long as the arena is open.
  @SuppressWarnings("restricted")
  MemorySegment upcall(Arena arena) {
    try {
      var handle = MethodHandles.lookup().bind(this, "hear", CALLBACK.toMethodType());
      return Linker.nativeLinker().upcallStub(handle, CALLBACK, arena);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Expected to find the method below.", e);
    }
  }

  /// Called by HiGHS.
  @SuppressWarnings({"restricted", "unused"})
  private void hear(
      int subject,
      MemorySegment words,
      MemorySegment told,
      MemorySegment answer,
      MemorySegment user) {
    switch (subject) {
      case IMPROVING_SOLUTION -> improved.accept(told(told, SOLUTION, columns));
      case USER_SOLUTION -> offered.get().ifPresent(values -> offer(values, answer));
      default -> {
        raised.accept(told(told, BOUND, 1)[0]);
        if (subject == INTERRUPT && stop.isRequested()) {
          answer.reinterpret(ANSWER_SIZE).set(JAVA_INT, STOPS, 1);
        }
      }
    }
  }

  @SuppressWarnings("restricted")
  private static double[] told(MemorySegment told, MemorySegment item, int length) {
    var values = (MemorySegment) ITEM.call(told, item);
    return values.reinterpret(length * JAVA_DOUBLE.byteSize()).toArray(JAVA_DOUBLE);
  }

  @SuppressWarnings("restricted")
  private static void offer(double[] values, MemorySegment answer) {
    try (var arena = Arena.ofConfined()) {
      OFFER.call(answer, values.length, arena.allocateFrom(JAVA_DOUBLE, values));
      answer.reinterpret(ANSWER_SIZE).set(JAVA_INT, HAS_SOLUTION, 1);
    }
  }
}
