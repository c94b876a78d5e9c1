package dev.evenhand.workflow.web.run;

import static dev.evenhand.http.FaultKind.MISSING;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.internal.act.Handing;
import dev.evenhand.workflow.internal.act.Repairs;
import dev.evenhand.workflow.internal.act.TaskAnswer;
import dev.evenhand.workflow.internal.act.TaskDesk;
import dev.evenhand.workflow.internal.look.Looking;
import dev.evenhand.workflow.internal.text.JsonBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What people do with tasks.
@RestController
@RequestMapping("/api/tasks/{id}")
class TaskActionsController {
  private static final String OUTPUT = "output";
  private static final int LONGEST_COMMENT = 2_000;

  private final TaskDesk desk;
  private final Repairs repairs;
  private final Handing handing;
  private final RunRefusals refusals;
  private final TaskReading reading;

  TaskActionsController(
      TaskDesk desk, Repairs repairs, Handing handing, RunRefusals refusals, TaskReading reading) {
    this.desk = desk;
    this.repairs = repairs;
    this.handing = handing;
    this.refusals = refusals;
    this.reading = reading;
  }

  /// What was filled in.
  ///
  /// @param output its fields, as the schema of the task's outputs names them
  record FilledIn(Map<String, @Nullable Object> output) {}

  record TaskComment(@Nullable String comment) {}

  record GivenTo(@Nullable UUID personId) {}

  /// Finishes a form. Sending the same again changes nothing.
  @Operation(
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = FilledIn.class))))
  @PostMapping(path = "/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<TaskView> complete(@PathVariable UUID id, @RequestBody byte[] body) {
    var output = JsonBody.objectIn(body, OUTPUT);
    return answer(refusals.done(desk.complete(new TaskId(id), output, Actor.current()), OUTPUT));
  }

  /// Keeps what was filled in so far.
  @Operation(
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = FilledIn.class))))
  @PutMapping(path = "/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<TaskView> draft(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody byte[] body) {
    var draft = JsonBody.objectIn(body, OUTPUT);
    var seen = Versions.seen(ifMatch);
    return answer(
        refusals.done(desk.keepDraft(new TaskId(id), draft, seen, Actor.current()), OUTPUT));
  }

  /// Goes on without the task.
  @PostMapping("/skip")
  ResponseEntity<TaskView> skip(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable TaskComment body) {
    return answer(
        refusals.done(repairs.skip(new TaskId(id), comment(body), Actor.current()), OUTPUT));
  }

  /// Tries it again.
  @PostMapping("/retry")
  ResponseEntity<TaskView> retry(@PathVariable UUID id) {
    return answer(refusals.done(repairs.retry(new TaskId(id), Actor.current()), OUTPUT));
  }

  /// Takes it for the one who asks.
  @PostMapping("/take")
  ResponseEntity<TaskView> take(@PathVariable UUID id) {
    return handed(id, handing.take(new TaskId(id), Actor.current()));
  }

  /// Puts it back; whoever is next by the policy of its queue gets it when somebody asks.
  @PostMapping("/release")
  ResponseEntity<TaskView> release(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable TaskComment body) {
    var comment = comment(body);
    if (comment.isEmpty()) {
      throw new InvalidInput("comment", MISSING.of());
    }
    return handed(id, handing.release(new TaskId(id), comment, Actor.current()));
  }

  /// Gives it to somebody.
  @PostMapping("/give")
  ResponseEntity<TaskView> give(@PathVariable UUID id, @RequestBody GivenTo body) {
    if (body.personId() == null) {
      throw new InvalidInput("personId", MISSING.of());
    }
    var to = new PersonId(body.personId());
    return handed(id, handing.give(new TaskId(id), to, Actor.current()));
  }

  private ResponseEntity<TaskView> handed(UUID id, Handing.Answer answer) {
    switch (answer) {
      case Handing.Answer.Missing() -> throw Refused.notFound("task");
      case Handing.Answer.NotAllowed(var because) -> throw Refused.forbidden(because);
      case Handing.Answer.NotNow(var status, var by) ->
          refusals.done(new TaskAnswer.NotNow(status, by), OUTPUT);
      case Handing.Answer.Asked(var result) -> refusals.done(result);
    }
    return reading.answer(new TaskId(id));
  }

  private ResponseEntity<TaskView> answer(TaskAnswer.Done done) {
    return reading.answer(new Looking.Task(done.task(), done.instance()));
  }

  private static String comment(@Nullable TaskComment body) {
    var fields = new Fields();
    var comment =
        fields.optionalText("comment", body == null ? null : body.comment(), LONGEST_COMMENT);
    fields.check();
    return comment;
  }
}
