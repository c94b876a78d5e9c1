package dev.evenhand.work.internal.lane;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
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
import java.util.Map;
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

  /// Answers the tally changes, for other processes.
  String store(Batch batch, long version) {
    var draft = batch.draft;
    items.insert(draft.created());
    items.update(draft.changed());
    assignments.insert(draft.history());
    decisions.keep(situations(batch).values());
    decisions.insert(draft.decisions);
    var credits = Credit.sum(draft.credits);
    tallies.apply(credits);
    if (!draft.isSilent()) {
      events.publishEvent(new WorkChanged(Tenancy.current(), version, batch.now, draft.changes));
    }
    return Credit.write(credits);
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
