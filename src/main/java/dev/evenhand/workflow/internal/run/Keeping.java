package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.InstancesMoved;
import dev.evenhand.workflow.InstancesMoved.Move;
import dev.evenhand.workflow.internal.store.StoredInstance;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/// Stores what follows, all of it or nothing, and tells those who listen. The instances are locked
/// by whoever worked it out.
@Component
public class Keeping {
  private final Stores stores;
  private final NamedParameterJdbcOperations trips;
  private final ApplicationEventPublisher events;

  Keeping(Stores stores, NamedParameterJdbcOperations trips, ApplicationEventPublisher events) {
    this.stores = stores;
    this.trips = trips;
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
    var trip = new Trip(trips);
    var instances = stores.instances().update(all.stream().map(Following::after).toList(), trip);
    var tasks = stores.tasks().followed(changed, trip);
    stores.tasks().insert(flat(all, Following::opened), trip);
    trip.make();
    all(instances.rows().size(), all.size(), "instances");
    all(tasks.rows().size(), changed.size(), "tasks");
    var errors = stores.errors();
    errors.insert(flat(all, Following::errors));
    flat(all, Following::mended).forEach(task -> errors.closeOf(task, now));
    tell(all.stream().map(one -> move(one.before(), one.after(), null)).toList(), now);
  }

  /// Stores an instance that is locked, after somebody changed it.
  ///
  /// @param by who did; null for what follows by itself
  public void keep(
      StoredInstance before, StoredInstance after, Instant now, @Nullable PersonId by) {
    var trip = new Trip(trips);
    var written = stores.instances().update(List.of(after), trip);
    trip.make();
    all(written.rows().size(), 1, "instances");
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
