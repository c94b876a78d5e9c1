package dev.evenhand.tickets;

import dev.evenhand.TestClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Many who do something at the same moment.
public final class Hands {
  private Hands() {}

  /// What all of them are answered, in the order of their numbers.
  public static List<Answer> together(int hands, IntFunction<Answer> does) {
    return together(
        IntStream.range(0, hands).<Supplier<Answer>>mapToObj(n -> () -> does.apply(n)).toList());
  }

  /// What all of them are answered, in their order.
  public static List<Answer> together(List<Supplier<Answer>> hands) {
    var barrier = new CyclicBarrier(hands.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = new ArrayList<Future<Answer>>();
      for (var hand : hands) {
        futures.add(threads.submit(waiting(barrier, hand)));
      }
      var answers = new ArrayList<Answer>();
      for (var future : futures) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static Callable<Answer> waiting(CyclicBarrier barrier, Supplier<Answer> hand) {
    return () -> {
      try {
        barrier.await();
      } catch (BrokenBarrierException e) {
        throw new AssertionError(e);
      }
      return hand.get();
    };
  }
}
