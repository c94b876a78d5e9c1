package dev.evenhand.work;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one committed batch changed, in its order. Listeners are idempotent by item and `seq`.
///
/// @param batch grows by one with every batch of the company
/// @param names by id, what the people and queues that changes mention are called; those that are
///   gone are missing
public record WorkChanged(
    CompanyId company, long batch, Instant at, List<Change> changes, Map<String, String> names) {
  /// One item that changed hands, state or facts, or for which nobody was found.
  ///
  /// @param seq the item's version after the change
  /// @param from who had it before
  /// @param to who has it now
  /// @param before the facts that are not the same any more, as they were, named as in the API;
  ///   null when the item arrived with this change
  /// @param after the facts that are not the same any more, as they are
  /// @param asOf the instant in the past it counts as done at; null for the present moment
  public record Change(
      WorkItemId item,
      int seq,
      QueueId queue,
      String kind,
      String key,
      What what,
      @Nullable PersonId from,
      @Nullable PersonId to,
      @Nullable PersonId by,
      String byName,
      @Nullable DecisionId decision,
      String comment,
      @Nullable Map<String, String> before,
      Map<String, String> after,
      @Nullable Instant asOf) {}

  /// What happened to an item.
  public enum What {
    ASSIGNED,
    REASSIGNED,
    RELEASED,
    COULD_NOT_ASSIGN,
    COMPLETED,
    WITHDRAWN,
    REOPENED,
    EDITED,
    IMPORTED
  }

  public WorkChanged {
    changes = List.copyOf(changes);
    // Events that an older version stored have none.
    names = names == null ? Map.of() : Map.copyOf(names);
  }

  /// Whether an item of this kind is among what changed.
  public boolean isAbout(String kind) {
    return changes.stream().anyMatch(change -> change.kind().equals(kind));
  }
}
