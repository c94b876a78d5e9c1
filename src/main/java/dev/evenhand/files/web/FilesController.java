package dev.evenhand.files.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.TOO_LONG;

import dev.evenhand.files.FileInfo;
import dev.evenhand.files.domain.FileName;
import dev.evenhand.files.internal.FileList;
import dev.evenhand.files.internal.FileService;
import dev.evenhand.files.internal.FileSettings;
import dev.evenhand.files.internal.Intake;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Everybody of a company sees its files and brings new ones. The body of an upload is the file as
/// it is: it goes to the disk as it comes in.
@RestController
@RequestMapping("/api/files")
class FilesController {
  private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM_VALUE;

  private final Intake intake;
  private final FileService files;
  private final FileList list;
  private final FileViews views;
  private final FileSettings settings;

  FilesController(
      Intake intake, FileService files, FileList list, FileViews views, FileSettings settings) {
    this.intake = intake;
    this.files = files;
    this.list = list;
    this.views = views;
    this.settings = settings;
  }

  /// @param q found in the name, in any case
  /// @param sort `name` or `uploadedAt`, after `-` from the last to the first
  @GetMapping
  Page<FileView> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var page = list.page(FileParameters.query(q, sort, cursor, limit));
    return new Page<>(views.views(page.items()), page.next(), page.total());
  }

  @GetMapping("/limits")
  FileLimitsView limits() {
    return new FileLimitsView(
        settings.maxSize().toBytes(),
        settings.allowedTypes(),
        settings.refusedTypes(),
        settings.refusedEndings());
  }

  @GetMapping("/{id}")
  FileView get(@PathVariable long id) {
    return views.view(file(id));
  }

  @PostMapping(consumes = BYTES)
  @RequestBody(content = @Content(mediaType = BYTES, schema = @Schema(format = "binary")))
  ResponseEntity<FileView> upload(
      @RequestParam(required = false) @Nullable String name,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    var file = FileRefusals.done(intake.add(name(name), source(request), key));
    return ResponseEntity.created(URI.create("/api/files/" + file.id())).body(views.view(file));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable long id) {
    FileRefusals.done(files.delete(id, Actor.current()));
  }

  @GetMapping("/{id}/versions")
  Page<FileVersionView> versions(@PathVariable long id) {
    var versions = files.versions(id);
    if (versions.isEmpty()) {
      throw Refused.notFound("file");
    }
    return Page.of(views.versions(versions));
  }

  @PostMapping(path = "/{id}/versions", consumes = BYTES)
  @RequestBody(content = @Content(mediaType = BYTES, schema = @Schema(format = "binary")))
  ResponseEntity<FileView> addVersion(
      @PathVariable long id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    var added = FileRefusals.done(intake.addVersion(file(id), source(request), key));
    return ResponseEntity.created(URI.create("/api/files/" + id + "/versions/" + added.version()))
        .body(views.view(added));
  }

  private FileInfo file(long id) {
    return files.find(id).orElseThrow(() -> Refused.notFound("file"));
  }

  private static Intake.Source source(HttpServletRequest request) throws IOException {
    return new Intake.Source(request.getInputStream(), request.getContentLengthLong());
  }

  private static String name(@Nullable String given) {
    var name = FileName.clean(given == null ? "" : given);
    if (name.isEmpty()) {
      throw new InvalidInput("name", MISSING.of());
    }
    if (name.codePointCount(0, name.length()) > FileName.LONGEST) {
      throw new InvalidInput("name", TOO_LONG.of(FileName.LONGEST));
    }
    return name;
  }
}
