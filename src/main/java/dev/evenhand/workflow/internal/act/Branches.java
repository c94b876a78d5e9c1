package dev.evenhand.workflow.internal.act;

import dev.evenhand.storage.Ids;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.domain.run.RunError.Branch;
import dev.evenhand.workflow.internal.run.Engines;
import dev.evenhand.workflow.internal.run.Following;
import dev.evenhand.workflow.internal.run.Keeping;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredInstance;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Lets instances go on from where they stand still. They are locked by whoever asks.
@Component
class Branches {
  private final Stores stores;
  private final Engines engines;
  private final Keeping keeping;
  private final Ids ids;
  private final Clock clock;

  Branches(Stores stores, Engines engines, Keeping keeping, Ids ids, Clock clock) {
    this.stores = stores;
    this.engines = engines;
    this.keeping = keeping;
    this.ids = ids;
    this.clock = clock;
  }

  /// Tries again from there, or goes on without the task that could not be given. What goes wrong
  /// once more is a new error.
  void mend(StoredError error, StoredInstance instance, Branch branch, boolean skips) {
    var now = clock.instant();
    var open = stores.tasks().openOf(List.of(instance.id()));
    var following = new Following(instance, open, engines.definition(instance), ids, now);
    stores.errors().close(error.id(), now);
    keeping.keep(List.of(skips ? following.without(branch) : following.again(branch)), now);
  }

  /// Has it begun, or followed, by the next round.
  void restart(StoredError error, StoredInstance instance) {
    var now = clock.instant();
    stores.errors().close(error.id(), now);
    if (instance.status() == InstanceStatus.NOT_STARTED) {
      keeping.keep(instance, instance.toBegin(now), now, null);
    } else {
      stores.next().postpone(instance.id(), now);
    }
  }
}
