package dev.evenhand.workflow.internal.act;

import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceView;
import dev.evenhand.workflow.Instances;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.internal.run.Rounds;
import dev.evenhand.workflow.internal.store.InstanceTable;
import dev.evenhand.workflow.internal.store.StoredInstance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class InstanceService implements Instances {
  private final InstanceTable table;
  private final InstanceChanges changes;
  private final InstanceReading reading;
  private final Rounds rounds;
  private final Starting starting;

  InstanceService(
      InstanceTable table,
      InstanceChanges changes,
      InstanceReading reading,
      Rounds rounds,
      Starting starting) {
    this.table = table;
    this.changes = changes;
    this.reading = reading;
    this.rounds = rounds;
    this.starting = starting;
  }

  @Override
  @Transactional
  public List<Misfit> misfits(VersionId version, String ticketKey, Entries fields) {
    return starting.misfits(version, ticketKey, fields);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public InstanceId start(NewInstance wanted) {
    var instance = starting.instance(wanted);
    table.insert(instance);
    starting.attach(instance);
    rounds.wakeAfterCommit(Tenancy.current());
    return instance.id();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<InstanceView> find(InstanceId id) {
    return table.find(id).map(reading::view);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<InstanceId, List<InstanceView.Step>> open(Collection<InstanceId> ids) {
    return reading.open(ids);
  }

  @Override
  @Transactional
  public Answer hold(InstanceId id, Order order) {
    return change(id, order, changes::hold);
  }

  @Override
  @Transactional
  public Answer resume(InstanceId id, Order order) {
    return change(id, order, changes::resume);
  }

  @Override
  @Transactional
  public Answer cancel(InstanceId id, Order order) {
    return change(id, order, changes::cancel);
  }

  @Override
  @Transactional
  public Answer set(InstanceId id, Entries data, Order order) {
    return change(id, order, (stored, how) -> changes.set(stored, data, how));
  }

  /// What is done with an instance that nobody else changes meanwhile; answers what kept it from
  /// that.
  private interface Change {
    Optional<Answer> make(StoredInstance stored, Order order);
  }

  private Answer change(InstanceId id, Order order, Change change) {
    if (!Powers.mayRepair(order.by())) {
      return new Answer.NotAllowed();
    }
    var locked = table.lock(id);
    if (locked.isEmpty()) {
      return new Answer.Missing();
    }
    if (order.seen() != null && order.seen() != locked.get().revision()) {
      return new Answer.ChangedMeanwhile();
    }
    return change
        .make(locked.get(), order)
        .orElseGet(() -> new Answer.Done(reading.view(table.find(id).orElseThrow())));
  }
}
