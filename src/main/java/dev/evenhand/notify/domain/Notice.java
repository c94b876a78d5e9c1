package dev.evenhand.notify.domain;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import org.jspecify.annotations.Nullable;

/// Something one person should know.
///
/// @param item the first that it is about
/// @param queue of the item, if it has one
/// @param many how many items it is about
public record Notice(
    PersonId person, Kind kind, Item item, @Nullable QueueId queue, String by, int many) {
  /// What happened, from where the person stands.
  public enum Kind {
    ASSIGNED,
    REASSIGNED,
    TAKEN_AWAY,
    UNASSIGNED,
    COULD_NOT_ASSIGN,
    TASK_ASSIGNED,
    TASK_REASSIGNED,
    TASK_TAKEN_AWAY,
    TASK_UNASSIGNED,
    TASK_COULD_NOT_ASSIGN,
    TICKET_COMPLETED,
    TICKET_CANCELLED,
    RUN_ENDED,
    RUN_FAILED,
    RUN_PUBLISHED,
    RUN_BLOCKED,
    TIMETABLE_BROKEN,
    TIMETABLE_WRONG,
    SWAP_ASKED,
    SWAP_ACCEPTED,
    SWAP_TO_APPROVE,
    SWAP_DONE,
    SWAP_DECLINED,
    SWAP_WITHDRAWN,
    SWAP_REFUSED,
    SWAP_EXPIRED;

    /// Whether it is about a swap of phone turns.
    public boolean isOfSwap() {
      return name().startsWith("SWAP_");
    }
  }

  /// A piece of work, or another thing, after a change.
  ///
  /// @param key what people call it; of a swap, when its turn begins on the company's wall clock;
  ///   of a run or timetable, the Monday of its week; of a task, its ticket and its number in it,
  ///   such as `12-3`
  public record Item(WorkItemId id, int seq, String key) {}

  Notice about(int number) {
    return new Notice(person, kind, item, queue, by, number);
  }
}
