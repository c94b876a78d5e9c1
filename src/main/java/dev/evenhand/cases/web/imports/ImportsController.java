package dev.evenhand.cases.web.imports;

import static dev.evenhand.http.FaultKind.MISSING;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.internal.imports.ImportDesk;
import dev.evenhand.cases.internal.imports.ImportUpload;
import dev.evenhand.cases.internal.imports.RowOutcome.Status;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Everybody sees imports; people with the admin role make them.
@RestController
@RequestMapping("/api/cases/imports")
class ImportsController {
  private static final int LONGEST_NAME = 200;

  private final ImportDesk desk;
  private final ImportUpload uploading;
  private final ImportViews views;
  private final PlanReader plans;
  private final Idempotency idempotency;

  ImportsController(
      ImportDesk desk,
      ImportUpload uploading,
      ImportViews views,
      PlanReader plans,
      Idempotency idempotency) {
    this.desk = desk;
    this.uploading = uploading;
    this.views = views;
    this.plans = plans;
    this.idempotency = idempotency;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  ImportView upload(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam("file") @Nullable MultipartFile file) {
    var by = onlyAdmins();
    if (file == null || file.isEmpty()) {
      throw new InvalidInput("file", MISSING.of());
    }
    return get(idempotency.once(by.value(), "imports", key, () -> upload(file, by)));
  }

  private UUID upload(MultipartFile file, PersonId by) {
    return uploading.upload(name(file), file, by).value();
  }

  @GetMapping
  Page<ImportView> list() {
    return Page.of(desk.newest().stream().map(ImportViews::brief).toList());
  }

  @GetMapping("/{id}")
  ImportView get(@PathVariable UUID id) {
    return views.view(find(id));
  }

  @PutMapping("/{id}")
  PreviewView plan(@PathVariable UUID id, @RequestBody PlanBody body) {
    onlyAdmins();
    var found = find(id);
    return desk.plan(found, plans.read(body, found.columns()))
        .map(PreviewView::of)
        .orElseThrow(() -> wrongState(found, "not begun yet"));
  }

  @PostMapping("/{id}/run")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ImportView run(@PathVariable UUID id) {
    onlyAdmins();
    var found = find(id);
    if (!desk.run(found)) {
      throw wrongState(found, "mapped or stopped");
    }
    return get(id);
  }

  @PostMapping("/{id}/cancel")
  ImportView cancel(@PathVariable UUID id) {
    onlyAdmins();
    var found = find(id);
    if (!desk.cancel(found)) {
      throw wrongState(found, "running");
    }
    return get(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    onlyAdmins();
    var found = find(id);
    if (!desk.delete(found)) {
      throw wrongState(found, "not running");
    }
  }

  @GetMapping("/{id}/rows")
  Page<RowView> rows(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Word<Status> status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return views.rows(find(id), status, Cursor.read(cursor), limit);
  }

  private Import find(UUID id) {
    return desk.find(new ImportId(id)).orElseThrow(() -> Refused.notFound("import"));
  }

  private static PersonId onlyAdmins() {
    var actor = Actor.current();
    if (!actor.isOwner() && !actor.has(Role.ADMIN)) {
      throw Refused.forbidden("Only people with the admin role import cases.");
    }
    return actor.findPerson().orElseThrow(() -> Refused.forbidden("Only people import cases."));
  }

  private static Refused wrongState(Import found, String expected) {
    return new Refused(
        HttpStatus.CONFLICT,
        "import-in-another-state",
        "Expected an import that is %s, but it is %s."
            .formatted(expected, Word.written(found.state())));
  }

  private static String name(MultipartFile file) {
    var path = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).strip();
    var shown = name.isEmpty() ? "cases.csv" : name;
    return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
  }
}
