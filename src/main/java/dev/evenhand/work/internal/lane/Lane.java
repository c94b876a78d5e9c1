package dev.evenhand.work.internal.lane;

import dev.evenhand.company.CompanyId;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The lane of one company in this process. One thread takes whatever has arrived and does it in
/// one transaction; while that commits, the next batch gathers. Whichever process commits is safe,
/// since each raises the lane's version first and catches up with what others did.
final class Lane implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
  private static final int LARGEST_BATCH = 500;
  private static final int MOST_IN_LINE = 50_000;

  /// Batches that follow each other begin this far apart: what arrives meanwhile shares one commit,
  /// one event and one look at the database. Who asks an idle lane does not wait.
  private static final long APART_NANOS = TimeUnit.MILLISECONDS.toNanos(8);

  private final CompanyId company;
  private final LaneRun run;
  private final Clock clock;
  private final LaneMemory memory = new LaneMemory();
  private final BlockingQueue<Pending> line = new ArrayBlockingQueue<>(MOST_IN_LINE);
  private volatile boolean isEnding;
  private volatile boolean isOver;

  Lane(CompanyId company, LaneRun run, Clock clock) {
    this.company = company;
    this.run = run;
    this.clock = clock;
  }

  /// An ask and whoever waits for its answer; without an ask, a call to look at waiting work.
  private sealed interface Pending {
    record Asked(WorkAsk ask, CompletableFuture<WorkResult> answer) implements Pending {}

    record Wake() implements Pending {}
  }

  CompletableFuture<WorkResult> ask(WorkAsk ask) {
    var answer = new CompletableFuture<WorkResult>();
    if (!line.offer(new Pending.Asked(ask, answer))) {
      answer.complete(Refused.of(Refusal.BUSY));
    }
    if (isOver) {
      turnAwayAll();
    }
    return answer;
  }

  /// Has waiting work looked at soon. One call in line is enough.
  void wake() {
    var wake = new Pending.Wake();
    if (!line.contains(wake)) {
      line.offer(wake);
    }
  }

  /// Ends the lane after the batch at work; whoever is still in line is turned away.
  void end() {
    isEnding = true;
    line.offer(new Pending.Wake());
  }

  @Override
  public void run() {
    var taken = new ArrayList<Pending>(LARGEST_BATCH);
    long last = System.nanoTime() - APART_NANOS;
    while (!isEnding && take(taken, last)) {
      last = System.nanoTime();
      work(List.copyOf(taken));
      taken.clear();
    }
    isOver = true;
    taken.forEach(Lane::turnAway);
    turnAwayAll();
  }

  /// Takes the next batch out of the line; answers whether to do it.
  private boolean take(List<Pending> taken, long last) {
    try {
      taken.add(line.take());
      gather(last);
      line.drainTo(taken, LARGEST_BATCH - 1);
      return !isEnding;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Waits a moment for others when a batch has just begun, unless the next is full already.
  private void gather(long last) throws InterruptedException {
    long wait = APART_NANOS - (System.nanoTime() - last);
    if (wait > 0 && line.size() < LARGEST_BATCH - 1) {
      TimeUnit.NANOSECONDS.sleep(wait);
    }
  }

  private void work(List<Pending> taken) {
    try {
      commit(taken);
    } catch (RuntimeException e) {
      memory.forget();
      if (taken.size() == 1) {
        fail(taken.getFirst(), e);
      } else {
        LOG.warn("A batch of {} failed and is done one by one.", taken.size(), e);
        taken.forEach(one -> work(List.of(one)));
      }
    }
  }

  private void commit(List<Pending> taken) {
    var asked = new ArrayList<Pending.Asked>(taken.size());
    boolean isAwake = false;
    for (var pending : taken) {
      switch (pending) {
        case Pending.Asked one -> asked.add(one);
        case Pending.Wake _ -> isAwake = true;
      }
    }
    var asks = asked.stream().map(Pending.Asked::ask).toList();
    var outcome = run.run(company, memory, asks, isAwake, clock.instant());
    for (int i = 0; i < asked.size(); i++) {
      asked.get(i).answer().complete(outcome.results().get(i));
    }
    if (outcome.isMore()) {
      wake();
    }
  }

  private static void fail(Pending pending, RuntimeException cause) {
    switch (pending) {
      case Pending.Asked(_, var answer) -> answer.completeExceptionally(cause);
      case Pending.Wake _ -> LOG.error("Waiting work could not be looked at.", cause);
    }
  }

  /// Whoever comes after the lane has ended does this too, so that nobody waits for an answer.
  private void turnAwayAll() {
    for (var one = line.poll(); one != null; one = line.poll()) {
      turnAway(one);
    }
  }

  private static void turnAway(Pending pending) {
    if (pending instanceof Pending.Asked(_, var answer)) {
      answer.complete(Refused.of(Refusal.BUSY));
    }
  }
}
