package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.compare.Shares;
import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.work.Queue;
import dev.evenhand.work.Spread;
import java.util.List;
import java.util.UUID;

/// The cases of an import as they were handled before, beside how they were assigned here.
///
/// @param cases how many had somebody before and have somebody now
/// @param queues the one with most cases first
/// @param people over all queues, the one who handled most first
record ComparisonView(
    int cases,
    Spread handled,
    Spread assigned,
    List<QueueComparison> queues,
    List<PersonComparison> people) {

  /// How evenly the cases of one queue were shared.
  record QueueComparison(
      UUID queueId, String queueName, int cases, Spread handled, Spread assigned) {
    static QueueComparison of(Queue queue, Shares shares) {
      return new QueueComparison(
          queue.id().value(), queue.name(), shares.cases(), shares.handled(), shares.assigned());
    }
  }

  /// How many one person had.
  record PersonComparison(PersonRef person, int handled, int assigned) {}
}
