package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.internal.run.hub.HubTelling;
import dev.evenhand.workflow.internal.store.DueTable;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// One round through the workflows of a company: what follows from what was done, what the hub is
/// to hear, which services are to be called.
@Component
class Round {
  private static final int AT_ONCE = 200;

  private final DueTable due;
  private final Advances advances;
  private final HubTelling telling;
  private final Calling calling;
  private final Clock clock;

  Round(DueTable due, Advances advances, HubTelling telling, Calling calling, Clock clock) {
    this.due = due;
    this.clock = clock;
    this.advances = advances;
    this.telling = telling;
    this.calling = calling;
  }

  /// Does what there is to do. Answers whether it did anything, after which there may be more.
  ///
  /// @param again what to do when a call has ended that goes on longer than the round
  boolean make(CompanyId company, Runnable again) {
    var found = Tenancy.in(company, () -> due.find(clock.instant(), AT_ONCE));
    boolean isMore = advances.run(company, found.instances());
    isMore |= (found.isForHub() || isMore) && telling.run(company);
    isMore |= found.isForServices() && calling.run(company, again);
    return isMore;
  }

  /// Breaks off what goes on longer than rounds do.
  void stop() {
    calling.stop();
  }
}
