package dev.evenhand.workflow.web.definition;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import dev.evenhand.workflow.internal.definition.version.Activations;
import dev.evenhand.workflow.internal.definition.version.Drafts;
import dev.evenhand.workflow.internal.definition.version.WorkflowReading;
import dev.evenhand.workflow.internal.definition.version.WorkflowReading.Full;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/workflows/{id}/versions")
@Transactional
class WorkflowVersionsController {
  private final WorkflowReading reading;
  private final Drafts drafts;
  private final Activations activations;
  private final Idempotency idempotency;

  WorkflowVersionsController(
      WorkflowReading reading, Drafts drafts, Activations activations, Idempotency idempotency) {
    this.reading = reading;
    this.drafts = drafts;
    this.activations = activations;
    this.idempotency = idempotency;
  }

  /// What the next draft begins as.
  ///
  /// @param from number of a version; when left out, the active one, or the latest
  record NextDraftBody(@Nullable Integer from) {}

  /// All versions, the newest first.
  @GetMapping
  List<WorkflowVersionView> list(@PathVariable UUID id) {
    WorkflowAnswers.onlyReaders();
    var versions = reading.versions(new WorkflowId(id));
    if (versions.isEmpty()) {
      throw Refused.notFound("workflow");
    }
    return versions.stream().map(WorkflowVersionView::of).toList();
  }

  @GetMapping("/{number}")
  ResponseEntity<WorkflowSourceView> get(@PathVariable UUID id, @PathVariable int number) {
    WorkflowAnswers.onlyReaders();
    return answer(ResponseEntity.ok(), found(id, number));
  }

  /// Stores another document in a draft; it may have faults.
  @DocumentInBody
  @PutMapping(
      path = "/{number}",
      consumes = {MediaType.APPLICATION_JSON_VALUE, SourceReading.YAML})
  ResponseEntity<WorkflowSourceView> save(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Content-Type", required = false) @Nullable String type,
      @RequestBody byte[] body) {
    var source = SourceReading.read(body, type);
    WorkflowAnswers.done(drafts.save(new WorkflowId(id), number, source, Versions.seen(ifMatch)));
    return answer(ResponseEntity.ok(), found(id, number));
  }

  /// Makes the next draft.
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<WorkflowSourceView> next(
      @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody(required = false) @Nullable NextDraftBody body) {
    var workflow = new WorkflowId(id);
    var from = body == null ? null : body.from();
    var made =
        idempotency.once(
            WorkflowAnswers.caller(),
            "workflow-drafts",
            key,
            () -> WorkflowAnswers.done(drafts.next(workflow, from)).id().value());
    var number =
        reading.versions(workflow).stream()
            .filter(version -> version.id().value().equals(made))
            .map(WorkflowVersion::number)
            .findFirst()
            .orElseThrow(() -> Refused.notFound("version"));
    var place = URI.create("/api/workflows/%s/versions/%d".formatted(id, number));
    return answer(ResponseEntity.created(place), found(id, number));
  }

  /// Deletes a draft; a workflow that has no other version goes with it.
  @DeleteMapping("/{number}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    var seen = ifMatch == null ? null : Versions.seen(ifMatch);
    WorkflowAnswers.done(drafts.delete(new WorkflowId(id), number, seen));
  }

  /// Activates, deprecates, archives or brings back a version.
  @PostMapping("/{number}/status")
  ResponseEntity<WorkflowSourceView> move(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody VersionStatusBody body) {
    var next = body.read();
    WorkflowAnswers.done(
        activations.move(new WorkflowId(id), number, next, Versions.seen(ifMatch)));
    return answer(ResponseEntity.ok(), found(id, number));
  }

  private Full found(UUID id, int number) {
    return reading.find(new WorkflowId(id), number).orElseThrow(() -> Refused.notFound("version"));
  }

  private static ResponseEntity<WorkflowSourceView> answer(BodyBuilder answer, Full full) {
    return answer.eTag(Versions.tag(full.version().edition())).body(WorkflowSourceView.of(full));
  }
}
