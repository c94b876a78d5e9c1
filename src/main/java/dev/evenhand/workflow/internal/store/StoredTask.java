package dev.evenhand.workflow.internal.store;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.run.OpenTask;
import dev.evenhand.workflow.domain.run.TaskState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A task with what is kept beside it.
///
/// @param number which one of its instance it is, from 1 on
/// @param draft what somebody has filled in so far
/// @param calls how often its service was called; names the call whose answer counts
/// @param replies how often its service replied; a call that had no reply is repeated as the same
/// @param itemKey what the hub calls its work
/// @param item its work in the hub; null until the hub has answered
/// @param holder who has it, as was heard from the hub last
/// @param revision grows with every change of its state
public record StoredTask(
    TaskId id,
    InstanceId instance,
    int number,
    String key,
    Value.Entries input,
    Value.@Nullable Entries draft,
    int calls,
    int replies,
    String itemKey,
    @Nullable WorkItemId item,
    @Nullable PersonId holder,
    Instant createdAt,
    TaskState state,
    int revision) {

  /// One that was just opened.
  public static StoredTask opened(
      TaskId id, StoredInstance instance, OpenTask open, TaskType type, Instant now) {
    return new StoredTask(
        id,
        instance.id(),
        open.number(),
        open.task(),
        open.input(),
        null,
        0,
        0,
        instance.label() + "-" + open.number(),
        null,
        null,
        now,
        TaskState.opened(type, now),
        0);
  }

  public TaskType type() {
    return state.type();
  }

  public TaskStatus status() {
    return state.status();
  }

  /// As the engine sees it.
  public OpenTask open() {
    return new OpenTask(number, key, input, state.failures(), status() == TaskStatus.ERROR);
  }

  /// The same, changed.
  public StoredTask with(TaskState changed) {
    return copy(input, replies, changed);
  }

  /// The same, changed by a reply of its service.
  public StoredTask replied(TaskState changed) {
    return copy(input, replies + 1, changed);
  }

  /// The same, changed and given another input.
  public StoredTask given(Value.Entries other, TaskState changed) {
    return copy(other, replies, changed);
  }

  private StoredTask copy(Value.Entries given, int replied, TaskState changed) {
    return new StoredTask(
        id,
        instance,
        number,
        key,
        given,
        draft,
        calls,
        replied,
        itemKey,
        item,
        holder,
        createdAt,
        changed,
        revision + 1);
  }
}
