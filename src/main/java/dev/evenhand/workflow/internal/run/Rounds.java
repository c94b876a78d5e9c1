package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.CompanyId;
import dev.evenhand.workflow.internal.store.DueTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets things happen in the workflows of each company, one round after the other: what gathers
/// while a round goes on, and shortly after it, is done together in the next. Whatever is to happen
/// is in the database, so a round that was missed, or ended half-way, is made up for by the next
/// one of any process.
@Service
public class Rounds implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final int COMPANIES_AT_ONCE = 8;

  /// How long a round lets the next one gather. A round costs about the same for one instance as
  /// for ten, and nobody notices that the next task is there so much later.
  private static final Duration GATHERING = Duration.ofMillis(20);

  private final Map<CompanyId, AtomicInteger> calls = new ConcurrentHashMap<>();
  private final Semaphore room = new Semaphore(COMPANIES_AT_ONCE);
  private final Round round;
  private final DueTable due;
  private final Clock clock;
  private volatile boolean isRunning;

  Rounds(Round round, DueTable due, Clock clock) {
    this.round = round;
    this.due = due;
    this.clock = clock;
  }

  /// Wakes the companies in whose workflows time, or another process, has left something to do.
  @Scheduled(fixedDelay = 400)
  void wakeThoseDue() {
    if (isRunning) {
      due.companies(now()).forEach(this::wake);
    }
  }

  /// Wakes a company once the running transaction has committed.
  public void wakeAfterCommit(CompanyId company) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            wake(company);
          }
        });
  }

  /// The moment by which things are due.
  public Instant now() {
    return clock.instant();
  }

  /// Has a round made for a company soon. One that was called for while one goes on follows it.
  void wake(CompanyId company) {
    if (isRunning && counter(company).getAndIncrement() == 0) {
      Thread.ofVirtual().name("workflows-" + company).start(() -> makeRounds(company));
    }
  }

  private AtomicInteger counter(CompanyId company) {
    return calls.computeIfAbsent(company, _ -> new AtomicInteger());
  }

  private void makeRounds(CompanyId company) {
    var counter = counter(company);
    int seen;
    do {
      seen = counter.get();
      while (isRunning && makeRound(company)) {
        gather();
      }
    } while (isRunning && !counter.compareAndSet(seen, 0));
  }

  /// Answers whether there may be more to do.
  private boolean makeRound(CompanyId company) {
    room.acquireUninterruptibly();
    try {
      return isRunning && round.make(company, () -> wake(company));
    } catch (RuntimeException e) {
      LOG.error("A round through the workflows of company {} failed.", company, e);
      return false;
    } finally {
      room.release();
    }
  }

  private static void gather() {
    LockSupport.parkNanos(GATHERING.toNanos());
  }

  @Override
  public int getPhase() {
    return 1;
  }

  @Override
  public void start() {
    isRunning = true;
  }

  /// What a round has begun it may finish.
  @Override
  public void stop() {
    isRunning = false;
    room.acquireUninterruptibly(COMPANIES_AT_ONCE);
    room.release(COMPANIES_AT_ONCE);
    round.stop();
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }
}
