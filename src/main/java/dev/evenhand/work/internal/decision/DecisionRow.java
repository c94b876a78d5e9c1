package dev.evenhand.work.internal.decision;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.DecisionId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.work.domain.Situation;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A decision as it is stored.
///
/// @param chosen null when nobody was
/// @param decidedBy the rule after which one was left, or none
/// @param record the item's facts and the counts that were looked at, as JSON
public record DecisionRow(
    DecisionId id,
    WorkItemId item,
    QueueId queue,
    Instant at,
    String policy,
    Known situation,
    @Nullable PersonId chosen,
    String decidedBy,
    String record) {

  /// A situation and the hash of its content.
  ///
  /// @param names what people are called, as of when the situation was built; empty when it was
  ///   read back
  public record Known(
      Situation situation, Hash hash, String content, Map<PersonId, String> names) {}
}
