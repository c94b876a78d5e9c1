package dev.evenhand.workflow.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NO_SUCH_TASK;
import static dev.evenhand.http.FaultKind.OUTSIDE_THE_SCHEMA;
import static dev.evenhand.http.FaultKind.TOO_MANY;
import static dev.evenhand.http.FaultKind.TWICE;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.document.TicketType;
import dev.evenhand.workflow.domain.reading.DefinitionReader;
import dev.evenhand.workflow.domain.reading.Section;
import dev.evenhand.workflow.domain.reading.Tools;
import dev.evenhand.workflow.domain.run.Engine;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import dev.evenhand.workflow.internal.lab.LabQuestion;
import dev.evenhand.workflow.internal.lab.LabQuestion.Answer;
import dev.evenhand.workflow.internal.lab.LabQuestion.Worker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads one document of the lab.
final class LabQuestionReader {
  private static final int LONGEST_NAME = 100;
  private static final int MANY = 1_000_000;
  private static final int MOST = 10_000;

  private final Section document;
  private final Fields faults;
  private final Tools tools;

  private LabQuestionReader(Entries document, Fields faults, Tools tools) {
    this.document = new Section("", document, faults);
    this.faults = faults;
    this.tools = tools;
  }

  /// Makes a question of the document.
  ///
  /// @param faults those that were found before
  /// @throws InvalidInput with everything in it that does not fit
  static LabQuestion read(Value document, Fields faults, Tools tools) {
    if (!(document instanceof Entries entries)) {
      throw new InvalidInput("", NOT_AN_OBJECT.of(Section.shown(document)));
    }
    return new LabQuestionReader(entries, faults, tools).question();
  }

  private LabQuestion question() {
    var definition = definition();
    var data = document.has("data") ? document.object("data") : Value.EMPTY;
    ticket(definition)
        .ifPresent(ticket -> note("data", new Engine(definition).problems(ticket, data)));
    var workers = workers();
    var answers = answers(definition);
    faults.check();
    return new LabQuestion(definition, data, workers, answers);
  }

  private Definition definition() {
    if (!document.has("definition")) {
      throw new InvalidInput("definition", MISSING.of());
    }
    return DefinitionReader.read("definition", document.value("definition"), faults, tools);
  }

  private Optional<TicketType> ticket(Definition definition) {
    var key = document.text("ticket", LONGEST_NAME);
    var ticket = definition.findTicket(key);
    if (ticket.isEmpty() && !key.isEmpty()) {
      document.fault("ticket", UNKNOWN.of(key));
    }
    return ticket;
  }

  private List<Worker> workers() {
    var workers = new ArrayList<Worker>();
    var usernames = new HashSet<String>();
    for (var section : sections("workers")) {
      var username = section.text("username", LONGEST_NAME);
      if (!username.isEmpty() && !usernames.add(username)) {
        section.fault("username", TWICE.of(username));
      }
      workers.add(
          new Worker(username, section.flag("available", true), section.whole("open", 0, 0, MANY)));
    }
    return workers;
  }

  private List<Answer> answers(Definition definition) {
    var answers = new ArrayList<Answer>();
    for (var section : sections("answers")) {
      var key = section.text("task", LONGEST_NAME);
      var task = definition.findTask(key);
      if (task.isPresent()) {
        answers.add(new Answer(section.path(), key, given(section, task.get())));
      } else if (!key.isEmpty()) {
        section.fault("task", NO_SUCH_TASK.of(key));
      }
    }
    return answers;
  }

  private List<Section> sections(String name) {
    var sections = document.sections(name);
    if (sections.size() > MOST) {
      throw new InvalidInput(name, TOO_MANY.of(MOST, sections.size()));
    }
    return sections;
  }

  private Value given(Section answer, TaskDefinition task) {
    if (task.type() == TaskType.FORM) {
      var output = answer.object("output");
      if (answer.has("output")) {
        note(answer.field("output"), task.output().schema().problems(output));
      }
      return output;
    }
    var reply = answer.find("reply");
    if (reply == null) {
      answer.fault("reply", MISSING.of());
      return Value.NOTHING;
    }
    return reply;
  }

  private void note(String path, List<Problem> problems) {
    problems.forEach(
        problem -> faults.fault(path + problem.place(), OUTSIDE_THE_SCHEMA.of(problem.text())));
  }
}
