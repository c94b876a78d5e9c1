package dev.evenhand.work.internal.lane;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.people.PersonChanged;
import dev.evenhand.work.internal.queue.QueuesChanged;
import dev.evenhand.work.internal.store.LaneTable;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Notes in the same transaction that what policies know has changed, and wakes the lane once it is
/// committed.
@Component
class SituationWatch {
  private final Companies companies;
  private final LaneTable table;
  private final Lanes lanes;
  private final Clock clock;

  SituationWatch(Companies companies, LaneTable table, Lanes lanes, Clock clock) {
    this.companies = companies;
    this.table = table;
    this.lanes = lanes;
    this.clock = clock;
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void notePerson(PersonChanged event) {
    note(event.company());
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void noteAvailability(AvailabilityChanged event) {
    note(event.company());
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void noteQueues(QueuesChanged event) {
    note(event.company());
  }

  private void note(CompanyId company) {
    companies.transact(company, () -> table.situationChanged(clock.instant()));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            lanes.wake(company);
          }
        });
  }
}
