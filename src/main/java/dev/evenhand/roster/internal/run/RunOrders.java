package dev.evenhand.roster.internal.run;

import dev.evenhand.company.Tenancy;
import dev.evenhand.jobs.Errand;
import dev.evenhand.jobs.Errands;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.storage.Ids;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Names runs, and orders that somebody works on them.
@Component
class RunOrders {
  private final Errands errands;
  private final Ids ids;

  RunOrders(Errands errands, Ids ids) {
    this.errands = errands;
    this.ids = ids;
  }

  PlanningRun.Id newRun() {
    return new PlanningRun.Id(ids.next());
  }

  /// The run keeps it, so that an older order does nothing any more.
  UUID newErrand() {
    return ids.next();
  }

  /// In the transaction that begins the run, or continues it.
  void order(PlanningRun.Id run, UUID errand) {
    errands.order(RunErrand.NAME, new Errand.Order(Tenancy.current().value(), run.value(), errand));
  }
}
