package dev.evenhand.workflow.internal.lab;

import dev.evenhand.work.WorkLab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who does the tasks of one run. A list grows while a task of the run is on it.
final class LabWorkers {
  private final WorkLab policies;
  private final List<WorkLab.Worker> workers = new ArrayList<>();

  LabWorkers(WorkLab policies, List<LabQuestion.Worker> given) {
    this.policies = policies;
    given.forEach(
        one -> workers.add(new WorkLab.Worker(one.username(), one.available(), one.open(), 0)));
  }

  /// Gives a task to whoever has the shortest list; nobody gets it when nobody is available.
  Optional<String> assign() {
    var chosen = policies.shortestList(workers);
    chosen.ifPresent(username -> change(username, 1, 0));
    return chosen;
  }

  void complete(String username) {
    change(username, -1, 1);
  }

  private void change(String username, int open, int completed) {
    workers.replaceAll(one ->
        one.username().equals(username)
            ? new WorkLab.Worker(
                username, one.available(), one.open() + open, one.completed() + completed)
            : one);
  }
}
