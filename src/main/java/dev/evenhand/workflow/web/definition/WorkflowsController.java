package dev.evenhand.workflow.web.definition;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.Workflows;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.internal.definition.DocumentReader;
import dev.evenhand.workflow.internal.definition.version.Drafts;
import dev.evenhand.workflow.internal.definition.version.WorkflowReading;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/workflows")
@Transactional
class WorkflowsController {
  private final WorkflowReading reading;
  private final Drafts drafts;
  private final DocumentReader reader;
  private final Workflows workflows;
  private final Idempotency idempotency;

  WorkflowsController(
      WorkflowReading reading,
      Drafts drafts,
      DocumentReader reader,
      Workflows workflows,
      Idempotency idempotency) {
    this.reading = reading;
    this.drafts = drafts;
    this.reader = reader;
    this.workflows = workflows;
    this.idempotency = idempotency;
  }

  @GetMapping
  Page<WorkflowView> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Word<VersionStatus> status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    WorkflowAnswers.onlyReaders();
    var found = reading.list(WorkflowParameters.read(q, status, cursor, limit));
    return new Page<>(
        found.items().stream().map(WorkflowView::of).toList(), found.next(), found.total());
  }

  /// Workflows to begin with.
  @GetMapping("/examples")
  List<WorkflowExampleView> examples() {
    WorkflowAnswers.onlyReaders();
    return workflows.examples().stream().map(WorkflowExampleView::of).toList();
  }

  /// Looks for all that is wrong with a document; stores nothing.
  ///
  /// @param workflow to which it belongs, if to one already: then its key must stay
  @DocumentInBody
  @PostMapping(
      path = "/validate",
      consumes = {MediaType.APPLICATION_JSON_VALUE, SourceReading.YAML})
  DocumentFaults validate(
      @RequestParam(required = false) @Nullable UUID workflow,
      @RequestHeader(name = "Content-Type", required = false) @Nullable String type,
      @RequestBody byte[] body) {
    WorkflowAnswers.onlyReaders();
    var key = workflow == null ? null : view(workflow).key();
    var document = reader.read(SourceReading.read(body, type), key);
    return DocumentFaults.of(document.faults());
  }

  /// Makes a workflow, with the document as its first draft, which may have faults.
  @DocumentInBody
  @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, SourceReading.YAML})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<WorkflowView> create(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestHeader(name = "Content-Type", required = false) @Nullable String type,
      @RequestBody byte[] body) {
    var source = SourceReading.read(body, type);
    var id =
        idempotency.once(
            WorkflowAnswers.caller(),
            "workflows",
            key,
            () -> WorkflowAnswers.done(drafts.create(source)).workflow().value());
    return ResponseEntity.created(URI.create("/api/workflows/" + id)).body(view(id));
  }

  @GetMapping("/{id}")
  WorkflowView get(@PathVariable UUID id) {
    WorkflowAnswers.onlyReaders();
    return view(id);
  }

  private WorkflowView view(UUID id) {
    return reading
        .find(new WorkflowId(id))
        .map(WorkflowView::of)
        .orElseThrow(() -> Refused.notFound("workflow"));
  }
}
