package dev.evenhand.roster;

import dev.evenhand.TestClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Has several ask at the same time.
public final class AtOnce {
  private AtOnce() {}

  /// The answers, in the order of the asks, none of which begins before all are ready.
  public static List<Answer> answers(List<Supplier<Answer>> asks)
      throws InterruptedException, ExecutionException {
    var gate = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<Answer>>();
      for (var ask : asks) {
        running.add(
            threads.submit(() -> {
              gate.await();
              return ask.get();
            }));
      }
      gate.countDown();
      var answers = new ArrayList<Answer>();
      for (var answer : running) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
