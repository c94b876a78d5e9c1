package dev.evenhand.workflow.domain.run;

import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.FinalStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far one run of a workflow is.
///
/// @param data the fields of the workflow as they are now
/// @param open its tasks that are not done, in the order in which they were opened
/// @param steps how many tasks were ever opened
/// @param ended as what it will end once no task is open; null when nothing said so
/// @param stuck at how many places it stands still until somebody mends them
///
///   ```
///   not started ──► in progress ─┬─► completed
///        │             │    ▲    │
///        │        hold ▼    │ resume
///        │             on hold   │
///        └──────────────┴────────┴─► cancelled
///   ```
public record Instance(
    InstanceStatus status,
    Value.Entries data,
    List<OpenTask> open,
    int steps,
    @Nullable FinalStatus ended,
    int stuck) {

  public Instance {
    open = List.copyOf(open);
  }

  public Optional<OpenTask> find(int number) {
    return open.stream().filter(task -> task.number() == number).findFirst();
  }

  Instance with(Value.Entries newData) {
    return new Instance(status, newData, open, steps, ended, stuck);
  }

  Instance with(OpenTask task) {
    var tasks = new ArrayList<>(open);
    tasks.replaceAll(each -> each.number() == task.number() ? task : each);
    return new Instance(status, data, tasks, steps, ended, stuck);
  }

  Instance opening(OpenTask task) {
    var tasks = Stream.concat(open.stream(), Stream.of(task)).toList();
    return new Instance(status, data, tasks, task.number(), ended, stuck);
  }

  Instance closing(int number) {
    var tasks = open.stream().filter(task -> task.number() != number).toList();
    return new Instance(status, data, tasks, steps, ended, stuck);
  }

  /// Takes note of an end; the first one counts.
  Instance ending(FinalStatus as) {
    return new Instance(status, data, open, steps, ended == null ? as : ended, stuck);
  }

  Instance over(FinalStatus as) {
    var last =
        switch (as) {
          case COMPLETED -> InstanceStatus.COMPLETED;
          case CANCELLED -> InstanceStatus.CANCELLED;
        };
    return new Instance(last, data, open, steps, as, stuck);
  }

  /// Takes note that it stands still at so many more places, or fewer.
  Instance stuckAt(int more) {
    return new Instance(status, data, open, steps, ended, stuck + more);
  }

  /// Before anything of it happened.
  public static Instance notStarted(Value.Entries data) {
    return new Instance(InstanceStatus.NOT_STARTED, data, List.of(), 0, null, 0);
  }

  /// The same at rest: what is open may be done, and nothing follows from it. Nothing when it is
  /// not in progress.
  public Optional<Instance> onHold() {
    return status == InstanceStatus.IN_PROGRESS
        ? Optional.of(as(InstanceStatus.ON_HOLD))
        : Optional.empty();
  }

  /// The same going on again; nothing when it is not on hold.
  public Optional<Instance> resumed() {
    return status == InstanceStatus.ON_HOLD
        ? Optional.of(as(InstanceStatus.IN_PROGRESS))
        : Optional.empty();
  }

  /// The same given up, with no task open; nothing when it is over.
  public Optional<Instance> cancelled() {
    return status.isOver()
        ? Optional.empty()
        : Optional.of(
            new Instance(
                InstanceStatus.CANCELLED, data, List.of(), steps, FinalStatus.CANCELLED, 0));
  }

  private Instance as(InstanceStatus other) {
    return new Instance(other, data, open, steps, ended, stuck);
  }
}
