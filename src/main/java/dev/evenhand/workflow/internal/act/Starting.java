package dev.evenhand.workflow.internal.act;

import dev.evenhand.storage.Ids;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Instances.NewInstance;
import dev.evenhand.workflow.internal.store.StoredInstance;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// How instances begin.
@Component
class Starting {
  private final Ids ids;
  private final Clock clock;

  Starting(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /// One of which nothing has happened, to be begun at once.
  StoredInstance instance(NewInstance wanted) {
    var now = clock.instant();
    return new StoredInstance(
        new InstanceId(ids.next()),
        wanted.version(),
        wanted.label(),
        wanted.about(),
        wanted.by(),
        InstanceStatus.NOT_STARTED,
        wanted.fields(),
        0,
        null,
        0,
        now,
        now,
        now,
        null,
        0);
  }
}
