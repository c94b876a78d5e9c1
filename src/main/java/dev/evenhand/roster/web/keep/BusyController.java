package dev.evenhand.roster.web.keep;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.BusyMark.Facts;
import dev.evenhand.roster.internal.keep.BusyService;
import dev.evenhand.roster.web.Answers;
import dev.evenhand.roster.web.Input;
import java.util.Map;
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
@RequestMapping("/api/roster/busy")
@Transactional
class BusyController {
  private final BusyService busy;
  private final Idempotency idempotency;

  BusyController(BusyService busy, Idempotency idempotency) {
    this.busy = busy;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Transactional(readOnly = true)
  Page<BusyView> list(@RequestParam(required = false) @Nullable UUID person) {
    return Page.of(
        busy.all().stream()
            .filter(mark -> person == null || mark.person().value().equals(person))
            .map(BusyView::of)
            .toList());
  }

  @PostMapping
  ResponseEntity<BusyView> add(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Map<String, Object> body) {
    record Wanted(PersonId person, Facts facts) {}
    var wanted =
        Input.read(
            body, object -> new Wanted(Input.person(object, "personId"), BusyReader.read(object)));
    var id =
        idempotency.once(
            Input.caller(),
            "busy-mark",
            key,
            () -> Answers.valueOf(busy.add(wanted.person(), wanted.facts())).id().value());
    return answer(HttpStatus.CREATED, found(id));
  }

  @PutMapping("/{id}")
  ResponseEntity<BusyView> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Map<String, Object> body) {
    var seen = Versions.seen(ifMatch);
    var facts = Input.read(body, BusyReader::read);
    var changed = busy.change(new BusyMark.Id(id), facts, seen);
    return answer(HttpStatus.OK, Answers.valueOf(changed));
  }

  /// Answers what it was, so that it can be added again.
  @DeleteMapping("/{id}")
  ResponseEntity<BusyView> remove(@PathVariable UUID id) {
    return answer(HttpStatus.OK, Answers.valueOf(busy.remove(new BusyMark.Id(id))));
  }

  private BusyMark found(UUID id) {
    return busy.find(new BusyMark.Id(id)).orElseThrow(() -> Refused.notFound("busy mark"));
  }

  private static ResponseEntity<BusyView> answer(HttpStatus status, BusyMark mark) {
    return ResponseEntity.status(status).eTag(Versions.tag(mark.version())).body(BusyView.of(mark));
  }
}
