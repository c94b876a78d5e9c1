package dev.evenhand.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.evenhand.jobs.Routine;
import dev.evenhand.jobs.domain.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs the routines. Of several processes the one that marks a routine's row in `scheduled_task`
/// first runs it; while it does, its heartbeat keeps the others away.
@Component
@EnableConfigurationProperties(JobSettings.class)
class Clockwork implements SmartLifecycle {
  private static final int THREADS = 2;

  /// A process that died is noticed after a minute, and what it was doing is done by another.
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LAST_RETRY = Duration.ofHours(1);

  private final DataSource database;
  private final List<Routine> routines;
  private final JobSettings settings;
  private final Clock clock;
  private @Nullable Scheduler scheduler;

  Clockwork(DataSource database, List<Routine> routines, JobSettings settings, Clock clock) {
    this.database = database;
    this.routines = List.copyOf(routines);
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void start() {
    var made =
        Scheduler.create(database)
            .startTasks(routines.stream().map(Clockwork::task).toList())
            .tableName("scheduled_task")
            .clock(clock::instant)
            .threads(THREADS)
            .pollingInterval(settings.look())
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .deleteUnresolvedAfter(Duration.ofHours(1))
            .shutdownMaxWait(LONGEST_STOP)
            .failureLogging(LogLevel.WARN, true)
            .build();
    made.start();
    scheduler = made;
  }

  @Override
  public void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  private static RecurringTask<Void> task(Routine routine) {
    var backoff = backoff(routine);
    return Tasks.recurring(routine.name(), FixedDelay.of(routine.pause()))
        .onFailure((failure, row) -> tryAgain(failure, row, backoff))
        .execute((_, _) -> routine.run());
  }

  private static void tryAgain(
      ExecutionComplete failure, ExecutionOperations<Void> row, Backoff backoff) {
    var tries = failure.getExecution().consecutiveFailures + 1;
    row.reschedule(failure, failure.getTimeDone().plus(backoff.wait(tries)));
  }

  /// What failed is tried again sooner than it would run anyway.
  private static Backoff backoff(Routine routine) {
    return new Backoff(least(FIRST_RETRY, routine.pause()), least(LAST_RETRY, routine.pause()));
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
