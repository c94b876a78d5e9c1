package dev.evenhand.workflow.internal.lab;

import static dev.evenhand.http.FaultKind.OUTSIDE_THE_SCHEMA;

import dev.evenhand.http.Fields;
import dev.evenhand.work.WorkLab;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.Executors;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.document.Transition;
import dev.evenhand.workflow.domain.run.Advance;
import dev.evenhand.workflow.domain.run.Engine;
import dev.evenhand.workflow.domain.run.Finish;
import dev.evenhand.workflow.domain.run.Instance;
import dev.evenhand.workflow.domain.run.OpenTask;
import dev.evenhand.workflow.domain.run.RunError;
import dev.evenhand.workflow.internal.lab.LabQuestion.Answer;
import dev.evenhand.workflow.internal.lab.LabResult.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One run of a definition against scripted answers: each answer, in their order, is given to the
/// task that was opened first of those it can be for.
final class LabRun {
  /// Who does what only the submitter may do.
  static final String SUBMITTER = "submitter";

  private final LabQuestion question;
  private final Engine engine;
  private final LabWorkers workers;
  private final List<Answer> answers;
  private final Map<Integer, String> assignees = new HashMap<>();
  private final List<Entry> trace = new ArrayList<>();
  private final List<RunError> errors = new ArrayList<>();
  private Instance instance;

  private LabRun(LabQuestion question, WorkLab policies) {
    this.question = question;
    engine = new Engine(question.definition());
    workers = new LabWorkers(policies, question.workers());
    answers = new ArrayList<>(question.answers());
    instance = follow(engine.begin(question.data()));
  }

  static LabResult run(LabQuestion question, WorkLab policies) {
    var run = new LabRun(question, policies);
    while (run.takesAnAnswer()) {
      // Each turn gives one answer away.
    }
    return run.result();
  }

  private boolean takesAnAnswer() {
    for (var answer : answers) {
      var task = instance.open().stream().filter(open -> isFor(answer, open)).findFirst();
      if (task.isPresent()) {
        answers.remove(answer);
        give(answer, task.get());
        return true;
      }
    }
    return false;
  }

  /// Whether somebody could give the answer: who has the task, or a service that is called.
  private boolean isFor(Answer answer, OpenTask task) {
    if (!answer.task().equals(task.task())) {
      return false;
    }
    return isForm(task)
        ? assignees.containsKey(task.number())
        : !task.isInError() || engine.retry(task).isPresent();
  }

  private void give(Answer answer, OpenTask task) {
    var finish =
        answer.given() instanceof Entries filledIn && isForm(task)
            ? engine.fillIn(instance, task, filledIn)
            : engine.answer(instance, task, answer.given());
    switch (finish) {
      case Finish.Done(var output) -> done(task, output);
      case Finish.Failed failed -> instance = follow(engine.inError(instance, task, failed));
      case Finish.Refused(var problems) -> {
        var faults = new Fields();
        problems.forEach(problem ->
            faults.fault(
                answer.path() + ".output" + problem.place(),
                OUTSIDE_THE_SCHEMA.of(problem.text())));
        faults.check();
      }
    }
  }

  private void done(OpenTask task, Entries output) {
    var assignee = assignees.remove(task.number());
    if (assignee != null) {
      workers.complete(assignee);
    }
    var advance = engine.advance(instance, task, output);
    trace.add(new Entry(task, assignee, output, names(advance.taken())));
    instance = follow(advance);
  }

  private Instance follow(Advance advance) {
    errors.addAll(advance.errors());
    for (var task : advance.opened()) {
      assignee(task).ifPresent(username -> assignees.put(task.number(), username));
    }
    return advance.instance();
  }

  private Optional<String> assignee(OpenTask task) {
    if (!isForm(task)) {
      return Optional.empty();
    }
    return switch (question.definition().task(task.task()).executors()) {
      case Executors.Submitter() -> Optional.of(SUBMITTER);
      case Executors.WithRole _, Executors.WithCompanyRole _ -> workers.assign();
    };
  }

  private boolean isForm(OpenTask task) {
    return question.definition().task(task.task()).type() == TaskType.FORM;
  }

  private static @Nullable String names(List<Transition> taken) {
    return taken.isEmpty()
        ? null
        : taken.stream().map(Transition::name).collect(Collectors.joining(", "));
  }

  private LabResult result() {
    for (var task : instance.open()) {
      trace.add(new Entry(task, assignees.get(task.number()), null, null));
    }
    return new LabResult(instance, trace, errors);
  }
}
