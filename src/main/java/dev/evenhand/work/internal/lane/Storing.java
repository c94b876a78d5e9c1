package dev.evenhand.work.internal.lane;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.work.WorkChanged;
import dev.evenhand.work.internal.decision.DecisionRow;
import dev.evenhand.work.internal.decision.DecisionRow.Known;
import dev.evenhand.work.internal.decision.DecisionTable;
import dev.evenhand.work.internal.decision.Hash;
import dev.evenhand.work.internal.store.AssignmentTable;
import dev.evenhand.work.internal.store.Credit;
import dev.evenhand.work.internal.store.ItemTable;
import dev.evenhand.work.internal.store.TallyTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes a decided batch, one statement per table, and announces it.
@Component
class Storing {
  private final ItemTable items;
  private final AssignmentTable assignments;
  private final DecisionTable decisions;
  private final TallyTable tallies;
  private final ApplicationEventPublisher events;

  Storing(
      ItemTable items,
      AssignmentTable assignments,
      DecisionTable decisions,
      TallyTable tallies,
      ApplicationEventPublisher events) {
    this.items = items;
    this.assignments = assignments;
    this.decisions = decisions;
    this.tallies = tallies;
    this.events = events;
  }

  /// Changes items that are there already, and adds everything else that is to be written.
  ///
  /// @param changes of the tally
  void write(Batch batch, List<Credit> changes, Trip trip) {
    var draft = batch.draft;
    items.insert(draft.created(), trip);
    items.update(draft.changed());
    assignments.insert(draft.history(), trip);
    decisions.keep(situations(batch).values(), trip);
    decisions.insert(draft.decisions, trip);
    tallies.apply(changes, trip);
  }

  /// Tells those who listen in the same transaction, and leaves word for the others.
  void announce(Batch batch, long version) {
    if (!batch.draft.isSilent()) {
      events.publishEvent(
          new WorkChanged(
              Tenancy.current(), version, batch.now, batch.draft.changes, names(batch)));
    }
  }

  private static Map<String, String> names(Batch batch) {
    var names = new HashMap<String, String>();
    for (var change : batch.draft.changes) {
      var queue = batch.memory.queue(change.queue());
      if (queue != null) {
        names.put(change.queue().toString(), queue.queue().name());
        Stream.of(change.from(), change.to())
            .flatMap(Stream::ofNullable)
            .forEach(person ->
                Optional.ofNullable(queue.known().names().get(person))
                    .ifPresent(name -> names.put(person.toString(), name)));
      }
    }
    return names;
  }

  /// Takes note of what is in the database for sure.
  void committed(CompanyId company, Batch batch) {
    var rows = batch.draft.decisions;
    rows.forEach(row -> batch.memory.noteStored(row.situation().hash()));
    decisions.note(company, rows);
  }

  /// The situations of the batch's decisions that this lane did not store before.
  private static Map<Hash, Known> situations(Batch batch) {
    var found = new HashMap<Hash, Known>();
    for (DecisionRow row : batch.draft.decisions) {
      if (!batch.memory.isStored(row.situation().hash())) {
        found.put(row.situation().hash(), row.situation());
      }
    }
    return found;
  }
}
