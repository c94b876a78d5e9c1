package dev.evenhand.availability.web;

import dev.evenhand.availability.domain.Leave;
import dev.evenhand.availability.internal.LeaveList;
import dev.evenhand.availability.internal.LeaveList.Filter;
import dev.evenhand.availability.internal.LeaveService;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
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
@RequestMapping("/api/leave")
@Transactional
class LeaveController {
  record LeaveBody(
      @Nullable String personId,
      @Nullable String start,
      @Nullable String end,
      @Nullable String note) {}

  private static final int LONGEST_NOTE = 500;
  private final LeaveService leave;
  private final LeaveList list;
  private final LeaveViews views;
  private final Idempotency idempotency;

  LeaveController(LeaveService leave, LeaveList list, LeaveViews views, Idempotency idempotency) {
    this.leave = leave;
    this.list = list;
    this.views = views;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Transactional(readOnly = true)
  Page<LeaveView> list(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var fields = new Fields();
    var filter =
        new Filter(
            Input.optionalDay(fields, "from", from),
            Input.optionalDay(fields, "to", to),
            person == null ? null : Input.person(fields, "person", person));
    int most = fields.number("limit", limit, 100, 1, 1000);
    fields.check();
    var page = list.page(filter, Cursor.read(cursor), most);
    return new Page<>(views.of(page.items()), page.next(), page.total());
  }

  @GetMapping("/{id}")
  @Transactional(readOnly = true)
  ResponseEntity<LeaveView> one(@PathVariable UUID id) {
    return answer(HttpStatus.OK, found(id));
  }

  @PostMapping
  ResponseEntity<LeaveView> add(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody LeaveBody body) {
    var fields = new Fields();
    var person = Input.person(fields, "personId", body.personId());
    var days = Input.days(fields, body.start(), body.end());
    var note = fields.optionalText("note", body.note(), LONGEST_NOTE);
    fields.check();
    var id =
        idempotency.once(
            Input.caller(),
            "leave",
            key,
            () -> Answers.valueOf(leave.add(person, days, note)).id().value());
    return answer(HttpStatus.CREATED, found(id));
  }

  @PutMapping("/{id}")
  ResponseEntity<LeaveView> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody LeaveBody body) {
    var seen = Versions.seen(ifMatch);
    var fields = new Fields();
    var days = Input.days(fields, body.start(), body.end());
    var note = fields.optionalText("note", body.note(), LONGEST_NOTE);
    fields.check();
    return answer(HttpStatus.OK, Answers.valueOf(leave.change(new Leave.Id(id), days, note, seen)));
  }

  /// Answers what it was, so that it can be added again.
  @DeleteMapping("/{id}")
  ResponseEntity<LeaveView> remove(@PathVariable UUID id) {
    return answer(HttpStatus.OK, Answers.valueOf(leave.remove(new Leave.Id(id))));
  }

  private Leave found(UUID id) {
    return leave.find(new Leave.Id(id)).orElseThrow(() -> Refused.notFound("leave"));
  }

  private ResponseEntity<LeaveView> answer(HttpStatus status, Leave leave) {
    return ResponseEntity.status(status).eTag(Versions.tag(leave.version())).body(views.of(leave));
  }
}
