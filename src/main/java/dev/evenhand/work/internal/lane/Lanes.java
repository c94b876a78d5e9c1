package dev.evenhand.work.internal.lane;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkResult;
import dev.evenhand.work.WorkResult.Refusal;
import dev.evenhand.work.WorkResult.Refused;
import dev.evenhand.work.internal.store.LaneTable;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// The lanes of this process, one per company that has work to do, started when it first does.
@Service
class Lanes implements Work, SmartLifecycle {
  private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

  private final Map<CompanyId, Running> running = new ConcurrentHashMap<>();
  private final LaneRun run;
  private final LaneTable table;
  private final Clock clock;
  private volatile boolean isRunning;

  Lanes(LaneRun run, LaneTable table, Clock clock) {
    this.run = run;
    this.table = table;
    this.clock = clock;
  }

  private record Running(Lane lane, Thread thread) {}

  @Override
  public CompletableFuture<WorkResult> ask(WorkAsk ask) {
    return isRunning
        ? lane(Tenancy.current()).ask(ask)
        : CompletableFuture.completedFuture(Refused.of(Refusal.BUSY));
  }

  /// Wakes the lanes for which time has brought somebody back, or another process changed
  /// something; one small question for all companies.
  @Scheduled(fixedDelay = 400)
  void wakeThoseDue() {
    if (isRunning) {
      table.toWake(clock.instant()).forEach(this::wake);
    }
  }

  void wake(CompanyId company) {
    if (isRunning) {
      lane(company).wake();
    }
  }

  private Lane lane(CompanyId company) {
    return running.computeIfAbsent(company, this::start).lane();
  }

  private Running start(CompanyId company) {
    var lane = new Lane(company, run, clock);
    return new Running(lane, Thread.ofPlatform().daemon().name("lane-" + company).start(lane));
  }

  /// Before the first request comes, and after the last is answered.
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    isRunning = true;
  }

  @Override
  public void stop() {
    isRunning = false;
    running.values().forEach(one -> one.lane().end());
    running.values().forEach(Lanes::await);
    running.clear();
  }

  /// What a batch has begun it may finish, for as long as a database needs for it.
  private static void await(Running one) {
    try {
      one.thread().join(LONGEST_BATCH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }
}
