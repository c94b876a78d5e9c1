package dev.evenhand.workflow.domain.run;

import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.FinalStatus;
import dev.evenhand.workflow.domain.document.Transition;
import dev.evenhand.workflow.domain.path.TooMuchWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One look at the transitions from a task, or from the start.
final class Advancing {
  private static final int MOST_STEPS = 1_000;

  private final Definition definition;
  private final List<Transition> taken = new ArrayList<>();
  private final List<OpenTask> opened = new ArrayList<>();
  private final List<RunError> errors = new ArrayList<>();
  private @Nullable String from;
  private Instance instance;

  Advancing(Definition definition, Instance instance) {
    this.definition = definition;
    this.instance = instance;
  }

  /// @param task key of the task that is done; null at the start
  Advance after(@Nullable String task) {
    from = task;
    var outgoing = definition.from(task);
    var holding =
        outgoing.stream().filter(each -> each.condition().holds(instance.data())).toList();
    if (definition.workflow().parallel()) {
      holding.forEach(this::take);
    } else if (!holding.isEmpty()) {
      take(holding.getFirst());
    }
    settle(task, outgoing);
    return new Advance(instance, taken, opened, errors);
  }

  /// Once more, where it stood still.
  Advance again(RunError.Branch branch) {
    if (branch.to() == null) {
      return after(branch.after());
    }
    from = branch.after();
    open(branch.to());
    return new Advance(instance, taken, opened, errors);
  }

  private void take(Transition transition) {
    taken.add(transition);
    if (transition.to() == null) {
      instance =
          instance.ending(Objects.requireNonNullElse(transition.status(), FinalStatus.COMPLETED));
    } else {
      open(transition.to());
    }
  }

  private void open(String key) {
    if (instance.steps() == MOST_STEPS) {
      error(
          RunError.Type.WORKFLOW_TRANSITION,
          "Expected at most %d steps, but “%s” would be one more.".formatted(MOST_STEPS, key),
          key);
      return;
    }
    var task = definition.task(key);
    try {
      var input = Engine.input(task, instance.data());
      var problems = task.input().schema().problems(input.withoutNothing());
      if (problems.isEmpty()) {
        var open = new OpenTask(instance.steps() + 1, key, input, 0, false);
        instance = instance.opening(open);
        opened.add(open);
      } else {
        error(RunError.Type.TASK_CREATION, notGiven(key, Outputs.said(problems)), key);
      }
    } catch (TooMuchWork e) {
      error(RunError.Type.TASK_CREATION, notGiven(key, String.valueOf(e.getMessage())), key);
    }
  }

  private static String notGiven(String key, String why) {
    return "Expected to give “%s” what it needs, but: %s".formatted(key, why);
  }

  /// The instance is over when no task is open, no place is to be mended, and an end was come to or
  /// there is nowhere to go.
  private void settle(@Nullable String task, List<Transition> outgoing) {
    if (!instance.open().isEmpty() || instance.stuck() > 0) {
      return;
    }
    if (instance.ended() != null) {
      instance = instance.over(instance.ended());
    } else if (outgoing.isEmpty()) {
      instance = instance.over(FinalStatus.COMPLETED);
    } else {
      var place = task == null ? "the start" : "“" + task + "”";
      error(
          RunError.Type.WORKFLOW_TRANSITION,
          "Expected a transition from %s to hold, but none of %d does."
              .formatted(place, outgoing.size()),
          null);
    }
  }

  private void error(RunError.Type type, String message, @Nullable String to) {
    errors.add(new RunError(type, message, new RunError.Branch(from, to)));
    instance = instance.stuckAt(1);
  }
}
