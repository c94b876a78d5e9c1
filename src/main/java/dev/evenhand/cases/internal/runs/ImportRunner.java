package dev.evenhand.cases.internal.runs;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.internal.imports.RunnerTable;
import dev.evenhand.cases.internal.imports.RunnerTable.Idle;
import dev.evenhand.company.Tenancy;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Runs imports in the background, a few at a time. One that stops, wherever it is, is taken up
/// again by this process or another.
@Component
public class ImportRunner implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
  private static final int AT_ONCE = 4;
  private static final Duration HOLD = Duration.ofSeconds(30);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

  private final RunnerTable runners;
  private final RunHolder holder;
  private final ImportRun run;
  private final Clock clock;
  private final Hold hold;
  private final Map<ImportId, Thread> running = new ConcurrentHashMap<>();
  private volatile boolean isRunning;

  ImportRunner(RunnerTable runners, RunHolder holder, ImportRun run, Ids ids, Clock clock) {
    this.runners = runners;
    this.holder = holder;
    this.run = run;
    this.clock = clock;
    this.hold = new Hold(ids.next(), HOLD);
  }

  /// Takes up what nobody runs.
  @Scheduled(fixedDelay = 500)
  void look() {
    if (isRunning) {
      runners.idle(clock.instant()).forEach(this::begin);
    }
  }

  private void begin(Idle idle) {
    if (running.size() < AT_ONCE) {
      running.computeIfAbsent(
          idle.id(),
          _ ->
              Thread.ofVirtual()
                  .name("import-" + idle.id())
                  .uncaughtExceptionHandler(
                      (_, cause) -> LOG.error("Import {} stopped.", idle.id(), cause))
                  .start(() -> run(idle)));
    }
  }

  private void run(Idle idle) {
    try {
      holder.take(idle, hold).ifPresent(of -> Tenancy.run(idle.company(), () -> run(idle, of)));
    } finally {
      running.remove(idle.id());
    }
  }

  private void run(Idle idle, Import of) {
    var plan = of.plan();
    if (plan != null) {
      holder
          .actor(idle, of)
          .act(() -> {
            run.run(of, plan, hold, () -> isRunning);
            return true;
          });
    }
    holder.leave(idle, hold);
  }

  @Override
  public void start() {
    isRunning = true;
  }

  /// Waits until what runs has reached a place from which it can go on.
  @Override
  public void stop() {
    isRunning = false;
    for (var thread : running.values()) {
      try {
        thread.join(STOP_WITHIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }
}
