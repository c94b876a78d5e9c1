package dev.evenhand.workflow.web.definition;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.difference.Differences;
import dev.evenhand.workflow.domain.version.SourceFormat;
import dev.evenhand.workflow.internal.definition.ReadDocument;
import dev.evenhand.workflow.internal.definition.Written;
import dev.evenhand.workflow.internal.definition.version.WorkflowReading;
import dev.evenhand.workflow.internal.definition.version.WorkflowReading.Full;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Documents as files, and one beside the other.
@RestController
@RequestMapping("/api/workflows/{id}")
@Transactional(readOnly = true)
class WorkflowFilesController {
  private static final MediaType YAML = new MediaType("application", "yaml");

  private final WorkflowReading reading;

  WorkflowFilesController(WorkflowReading reading) {
    this.reading = reading;
  }

  /// The document of a version as a file: as it was written, or turned into the other form.
  @GetMapping("/versions/{number}/export")
  ResponseEntity<String> export(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(required = false) @Nullable Word<SourceFormat> format) {
    WorkflowAnswers.onlyReaders();
    var full = found(id, number);
    var wanted = format == null ? full.version().format() : format(format);
    var source = full.document().source();
    var text =
        source.format() == wanted
            ? source.text()
            : Written.as(wanted, value(full.document(), "format"));
    var name = "%s-%d.%s".formatted(key(id), number, Word.written(wanted));
    return ResponseEntity.ok()
        .contentType(wanted == SourceFormat.YAML ? YAML : MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text);
  }

  /// Where two versions are not the same.
  @GetMapping("/diff")
  List<DocumentDifference> diff(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to) {
    WorkflowAnswers.onlyReaders();
    var before = value(found(id, number("from", from)).document(), "from");
    var after = value(found(id, number("to", to)).document(), "to");
    return Differences.between(before, after).stream().map(DocumentDifference::of).toList();
  }

  private static int number(String field, @Nullable Integer number) {
    if (number == null) {
      throw new InvalidInput(field, MISSING.of());
    }
    return number;
  }

  private static SourceFormat format(Word<SourceFormat> word) {
    return word.among(SourceFormat.class)
        .orElseThrow(() ->
            new InvalidInput("format", NOT_ONE_OF.of(Word.all(SourceFormat.class), word.text())));
  }

  /// What a document says; of one that cannot be read, why not.
  private static Value value(ReadDocument document, String field) {
    var value = document.value();
    if (value == null) {
      throw new InvalidInput(
          document.faults().stream()
              .map(fault -> new FieldError(field, fault.code(), fault.args(), fault.message()))
              .toList());
    }
    return value;
  }

  private String key(UUID id) {
    return reading.find(new WorkflowId(id)).orElseThrow(() -> Refused.notFound("workflow")).key();
  }

  private Full found(UUID id, int number) {
    return reading.find(new WorkflowId(id), number).orElseThrow(() -> Refused.notFound("version"));
  }
}
