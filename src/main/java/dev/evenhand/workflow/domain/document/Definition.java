package dev.evenhand.workflow.domain.document;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A workflow with all that belongs to it. Only what was checked becomes one: keys are there once,
/// and lead to something.
public record Definition(
    WorkflowHead workflow,
    List<TaskDefinition> tasks,
    List<Transition> transitions,
    List<TicketType> tickets) {
  public Definition {
    tasks = List.copyOf(tasks);
    transitions = List.copyOf(transitions);
    tickets = List.copyOf(tickets);
  }

  public TaskDefinition task(String key) {
    return findTask(key)
        .orElseThrow(() -> new IllegalArgumentException("Expected a task, but got " + key + "."));
  }

  public Optional<TaskDefinition> findTask(String key) {
    return tasks.stream().filter(task -> task.key().equals(key)).findFirst();
  }

  public Optional<TicketType> findTicket(String key) {
    return tickets.stream().filter(ticket -> ticket.key().equals(key)).findFirst();
  }

  /// The transitions from a task, or from the start, in the order in which they are asked: by
  /// priority, then as they are written.
  public List<Transition> from(@Nullable String task) {
    return transitions.stream()
        .filter(transition -> Objects.equals(transition.from(), task))
        .sorted(Comparator.comparingInt(Transition::priority))
        .toList();
  }
}
