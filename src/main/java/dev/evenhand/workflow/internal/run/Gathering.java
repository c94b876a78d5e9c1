package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.CompanyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/// Does together what several ask for at about the same time: while one batch of a company is at
/// work the next one gathers. Whoever asks while nothing goes on does not wait for others.
///
/// @param <Q> what is asked for
/// @param <A> what is answered
public final class Gathering<Q, A> {
  private final String name;
  private final int most;
  private final BiFunction<CompanyId, List<Q>, List<A>> work;
  private final Map<CompanyId, Line> lines = new ConcurrentHashMap<>();

  /// @param name of the threads that work
  /// @param most how many are done together, at most
  /// @param work answers each of those it is given, in their order
  public Gathering(String name, int most, BiFunction<CompanyId, List<Q>, List<A>> work) {
    this.name = name;
    this.most = most;
    this.work = work;
  }

  private record Waiting<Q, A>(Q asked, CompletableFuture<A> answer) {}

  /// Waits for the answer. Must not be called within a transaction, which would keep a connection
  /// that others need to answer.
  ///
  /// @throws java.util.concurrent.CompletionException when the batch failed, with the cause
  public A ask(CompanyId company, Q asked) {
    var waiting = new Waiting<Q, A>(asked, new CompletableFuture<>());
    lines.computeIfAbsent(company, Line::new).add(waiting);
    return waiting.answer().join();
  }

  /// What a company has asked for and not got yet.
  private final class Line {
    private final Queue<Waiting<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isAtWork = new AtomicBoolean();
    private final CompanyId company;

    private Line(CompanyId company) {
      this.company = company;
    }

    private void add(Waiting<Q, A> one) {
      waiting.add(one);
      if (mayWork()) {
        start();
      }
    }

    private boolean mayWork() {
      return isAtWork.compareAndSet(false, true);
    }

    private void start() {
      Thread.ofVirtual().name(name + "-" + company).start(this::run);
    }

    /// Should it end before its time, those who wait get another thread.
    private void run() {
      boolean isOver = false;
      try {
        workOff();
        isOver = true;
      } finally {
        if (!isOver) {
          start();
        }
      }
    }

    /// Looks once more after it has said that it ends: who came before that started nobody else.
    private void workOff() {
      do {
        for (var batch = take(); !batch.isEmpty(); batch = take()) {
          answer(batch);
        }
        isAtWork.set(false);
      } while (!waiting.isEmpty() && mayWork());
    }

    private List<Waiting<Q, A>> take() {
      var batch = new ArrayList<Waiting<Q, A>>();
      while (batch.size() < most) {
        var next = waiting.poll();
        if (next == null) {
          break;
        }
        batch.add(next);
      }
      return batch;
    }

    private void answer(List<Waiting<Q, A>> batch) {
      try {
        var answers = work.apply(company, batch.stream().map(Waiting::asked).toList());
        for (int i = 0; i < batch.size(); i++) {
          batch.get(i).answer().complete(answers.get(i));
        }
      } catch (RuntimeException e) {
        batch.forEach(one -> one.answer().completeExceptionally(e));
      } finally {
        // Whatever happened, nobody waits for ever.
        batch.forEach(one ->
            one.answer().completeExceptionally(new IllegalStateException("Expected an answer.")));
      }
    }
  }
}
