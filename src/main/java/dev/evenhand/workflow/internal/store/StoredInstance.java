package dev.evenhand.workflow.internal.store;

import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.domain.document.FinalStatus;
import dev.evenhand.workflow.domain.run.Instance;
import dev.evenhand.workflow.domain.run.OpenTask;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An instance with what is kept beside it.
///
/// @param label what people call it, such as the number of its ticket
/// @param about what it is about, in a few words
/// @param beginAt when it is to be begun; null once it was, and when that waits for a repair
/// @param revision grows with every change
public record StoredInstance(
    InstanceId id,
    VersionId version,
    String label,
    String about,
    PersonId startedBy,
    InstanceStatus status,
    Value.Entries data,
    int steps,
    @Nullable FinalStatus ended,
    int stuck,
    @Nullable Instant beginAt,
    Instant createdAt,
    Instant changedAt,
    @Nullable Instant closedAt,
    int revision) {

  /// As the engine sees it.
  ///
  /// @param open its tasks from which something is still to follow
  public Instance with(List<OpenTask> open) {
    return new Instance(status, data, open, steps, ended, stuck);
  }

  /// When what is to follow now is due; null while it is on hold.
  public @Nullable Instant due(Instant now) {
    return status == InstanceStatus.ON_HOLD ? null : now;
  }

  /// The same, to be begun at once.
  public StoredInstance toBegin(Instant now) {
    return copy(data, now, now);
  }

  /// The same with other fields.
  public StoredInstance holding(Value.Entries fields, Instant now) {
    return copy(fields, beginAt, now);
  }

  private StoredInstance copy(Value.Entries fields, @Nullable Instant begin, Instant now) {
    return new StoredInstance(
        id,
        version,
        label,
        about,
        startedBy,
        status,
        fields,
        steps,
        ended,
        stuck,
        begin,
        createdAt,
        now,
        closedAt,
        revision + 1);
  }

  /// As it is after something happened to it; begun, if it was to be.
  public StoredInstance after(Instance changed, Instant now) {
    return new StoredInstance(
        id,
        version,
        label,
        about,
        startedBy,
        changed.status(),
        changed.data(),
        changed.steps(),
        changed.ended(),
        changed.stuck(),
        null,
        createdAt,
        now,
        changed.status().isOver() ? now : null,
        revision + 1);
  }
}
