package dev.evenhand.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.evenhand.jobs.Errand;
import dev.evenhand.jobs.Errand.Order;
import dev.evenhand.jobs.Errand.Result;
import dev.evenhand.jobs.domain.Diagnosis;
import dev.evenhand.jobs.domain.Patience;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does errands, each kind with threads of its own, so that long ones keep nobody else waiting.
/// Each kind has its own table of orders, since a scheduler takes orders it does not know for
/// garbage and in the end deletes them.
@Component
@EnableConfigurationProperties(JobSettings.class)
public class ErrandRunner implements SmartLifecycle {
  /// A process that died is noticed after 20 to 30 seconds.
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final DataSource database;
  private final List<Errand> errands;
  private final ErrandBook book;
  private final JobSettings settings;
  private final Clock clock;
  private final Map<String, Scheduler> schedulers = new ConcurrentHashMap<>();

  ErrandRunner(
      DataSource database,
      List<Errand> errands,
      ErrandBook book,
      JobSettings settings,
      Clock clock) {
    this.database = database;
    this.errands = List.copyOf(errands);
    this.book = book;
    this.settings = settings;
    this.clock = clock;
  }

  /// Does nothing when it runs already: schedulers nobody knows of could not be stopped.
  @Override
  public synchronized void start() {
    if (isRunning()) {
      return;
    }
    for (var errand : errands) {
      var made = scheduler(errand);
      made.start();
      schedulers.put(errand.name(), made);
      book.wake(errand.name(), made::triggerCheckForDueExecutions);
    }
  }

  /// Waits until errands are left where another process can go on with them.
  @Override
  public synchronized void stop() {
    schedulers.keySet().forEach(book::rest);
    schedulers.values().parallelStream().forEach(Scheduler::stop);
    schedulers.clear();
  }

  @Override
  public boolean isRunning() {
    return !schedulers.isEmpty();
  }

  private Scheduler scheduler(Errand errand) {
    return Scheduler.create(database, task(errand))
        .tableName(ErrandBook.table(errand.name()))
        .clock(clock::instant)
        .threads(errand.atOnce())
        .pollingInterval(settings.errands())
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(LONGEST_STOP)
        .failureLogging(LogLevel.WARN, true)
        .build();
  }

  private CustomTask<Void> task(Errand errand) {
    return Tasks.custom(errand.name(), Void.class)
        .onFailure((failure, row) -> tryAgain(errand, failure, row))
        .onDeadExecution((dead, row) -> row.reschedule(dead, clock.instant()))
        .execute((order, context) -> run(errand, order, context));
  }

  private CompletionHandler<Void> run(
      Errand errand, TaskInstance<Void> order, ExecutionContext context) {
    return switch (result(errand, Order.of(order.getId()), context)) {
      case DONE -> (_, row) -> row.remove();
      case LEFT -> (complete, row) -> row.reschedule(complete, clock.instant());
    };
  }

  private static Result result(Errand errand, Order order, ExecutionContext context) {
    try {
      return errand.run(order, () -> !context.getSchedulerState().isShuttingDown());
    } catch (InterruptedException _) {
      // The thread ends with this errand, and has yet to write that it was left.
      return Result.LEFT;
    }
  }

  /// Not at once when the database does not even take why: then the errand counts as one whose
  /// process died.
  private void tryAgain(Errand errand, ExecutionComplete failure, ExecutionOperations<Void> row) {
    var execution = failure.getExecution();
    var at = failure.getTimeDone();
    book.failed(
        errand.name(),
        Order.of(execution.taskInstance.getId()),
        Diagnosis.of(failure.getCause().orElse(null), at));
    row.reschedule(failure, Patience.next(execution.consecutiveFailures + 1, at));
  }
}
