package dev.evenhand.workflow.domain.run;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Flag;
import dev.evenhand.workflow.Value.Text;
import dev.evenhand.workflow.domain.document.Action;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.Shape;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.path.TooMuchWork;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Judges what comes of tasks: by the schema of the task, and by that of the workflow whose fields
/// it becomes.
final class Outputs {
  private static final Value FAILED = new Flag(false);

  private final Definition definition;

  Outputs(Definition definition) {
    this.definition = definition;
  }

  /// What a person filled in.
  Finish filledIn(TaskDefinition task, Entries data, Entries output) {
    var problems = new ArrayList<>(task.output().schema().problems(output));
    problems.addAll(asFields(data, output));
    return problems.isEmpty() ? new Finish.Done(output) : new Finish.Refused(distinct(problems));
  }

  /// What a service answered.
  Finish answered(TaskDefinition task, Entries data, Value reply) {
    if (reply instanceof Entries answer && isRefusal(reply)) {
      return failed(task, answer.get("message") instanceof Text(var why) ? why : "no reason given");
    }
    try {
      return judged(task, data, made(task, reply));
    } catch (TooMuchWork e) {
      return failed(task, String.valueOf(e.getMessage()));
    }
  }

  static boolean isRefusal(Value reply) {
    return reply instanceof Entries answer && FAILED.equals(answer.get("success"));
  }

  Finish.Failed failed(TaskDefinition task, String why) {
    var message = "Expected “%s” to succeed, but: %s".formatted(task.key(), why);
    return new Finish.Failed(new RunError(RunError.Type.TASK_UPDATE, message));
  }

  /// The fields of the workflow once the outputs of the same names are copied over them.
  Entries copied(Entries data, Entries output) {
    var own = new LinkedHashMap<String, Value>();
    output
        .values()
        .forEach((name, value) -> {
          if (definition.workflow().has(name)) {
            own.put(name, value);
          }
        });
    return data.with(own);
  }

  /// What is wrong with the workflow's fields once the outputs are copied.
  List<Problem> asFields(Entries data, Entries output) {
    return definition.workflow().schema().problems(copied(data, output).withoutNothing());
  }

  private static Value made(TaskDefinition task, Value reply) {
    var transform = Objects.requireNonNull(task.action()).output();
    return transform == null ? reply : transform.apply(reply);
  }

  private Finish judged(TaskDefinition task, Entries data, Value made) {
    if (!(made instanceof Entries output)) {
      return failed(task, "the reply is no object.");
    }
    var problems = new ArrayList<>(task.output().schema().problems(output.withoutNothing()));
    problems.addAll(asFields(data, output));
    return problems.isEmpty() ? new Finish.Done(output) : failed(task, said(problems));
  }

  /// What a task is given: its fields, those that are missing as `null`.
  static Entries input(Shape shape, Entries data) {
    var input = new LinkedHashMap<String, Value>();
    shape.fields().forEach(field -> input.put(field, data.get(field)));
    return new Entries(input);
  }

  /// The body that is sent to a service.
  static Entries body(Action action, Shape shape, Entries data) {
    var transform = action.input();
    return transform == null ? input(shape, data) : transform.apply(data);
  }

  static String said(List<Problem> problems) {
    return distinct(problems).stream()
        .map(problem -> name(problem) + problem.text())
        .collect(Collectors.joining(" "));
  }

  private static String name(Problem problem) {
    return problem.place().isEmpty() ? "" : problem.place().replaceFirst("^\\.", "") + ": ";
  }

  /// One problem for each place: two schemas often say the same of it.
  private static List<Problem> distinct(List<Problem> problems) {
    Map<String, Problem> first = new LinkedHashMap<>();
    problems.forEach(problem -> first.putIfAbsent(problem.place(), problem));
    return List.copyOf(first.values());
  }
}
