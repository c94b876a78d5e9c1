package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.condition.ConditionReader;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.document.TicketType;
import dev.evenhand.workflow.domain.document.Transition;
import dev.evenhand.workflow.domain.document.WorkflowHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the document of a workflow with its tasks, transitions and ticket types, and notes
/// everything that is wrong with it. Only what has no fault may be used.
public final class DefinitionReader {
  private static final String[] OF_WORKFLOW = {
    "key", "title", "description", "references", "fields", "parallel", "layouts"
  };
  private static final String[] OF_TICKET = {
    "key", "title", "description", "references", "fields", "company_roles", "layouts"
  };
  private static final int MOST_TASKS = 500;
  private static final int MOST_TRANSITIONS = 5_000;

  private final Section document;
  private final Fields faults;
  private final Tools tools;
  private final SchemaReader schemas;
  private final LayoutsReader layouts;
  private final Map<String, Section> places = new LinkedHashMap<>();

  private DefinitionReader(Section document, Fields faults, Tools tools) {
    this.document = document;
    this.faults = faults;
    this.tools = tools;
    schemas = new SchemaReader(tools.schemas(), faults);
    layouts = new LayoutsReader(tools.layouts());
  }

  /// Reads the document at a path, which is empty when it stands alone.
  public static Definition read(String path, Value document, Fields faults, Tools tools) {
    if (!(document instanceof Entries)) {
      faults.fault(path, NOT_AN_OBJECT.of(Section.shown(document)));
    }
    var section =
        new Section(
            path,
            document instanceof Entries entries ? entries : Value.EMPTY,
            faults,
            "workflow",
            "tasks",
            "transitions",
            "tickets");
    return new DefinitionReader(section, faults, tools).definition();
  }

  private Definition definition() {
    var workflow = workflow();
    var tasks = tasks(workflow);
    var transitions = transitions(workflow, tasks);
    Reachability.check(document, places, transitions);
    return new Definition(workflow, tasks, transitions, tickets(workflow));
  }

  private WorkflowHead workflow() {
    var workflow =
        new Section(document.field("workflow"), document.object("workflow"), faults, OF_WORKFLOW);
    var about = AboutReader.about(workflow);
    var fields = workflow.object("fields");
    schemas.read(workflow.field("fields"), fields);
    return new WorkflowHead(
        about,
        fields,
        schemas.incomplete(fields),
        workflow.flag("parallel", false),
        layouts.layouts(workflow, "display"));
  }

  private List<TaskDefinition> tasks(WorkflowHead workflow) {
    if (document.items("tasks").isEmpty()) {
      document.fault("tasks", MISSING.of());
    }
    atMost("tasks", MOST_TASKS);
    var reader = new TaskReader(workflow, schemas, tools);
    var keys = new HashSet<String>();
    var tasks = new ArrayList<TaskDefinition>();
    for (var section : document.sections("tasks", TaskReader.NAMES)) {
      var task = reader.task(section);
      once(section, task.key(), keys);
      places.putIfAbsent(task.key(), section);
      tasks.add(task);
    }
    return tasks;
  }

  private List<Transition> transitions(WorkflowHead workflow, List<TaskDefinition> tasks) {
    atMost("transitions", MOST_TRANSITIONS);
    var fields = WorkflowHead.properties(workflow.fields()).values().keySet();
    var keys = tasks.stream().map(TaskDefinition::key).collect(Collectors.toSet());
    var reader = new TransitionReader(keys, new ConditionReader(fields, faults));
    return document.sections("transitions", TransitionReader.NAMES).stream()
        .map(reader::transition)
        .toList();
  }

  private List<TicketType> tickets(WorkflowHead workflow) {
    atMost("tickets", MOST_TASKS);
    var keys = new HashSet<String>();
    var tickets = new ArrayList<TicketType>();
    for (var section : document.sections("tickets", OF_TICKET)) {
      var names = section.names("fields");
      SomeFields.check(workflow, section, "fields");
      var ticket =
          new TicketType(
              AboutReader.about(section),
              schemas.some(workflow.fields(), names, true),
              section.names("company_roles"),
              layouts.layouts(section, "edit", "display"));
      once(section, ticket.key(), keys);
      tickets.add(ticket);
    }
    return tickets;
  }

  private static void once(Section section, String key, Set<String> keys) {
    if (!key.isEmpty() && !keys.add(key)) {
      section.fault("key", TWICE.of(key));
    }
  }

  private void atMost(String name, int most) {
    int size = document.items(name).size();
    if (size > most) {
      document.fault(name, TOO_MANY.of(most, size));
    }
  }
}
