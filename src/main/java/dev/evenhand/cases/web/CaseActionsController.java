package dev.evenhand.cases.web;

import static dev.evenhand.http.FaultKind.MISSING;

import dev.evenhand.cases.internal.CaseChanges;
import dev.evenhand.cases.internal.Claims;
import dev.evenhand.cases.web.look.CaseAnswer;
import dev.evenhand.cases.web.look.CaseReading;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItemId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
class CaseActionsController {
  private final CaseChanges changes;
  private final Claims claims;
  private final CaseReading reading;
  private final CaseRefusals refusals;

  CaseActionsController(
      CaseChanges changes, Claims claims, CaseReading reading, CaseRefusals refusals) {
    this.changes = changes;
    this.claims = claims;
    this.reading = reading;
    this.refusals = refusals;
  }

  record CommentBody(@Nullable String comment) {
    static String read(@Nullable CommentBody body) {
      var fields = new Fields();
      var comment = Typed.comment(fields, body == null ? null : body.comment());
      fields.check();
      return comment;
    }
  }

  record ClaimBody(@Nullable UUID queueId) {}

  @PostMapping("/{id}/assign")
  CaseAnswer assign(
      @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody AssignBody body) {
    var fields = new Fields();
    var how = body.read(fields);
    fields.check();
    var request = Typed.request("assign", key);
    return reading.answer(refusals.done(changes.assign(new WorkItemId(id), how, request)));
  }

  @PostMapping("/{id}/unassign")
  CaseAnswer unassign(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable CommentBody body) {
    var comment = CommentBody.read(body);
    if (comment.isEmpty()) {
      throw new InvalidInput("comment", MISSING.of());
    }
    return reading.answer(refusals.done(changes.unassign(new WorkItemId(id), comment)));
  }

  @PostMapping("/{id}/complete")
  CaseAnswer complete(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable CommentBody body) {
    var comment = CommentBody.read(body);
    return reading.answer(refusals.done(changes.complete(new WorkItemId(id), comment)));
  }

  @PostMapping("/{id}/reopen")
  CaseAnswer reopen(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable CommentBody body) {
    var comment = CommentBody.read(body);
    return reading.answer(refusals.done(changes.reopen(new WorkItemId(id), comment)));
  }

  /// Takes the next case for the one who asks.
  @PostMapping("/claim")
  CaseAnswer claim(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody(required = false) @Nullable ClaimBody body) {
    var queue = body == null ? null : body.queueId();
    var request = Typed.request("claim", key);
    var result = queue == null ? claims.next(request) : claims.next(new QueueId(queue), request);
    return reading.answer(refusals.done(result));
  }
}
