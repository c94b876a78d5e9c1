package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.internal.store.CallTable;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Makes the calls that tasks ask for, many at a time, each in a thread of its own. No transaction
/// is open meanwhile. Should this process end, another one calls again, as the same call.
@Component
class Calling {
  private static final int AT_ONCE = 64;

  /// Longer than any call takes.
  private static final Duration LEASE = Duration.ofMinutes(7);

  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final Semaphore room = new Semaphore(AT_ONCE);
  private final Companies companies;
  private final CallTable table;
  private final OneCall oneCall;
  private final CallResults results;
  private final Clock clock;

  Calling(Companies companies, CallTable table, OneCall oneCall, CallResults results, Clock clock) {
    this.companies = companies;
    this.table = table;
    this.oneCall = oneCall;
    this.results = results;
    this.clock = clock;
  }

  /// Begins as many calls as there is room for, and ends the waiting for callbacks that did not
  /// come. Answers whether any of that was to be done.
  ///
  /// @param ended what to do when a call has ended
  boolean run(CompanyId company, Runnable ended) {
    var now = clock.instant();
    int missed = companies.transact(company, () -> results.missed(table.overdue(now, AT_ONCE)));
    var claimed = claim(company);
    claimed.forEach(task -> begin(company, task, ended));
    return missed > 0 || !claimed.isEmpty();
  }

  /// Breaks off what is going on; it is made again by whoever is there then.
  void stop() {
    threads.forEach(Thread::interrupt);
    room.acquireUninterruptibly(AT_ONCE);
    room.release(AT_ONCE);
  }

  private List<StoredTask> claim(CompanyId company) {
    int free = room.drainPermits();
    int used = 0;
    try {
      if (free > 0) {
        var now = clock.instant();
        var claimed = companies.transact(company, () -> table.claim(now, now.plus(LEASE), free));
        used = claimed.size();
        return claimed;
      }
      return List.of();
    } finally {
      room.release(free - used);
    }
  }

  private void begin(CompanyId company, StoredTask task, Runnable ended) {
    var thread =
        Thread.ofVirtual()
            .name("call-" + task.id())
            .unstarted(() -> {
              try {
                Tenancy.run(company, () -> oneCall.make(task));
              } finally {
                threads.remove(Thread.currentThread());
                room.release();
                ended.run();
              }
            });
    threads.add(thread);
    thread.start();
  }
}
