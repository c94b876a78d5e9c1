package dev.evenhand.cases.domain.compare;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import java.util.HashMap;
import java.util.Map;

/// The cases of one import as they were handled before, beside how they were assigned here, over
/// all queues and queue by queue. Only cases that had somebody before, and have somebody now,
/// count.
public final class Comparison {
  private final Shares all = new Shares();
  private final Map<QueueId, Shares> queues = new HashMap<>();

  /// Counts a case.
  public void add(QueueId queue, PersonId handledBy, PersonId assignedTo) {
    all.add(handledBy, assignedTo);
    queues.computeIfAbsent(queue, _ -> new Shares()).add(handledBy, assignedTo);
  }

  public Shares all() {
    return all;
  }

  public Map<QueueId, Shares> queues() {
    return Map.copyOf(queues);
  }
}
