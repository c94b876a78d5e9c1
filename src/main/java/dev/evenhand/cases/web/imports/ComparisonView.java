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
    SpreadView handled,
    SpreadView assigned,
    List<QueueView> queues,
    List<PersonView> people) {

  /// How evenly the cases of one queue were shared.
  record QueueView(
      UUID queueId, String queueName, int cases, SpreadView handled, SpreadView assigned) {
    static QueueView of(Queue queue, Shares shares) {
      return new QueueView(
          queue.id().value(),
          queue.name(),
          shares.cases(),
          SpreadView.of(shares.handled()),
          SpreadView.of(shares.assigned()));
    }
  }

  /// How many one person had.
  record PersonView(PersonRef person, int handled, int assigned) {}

  /// @param coefficient the standard deviation in units of the mean
  record SpreadView(int people, int min, int max, double mean, double stdev, double coefficient) {
    static SpreadView of(Spread spread) {
      return new SpreadView(
          spread.people(),
          spread.min(),
          spread.max(),
          spread.mean(),
          spread.stdev(),
          spread.coefficient());
    }
  }
}
