package dev.evenhand.workflow.internal.act;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.internal.run.Rounds;
import dev.evenhand.workflow.internal.store.ErrorTable;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What comes after a repair: errors that are mended, a line in the audit, and the next round.
@Component
class Aftermath {
  private final ErrorTable errors;
  private final Journal journal;
  private final Rounds rounds;
  private final Clock clock;

  Aftermath(ErrorTable errors, Journal journal, Rounds rounds, Clock clock) {
    this.errors = errors;
    this.journal = journal;
    this.rounds = rounds;
    this.clock = clock;
  }

  /// The moment at which it is.
  Instant now() {
    return clock.instant();
  }

  /// After a repair of a task.
  void note(String action, StoredTask task, String comment, Actor by) {
    errors.closeOf(task.id(), now());
    var subject = new Subject("task", task.id().toString(), task.itemKey());
    journal.done(action, subject, Map.of("task", task.key()), comment, by);
    rounds.wakeAfterCommit(Tenancy.current());
  }

  /// After a change of an instance.
  void note(String action, StoredInstance instance, String comment, Actor by) {
    journal.done(action, subject(instance), Map.of(), comment, by);
    rounds.wakeAfterCommit(Tenancy.current());
  }

  /// After its fields were set.
  void noteFields(
      StoredInstance instance, Map<String, Object> before, Map<String, Object> after, Actor by) {
    journal.changed(subject(instance), before, after, by);
    rounds.wakeAfterCommit(Tenancy.current());
  }

  /// Ends what was wrong with an instance that is given up.
  void over(InstanceId instance) {
    errors.closeOf(instance, now());
  }

  private static Subject subject(StoredInstance instance) {
    return new Subject("ticket", instance.id().toString(), instance.label());
  }
}
