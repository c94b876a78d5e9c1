package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NO_SUCH_FIELD;
import static dev.evenhand.http.FaultKind.ONLY_UNLESS;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Decimal;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.Value.Nothing;
import dev.evenhand.workflow.domain.document.Action;
import dev.evenhand.workflow.domain.document.Retries;
import dev.evenhand.workflow.domain.document.Shape;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.document.WorkflowHead;
import dev.evenhand.workflow.domain.path.Patterns;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the tasks of a workflow.
final class TaskReader {
  static final String[] NAMES = {
    "key",
    "title",
    "description",
    "references",
    "type",
    "input",
    "output",
    "executors",
    "queue",
    "layouts",
    "action_url",
    "input_transform",
    "output_transform",
    "timeout_seconds",
    "retries"
  };
  private static final List<String> OF_ACTIONS =
      List.of("action_url", "input_transform", "output_transform", "timeout_seconds", "retries");
  private static final URI NOWHERE = URI.create("https://invalid");
  private static final int USUAL_TIMEOUT = 30;
  private static final int LONGEST_TIMEOUT = 300;
  private static final int LONGEST_NAME = 200;

  private final WorkflowHead workflow;
  private final SchemaReader schemas;
  private final Patterns patterns;
  private final LayoutsReader layouts;

  TaskReader(WorkflowHead workflow, SchemaReader schemas, Tools tools) {
    this.workflow = workflow;
    this.schemas = schemas;
    patterns = tools.patterns();
    layouts = new LayoutsReader(tools.layouts());
  }

  TaskDefinition task(Section task) {
    var about = AboutReader.about(task);
    var type = type(task);
    var action = type == TaskType.FORM ? noAction(task) : action(task);
    boolean isMade = action != null && action.input() != null;
    return new TaskDefinition(
        about,
        type,
        input(task, isMade),
        output(task, type),
        action,
        ExecutorsReader.executors(task),
        task.textOrNull("queue", LONGEST_NAME),
        layouts.layouts(task, "edit", "display"));
  }

  private static TaskType type(Section task) {
    if (!task.has("type")) {
      task.fault("type", MISSING.of());
    }
    var type = task.choice("type", TaskType.class);
    return type == null ? otherwise(task) : type;
  }

  /// What a task without a known type is most likely meant to be, so that its fields are no faults.
  private static TaskType otherwise(Section task) {
    return task.has("action_url") ? TaskType.SYNC_ACTION : TaskType.FORM;
  }

  /// @param isMade whether a transform makes the input, so that it need not be fields of the
  ///   workflow
  private Shape input(Section task, boolean isMade) {
    return switch (task.value("input")) {
      case Nothing _ -> isMade ? Shape.ANYTHING : schemas.some(workflow.fields(), List.of(), false);
      case Items _ -> named(task, "input");
      case Value _ -> {
        var schema = task.object("input");
        var fields = List.copyOf(WorkflowHead.properties(schema).values().keySet());
        if (!isMade) {
          fields.stream()
              .filter(field -> !workflow.has(field))
              .forEach(field -> task.fault("input.properties." + field, NO_SUCH_FIELD.of(field)));
        }
        yield new Shape(fields, schemas.read(task.field("input"), schema), true, schema);
      }
    };
  }

  private Shape output(Section task, TaskType type) {
    return switch (task.value("output")) {
      case Nothing _ when type != TaskType.FORM -> Shape.ANYTHING;
      case Nothing _ -> schemas.some(workflow.fields(), List.of(), false);
      case Items _ -> named(task, "output");
      case Value _ -> {
        var schema = task.object("output");
        var fields = List.copyOf(WorkflowHead.properties(schema).values().keySet());
        yield new Shape(fields, schemas.read(task.field("output"), schema), true, schema);
      }
    };
  }

  /// Fields of the workflow, by their names.
  private Shape named(Section section, String name) {
    var names = section.names(name);
    SomeFields.check(workflow, section, name);
    return schemas.some(workflow.fields(), names, false);
  }

  private static @Nullable Action noAction(Section task) {
    for (var name : OF_ACTIONS) {
      if (task.has(name)) {
        task.fault(name, ONLY_UNLESS.of("type", TaskType.FORM));
      }
    }
    return null;
  }

  private Action action(Section task) {
    var url = AboutReader.address(task, "action_url");
    return new Action(
        url == null ? NOWHERE : url,
        TransformReader.transform(task, "input_transform", patterns),
        TransformReader.transform(task, "output_transform", patterns),
        task.whole("timeout_seconds", USUAL_TIMEOUT, 1, LONGEST_TIMEOUT),
        retries(task));
  }

  /// How often, or how often and with which waits.
  private static Retries retries(Section task) {
    var usual = Retries.NONE;
    return switch (task.value("retries")) {
      case Nothing _ -> usual;
      case Decimal _ ->
          new Retries(task.whole("retries", 0, 0, 20), usual.delaySeconds(), usual.factor());
      case Entries entries -> {
        var section =
            new Section(
                task.field("retries"), entries, task.faults(), "times", "delay_seconds", "factor");
        yield new Retries(
            section.whole("times", 3, 0, 20),
            section.whole("delay_seconds", usual.delaySeconds(), 1, 86_400),
            section.whole("factor", usual.factor(), 1, 10));
      }
      case Value other -> {
        task.fault("retries", NOT_AN_OBJECT.of(Section.shown(other)));
        yield usual;
      }
    };
  }
}
