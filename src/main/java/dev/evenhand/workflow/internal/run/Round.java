package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.CompanyId;
import dev.evenhand.workflow.internal.run.hub.HubTelling;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// One round through the workflows of a company: what follows from what was done, what the hub is
/// to hear, which services are to be called.
@Component
class Round {
  private final Advances advances;
  private final HubTelling telling;
  private final Calling calling;

  Round(Advances advances, HubTelling telling, Calling calling) {
    this.advances = advances;
    this.telling = telling;
    this.calling = calling;
  }

  /// Goes round until there is nothing left to do.
  ///
  /// @param again what to do when a call has ended that goes on longer than the round
  void make(CompanyId company, BooleanSupplier goesOn, Runnable again) {
    boolean isMore = true;
    while (isMore && goesOn.getAsBoolean()) {
      isMore = advances.run(company);
      isMore |= telling.run(company);
      isMore |= calling.run(company, again);
    }
  }

  /// Breaks off what goes on longer than rounds do.
  void stop() {
    calling.stop();
  }
}
