package dev.evenhand.availability.web.closure;

import static dev.evenhand.http.FaultKind.TOO_MANY;

import dev.evenhand.availability.domain.Closure;
import dev.evenhand.availability.internal.ClosureService;
import dev.evenhand.availability.web.Answers;
import dev.evenhand.availability.web.Input;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/closures")
@Transactional
class ClosureController {
  record ClosureBody(
      @Nullable String start,
      @Nullable String end,
      @Nullable String description,
      @Nullable List<@Nullable String> tags) {
    Closure.Facts read() {
      var fields = new Fields();
      var days = Input.days(fields, start, end);
      var text = fields.optionalText("description", description, 500);
      List<@Nullable String> given = tags == null ? List.of() : tags;
      if (given.size() > 20) {
        fields.fault("tags", TOO_MANY.of(20, given.size()));
      }
      var words = given.stream().map(tag -> fields.text("tags", tag, 50)).distinct().toList();
      fields.check();
      return new Closure.Facts(days, text, words);
    }
  }

  private final ClosureService closures;
  private final Idempotency idempotency;

  ClosureController(ClosureService closures, Idempotency idempotency) {
    this.closures = closures;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Transactional(readOnly = true)
  Page<ClosureView> list(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    var fields = new Fields();
    var first = Input.optionalDay(fields, "from", from);
    var last = Input.optionalDay(fields, "to", to);
    fields.check();
    var found =
        closures.between(
            Objects.requireNonNullElse(first, Input.FIRST_DAY),
            Objects.requireNonNullElse(last, Input.LAST_DAY));
    var mayEdit = closures.mayEdit();
    return Page.of(found.stream().map(closure -> ClosureView.of(closure, mayEdit)).toList());
  }

  @GetMapping("/{id}")
  @Transactional(readOnly = true)
  ResponseEntity<ClosureView> one(@PathVariable UUID id) {
    return answer(HttpStatus.OK, found(id));
  }

  @PostMapping
  ResponseEntity<ClosureView> add(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody ClosureBody body) {
    var facts = body.read();
    var id =
        idempotency.once(
            Input.caller(),
            "closure",
            key,
            () -> Answers.valueOf(closures.add(facts)).id().value());
    return answer(HttpStatus.CREATED, found(id));
  }

  @PutMapping("/{id}")
  ResponseEntity<ClosureView> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody ClosureBody body) {
    var seen = Versions.seen(ifMatch);
    var changed = closures.change(new Closure.Id(id), body.read(), seen);
    return answer(HttpStatus.OK, Answers.valueOf(changed));
  }

  /// Answers what it was, so that it can be added again.
  @DeleteMapping("/{id}")
  ResponseEntity<ClosureView> remove(@PathVariable UUID id) {
    return answer(HttpStatus.OK, Answers.valueOf(closures.remove(new Closure.Id(id))));
  }

  private Closure found(UUID id) {
    return closures.find(new Closure.Id(id)).orElseThrow(() -> Refused.notFound("closure"));
  }

  private ResponseEntity<ClosureView> answer(HttpStatus status, Closure closure) {
    return ResponseEntity.status(status)
        .eTag(Versions.tag(closure.version()))
        .body(ClosureView.of(closure, closures.mayEdit()));
  }
}
