package dev.evenhand.workflow.internal.lab;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.Definition;
import java.util.List;

/// What is to be run, by whom, and what everybody answers.
public record LabQuestion(
    Definition definition, Value.Entries data, List<Worker> workers, List<Answer> answers) {
  public LabQuestion {
    workers = List.copyOf(workers);
    answers = List.copyOf(answers);
  }

  /// Somebody who does tasks.
  ///
  /// @param open how many tasks of elsewhere the person holds
  public record Worker(String username, boolean available, int open) {}

  /// What is filled in for a task, or what a service replies.
  ///
  /// @param path where it stands in the question
  public record Answer(String path, String task, Value given) {}
}
