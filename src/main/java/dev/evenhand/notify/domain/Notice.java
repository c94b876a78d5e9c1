package dev.evenhand.notify.domain;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;

/// Something one person should know.
///
/// @param item the first that it is about
/// @param many how many items it is about
public record Notice(PersonId person, Kind kind, Item item, QueueId queue, String by, int many) {
  /// What happened, from where the person stands.
  public enum Kind {
    ASSIGNED,
    REASSIGNED,
    TAKEN_AWAY,
    UNASSIGNED,
    COULD_NOT_ASSIGN
  }

  /// A piece of work after a change.
  public record Item(WorkItemId id, int seq, String key) {}

  Notice about(int number) {
    return new Notice(person, kind, item, queue, by, number);
  }
}
