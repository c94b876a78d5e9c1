package dev.evenhand.workflow.internal.run;

import dev.evenhand.company.Trip;
import dev.evenhand.storage.Ids;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What follows in some instances, in one transaction.
@Component
class AdvanceBatch {
  private final Stores stores;
  private final Engines engines;
  private final Keeping keeping;
  private final Ids ids;

  AdvanceBatch(Stores stores, Engines engines, Keeping keeping, Ids ids) {
    this.stores = stores;
    this.engines = engines;
    this.keeping = keeping;
    this.ids = ids;
  }

  /// Finds what follows in those that nobody else is at, and stores it. Answers in how many.
  int follow(List<InstanceId> due, Trip trip, Instant now) {
    var free = stores.instances().lockFree(due, trip);
    var open = stores.tasks().openOf(due, trip);
    trip.make();
    var locked = free.rows();
    var tasks = open.rows().stream().collect(Collectors.groupingBy(StoredTask::instance));
    var all = new ArrayList<Following>();
    for (var stored : locked) {
      if (stored.status() == InstanceStatus.ON_HOLD) {
        stores.next().rest(stored.id());
      } else {
        var own = tasks.getOrDefault(stored.id(), List.of());
        var following = new Following(stored, own, engines.definition(stored), ids, now);
        if (following.isDue()) {
          all.add(following.all());
        }
      }
    }
    keeping.keep(all, now);
    return locked.size();
  }

  /// Leaves an instance alone until then, and says why.
  boolean postpone(InstanceId instance, RunError error, Instant now, Instant until) {
    stores.instances().postpone(instance, until);
    stores.next().postpone(instance, until);
    if (!stores.errors().again(instance, error, now)) {
      stores.errors().insert(List.of(StoredError.of(ids.next(), instance, null, error, "", now)));
    }
    return true;
  }
}
