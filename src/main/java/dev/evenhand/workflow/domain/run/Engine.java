package dev.evenhand.workflow.domain.run;

import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.document.TicketType;
import dev.evenhand.workflow.domain.path.TooMuchWork;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Says what happens next in an instance of a workflow. It stores and calls nothing: whoever asks
/// does what it says, in the lab as in earnest.
///
/// What a person did is judged first and stands by itself; what follows from it is asked for after
/// that, and asking again for the same gives the same.
public final class Engine {
  private final Definition definition;
  private final Outputs outputs;

  public Engine(Definition definition) {
    this.definition = definition;
    this.outputs = new Outputs(definition);
  }

  /// What is wrong with the fields of a ticket; nothing when it can be submitted.
  public List<Problem> problems(TicketType ticket, Entries fields) {
    return ticket.shape().schema().problems(fields.withoutNothing());
  }

  /// Begins an instance with the fields of a ticket.
  public Advance begin(Entries fields) {
    var data = outputs.copied(Value.EMPTY, fields);
    var begun = new Instance(InstanceStatus.IN_PROGRESS, data, List.of(), 0, null, 0);
    var problems = outputs.asFields(Value.EMPTY, fields);
    if (!problems.isEmpty()) {
      var error = new RunError(RunError.Type.WORKFLOW_CREATION, Outputs.said(problems));
      return new Advance(Instance.notStarted(data), List.of(), List.of(), List.of(error));
    }
    return new Advancing(definition, begun).after(null);
  }

  /// Judges what a person filled in.
  public Finish fillIn(Instance instance, OpenTask task, Entries output) {
    return outputs.filledIn(definition.task(task.task()), instance.data(), output);
  }

  /// Judges what a service answered.
  public Finish answer(Instance instance, OpenTask task, Value reply) {
    return outputs.answered(definition.task(task.task()), instance.data(), reply);
  }

  /// A service that gave no answer that could be judged.
  public Finish.Failed fail(OpenTask task, String why) {
    return outputs.failed(definition.task(task.task()), why);
  }

  /// What follows when a task is done. A task that is not open any more changes nothing.
  public Advance advance(Instance instance, OpenTask task, Entries output) {
    if (instance.find(task.number()).isEmpty() || instance.status() != InstanceStatus.IN_PROGRESS) {
      return new Advance(instance, List.of(), List.of(), List.of());
    }
    var problems = outputs.asFields(instance.data(), output);
    if (!problems.isEmpty()) {
      return inError(instance, task, outputs.failed(taskOf(task), Outputs.said(problems)));
    }
    var after = instance.with(outputs.copied(instance.data(), output)).closing(task.number());
    return new Advancing(definition, after).after(task.task());
  }

  /// What follows when a place at which the instance stood still is tried again; nothing when the
  /// instance is not in progress.
  public Advance again(Instance instance, RunError.Branch branch) {
    if (instance.status() != InstanceStatus.IN_PROGRESS || instance.stuck() == 0) {
      return new Advance(instance, List.of(), List.of(), List.of());
    }
    return new Advancing(definition, instance.stuckAt(-1)).again(branch);
  }

  /// What follows when the instance goes on without the task that it could not be given.
  ///
  /// @param branch one that leads to a task
  public Advance without(Instance instance, RunError.Branch branch) {
    if (instance.status() != InstanceStatus.IN_PROGRESS || instance.stuck() == 0) {
      return new Advance(instance, List.of(), List.of(), List.of());
    }
    return new Advancing(definition, instance.stuckAt(-1)).after(branch.to());
  }

  /// What is wrong with data that is to be the fields of the workflow.
  public List<Problem> problems(Entries data) {
    return outputs.asFields(Value.EMPTY, data);
  }

  /// What follows when a task failed: it is in error, until it is tried again or repaired.
  public Advance inError(Instance instance, OpenTask task, Finish.Failed failed) {
    var failing = new OpenTask(task.number(), task.task(), task.input(), task.failures() + 1, true);
    return new Advance(instance.with(failing), List.of(), List.of(), List.of(failed.error()));
  }

  /// After how long a task in error is tried again by itself; nothing when it is not.
  public Optional<Duration> retry(OpenTask task) {
    var action = taskOf(task).action();
    return action == null || !action.retries().isAnotherAfter(task.failures())
        ? Optional.empty()
        : Optional.of(action.retries().delayAfter(task.failures()));
  }

  /// Whether a service says by this that it did not do what it was asked.
  public static boolean isRefusal(Value reply) {
    return Outputs.isRefusal(reply);
  }

  /// What a task is given when it is given it anew; its own input when the fields do not fit it
  /// now.
  public Entries givenAnew(OpenTask task, Entries data) {
    try {
      var input = input(taskOf(task), data);
      var problems = taskOf(task).input().schema().problems(input.withoutNothing());
      return problems.isEmpty() ? input : task.input();
    } catch (TooMuchWork _) {
      return task.input();
    }
  }

  /// What a task would be given now.
  ///
  /// @throws TooMuchWork when a query of its transform looks at too much
  static Entries input(TaskDefinition task, Entries data) {
    var action = task.action();
    return action == null
        ? Outputs.input(task.input(), data)
        : Outputs.body(action, task.input(), data);
  }

  private TaskDefinition taskOf(OpenTask task) {
    return definition.task(task.task());
  }
}
