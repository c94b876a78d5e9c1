package dev.evenhand.workflow.internal.run.hub;

import dev.evenhand.company.Companies;
import dev.evenhand.people.Actor;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.NewQueue;
import dev.evenhand.work.Queues.Refusal;
import dev.evenhand.work.Queues.Result;
import dev.evenhand.work.WorkAsk.Into;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// In which queues the work of tasks waits.
@Component
class TaskQueues {
  /// What the hub calls items that are tasks.
  static final String KIND = "task";

  private static final String USUAL = "Tasks";

  private final Queues queues;
  private final Companies companies;

  TaskQueues(Queues queues, Companies companies) {
    this.queues = queues;
    this.companies = companies;
  }

  /// The queue for tasks that name none: the company's first one of tasks that is open to everybody
  /// who may do them. A company that has none gets one.
  Into usual() {
    return new Into.Known(
        find().orElseGet(() -> companies.transact(companies.current().id(), this::make)));
  }

  private Optional<QueueId> find() {
    return queues.all().stream()
        .filter(queue -> queue.kind().equals(KIND) && queue.open())
        .map(Queue::id)
        .min(Comparator.naturalOrder());
  }

  private QueueId make() {
    var wanted = NewQueue.ofTasks(USUAL, companies.current().zone());
    return switch (queues.create(wanted, Actor.EVENHAND)) {
      case Result.Done(var queue) -> queue.id();
      case Refusal refusal ->
          find()
              .orElseThrow(() ->
                  new IllegalStateException(
                      "Expected a queue of tasks, but none can be made: " + refusal + "."));
    };
  }
}
