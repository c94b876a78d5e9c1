package dev.evenhand.roster.internal.run;

import dev.evenhand.company.Companies;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.State;
import dev.evenhand.roster.internal.run.RunHoldTable.Close;
import dev.evenhand.roster.internal.run.RunHoldTable.Idle;
import dev.evenhand.roster.internal.run.RunHoldTable.Taken;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Works on runs in the background, a few at a time. One that is left, wherever it is, is taken up
/// again by this process or another.
@Component
public class RunRunner implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RunRunner.class);
  private static final int AT_ONCE = 2;

  /// So many times it may be left without getting on.
  private static final int MOST_ATTEMPTS = 4;

  private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

  private final RunSources sources;
  private final RunKeeping keeping;
  private final WeekEngine engine;
  private final Companies companies;
  private final Clock clock;
  private final Map<PlanningRun.Id, Thread> running = new ConcurrentHashMap<>();
  private volatile boolean isRunning;

  RunRunner(
      RunSources sources, RunKeeping keeping, WeekEngine engine, Companies companies, Clock clock) {
    this.sources = sources;
    this.keeping = keeping;
    this.engine = engine;
    this.companies = companies;
    this.clock = clock;
  }

  /// Takes up what nobody works on.
  @Scheduled(fixedDelay = 500)
  void look() {
    if (isRunning && running.size() < AT_ONCE) {
      sources.holds().idle(clock.instant()).forEach(this::begin);
    }
  }

  private void begin(Idle idle) {
    if (running.size() < AT_ONCE) {
      running.computeIfAbsent(
          idle.id(),
          _ ->
              Thread.ofVirtual()
                  .name("planning-run-" + idle.id())
                  .uncaughtExceptionHandler(
                      (_, cause) -> LOG.error("Planning run {} stopped.", idle.id(), cause))
                  .start(() -> run(idle)));
    }
  }

  private void run(Idle idle) {
    try {
      keeping.take(idle).ifPresent(taken -> run(idle, taken));
    } finally {
      running.remove(idle.id());
    }
  }

  private void run(Idle idle, Taken taken) {
    if (taken.attempts() > MOST_ATTEMPTS) {
      keeping.end(
          idle, new Close(State.FAILED, false, "It was tried several times and did not get on."));
      return;
    }
    var effort =
        companies.transact(
            idle.company(), () -> sources.runs().find(idle.id()).orElseThrow().effort());
    try {
      new RunExecution(idle, taken, keeping, sources.documents())
          .run(engine, effort, () -> isRunning);
    } catch (InterruptedException _) {
      keeping.leave(idle);
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    isRunning = true;
  }

  /// Waits until runs are left where another process can take them up.
  @Override
  public void stop() {
    isRunning = false;
    for (var thread : running.values()) {
      try {
        thread.join(STOP_WITHIN);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }
}
