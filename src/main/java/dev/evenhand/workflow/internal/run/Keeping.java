package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.InstancesMoved;
import dev.evenhand.workflow.InstancesMoved.Move;
import dev.evenhand.workflow.internal.store.ErrorTable;
import dev.evenhand.workflow.internal.store.InstanceTable;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.TaskTable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Stores what follows, all of it or nothing, and tells those who listen. The instances are locked
/// by whoever worked it out.
@Component
public class Keeping {
  private final InstanceTable instances;
  private final TaskTable tasks;
  private final ErrorTable errors;
  private final ApplicationEventPublisher events;

  Keeping(
      InstanceTable instances,
      TaskTable tasks,
      ErrorTable errors,
      ApplicationEventPublisher events) {
    this.instances = instances;
    this.tasks = tasks;
    this.errors = errors;
    this.events = events;
  }

  /// Stores what follows in some instances.
  ///
  /// @throws IllegalStateException when one of them is not as it was any more
  public void keep(List<Following> all, Instant now) {
    if (all.isEmpty()) {
      return;
    }
    var changed = flat(all, Following::changed);
    all(instances.update(all.stream().map(Following::after).toList()), all.size(), "instances");
    all(tasks.update(changed), changed.size(), "tasks");
    tasks.insert(flat(all, Following::opened));
    errors.insert(flat(all, Following::errors));
    flat(all, Following::mended).forEach(task -> errors.closeOf(task, now));
    tell(all.stream().map(one -> move(one.before(), one.after(), null)).toList(), now);
  }

  /// Stores an instance that is locked, after somebody changed it.
  ///
  /// @param by who did; null for what follows by itself
  public void keep(
      StoredInstance before, StoredInstance after, Instant now, @Nullable PersonId by) {
    all(instances.update(List.of(after)), 1, "instances");
    tell(List.of(move(before, after, by)), now);
  }

  /// Tells of instances that are as they were, but not their tasks.
  public void touched(List<StoredInstance> some, Instant now) {
    tell(some.stream().map(one -> move(one, one, null)).toList(), now);
  }

  private static <T> List<T> flat(List<Following> all, Function<Following, List<T>> part) {
    return all.stream().map(part).flatMap(List::stream).toList();
  }

  private void tell(List<Move> moves, Instant now) {
    events.publishEvent(new InstancesMoved(Tenancy.current(), now, moves));
  }

  private static Move move(StoredInstance before, StoredInstance after, @Nullable PersonId by) {
    return new Move(
        after.id(),
        after.label(),
        after.startedBy(),
        before.status(),
        after.status(),
        after.revision(),
        by);
  }

  private static void all(int written, int wanted, String what) {
    if (written != wanted) {
      throw new IllegalStateException(
          "Expected to change %d %s, but %d were as they had been."
              .formatted(wanted, what, written));
    }
  }
}
