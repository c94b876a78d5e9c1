package dev.evenhand.workflow.web.run;

import static dev.evenhand.http.FaultKind.OUTSIDE_THE_SCHEMA;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkResult;
import dev.evenhand.workflow.internal.act.ErrorAnswer;
import dev.evenhand.workflow.internal.act.Powers;
import dev.evenhand.workflow.internal.act.TaskAnswer;
import dev.evenhand.workflow.internal.store.StoredError;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Says over HTTP why something about a task or an error was not done.
@Component
class RunRefusals {
  private final People people;

  RunRefusals(People people) {
    this.people = people;
  }

  /// @throws Refused `403` to those who may not look at all tasks
  static void onlyLookers() {
    if (!Powers.mayLook(Actor.current())) {
      throw Refused.forbidden("Only people with the role ticket_admin may look at this.");
    }
  }

  /// What was done.
  ///
  /// @param path of the field in which something was filled in
  /// @throws Refused when it was not
  /// @throws InvalidInput when what was filled in does not fit
  TaskAnswer.Done done(TaskAnswer answer, String path) {
    return switch (answer) {
      case TaskAnswer.Done done -> done;
      case TaskAnswer.Missing() -> throw Refused.notFound("task");
      case TaskAnswer.NotAllowed() -> throw onlyRepairers();
      case TaskAnswer.NotYours(var holder) -> throw notYours(holder);
      case TaskAnswer.NotNow(var status, var by) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "task-not-now",
              "This task is " + status + ".",
              facts(by, Map.of("taskStatus", Word.of(status))));
      case TaskAnswer.ChangedMeanwhile() -> throw Refused.changedMeanwhile("task");
      case TaskAnswer.Unfit(var problems) ->
          throw new InvalidInput(
              problems.stream()
                  .map(problem ->
                      FieldError.of(path + problem.place(), OUTSIDE_THE_SCHEMA.of(problem.text())))
                  .toList());
    };
  }

  StoredError done(ErrorAnswer answer) {
    return switch (answer) {
      case ErrorAnswer.Done(var error) -> error;
      case ErrorAnswer.Missing() -> throw Refused.notFound("error");
      case ErrorAnswer.NotAllowed() -> throw onlyRepairers();
      case ErrorAnswer.ChangedMeanwhile() -> throw Refused.changedMeanwhile("error");
      case ErrorAnswer.NotNow(var because) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "error-not-now",
              "This cannot be done now: " + because + ".",
              Map.of());
    };
  }

  /// What the hub did.
  WorkResult.Done done(WorkResult result) {
    return switch (result) {
      case WorkResult.Done done -> done;
      case WorkResult.Refused refused -> throw because(refused.why(), refused.facts());
    };
  }

  private Refused because(WorkResult.Refusal why, WorkResult.Facts about) {
    var reason = about.because();
    return new Refused(
        switch (why) {
          case NO_SUCH_ITEM -> HttpStatus.NOT_FOUND;
          case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
          case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
          case COMMENT_MISSING -> HttpStatus.UNPROCESSABLE_CONTENT;
          case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
          default -> HttpStatus.CONFLICT;
        },
        why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        reason == null ? "The hub refuses: " + why + "." : "Not possible: " + reason.text() + ".",
        facts(about.person(), Map.of()));
  }

  private Refused notYours(@Nullable PersonId holder) {
    var detail = holder == null ? "Nobody has this task now." : "Somebody else has this task now.";
    return new Refused(HttpStatus.CONFLICT, "task-not-yours", detail, facts(holder, Map.of()));
  }

  private Map<String, Object> facts(@Nullable PersonId person, Map<String, Object> others) {
    var facts = new HashMap<>(others);
    if (person != null) {
      var known = TaskPerson.of(person, people.named(Set.of(person)));
      if (known != null) {
        facts.put("person", known);
      }
    }
    return facts;
  }

  private static Refused onlyRepairers() {
    return Refused.forbidden("Only people with the role ticket_admin may do this.");
  }
}
