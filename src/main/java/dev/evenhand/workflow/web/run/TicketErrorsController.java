package dev.evenhand.workflow.web.run;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.internal.act.ErrorDesk;
import dev.evenhand.workflow.internal.look.Looking;
import dev.evenhand.workflow.internal.store.ErrorStatus;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Why tickets do not go on by themselves, and what is done about it.
@RestController
@RequestMapping("/api/ticket-errors")
class TicketErrorsController {
  private static final int LONGEST_NOTES = 10_000;

  private final Looking looking;
  private final TaskViews views;
  private final ErrorDesk desk;
  private final RunRefusals refusals;

  TicketErrorsController(Looking looking, TaskViews views, ErrorDesk desk, RunRefusals refusals) {
    this.looking = looking;
    this.views = views;
    this.desk = desk;
    this.refusals = refusals;
  }

  record ErrorNote(@Nullable Word<ErrorStatus> status, @Nullable String notes) {}

  /// Errors, the newest first; with an instance, all of that one, oldest first.
  @GetMapping
  Page<TicketErrorView> list(
      @RequestParam(required = false) @Nullable List<Word<ErrorStatus>> status,
      @RequestParam(required = false) @Nullable UUID instanceId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    RunRefusals.onlyLookers();
    if (instanceId != null) {
      var all = looking.errors(new InstanceId(instanceId));
      return Page.of(all.stream().map(views::view).toList());
    }
    var fields = new Fields();
    var most = fields.number("limit", limit, 50, 1, 200);
    var statuses = new HashSet<ErrorStatus>();
    for (var word : status == null ? List.<Word<ErrorStatus>>of() : status) {
      statuses.add(fields.choice("status", word, ErrorStatus.NEW));
    }
    fields.check();
    return looking.errors(statuses, Cursor.read(cursor), most).map(views::view);
  }

  @GetMapping("/{id}")
  ResponseEntity<TicketErrorView> get(@PathVariable UUID id) {
    RunRefusals.onlyLookers();
    return answer(id);
  }

  /// Notes what was done about it.
  @PutMapping("/{id}")
  ResponseEntity<TicketErrorView> note(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody ErrorNote body) {
    var fields = new Fields();
    var status = fields.choice("status", body.status(), ErrorStatus.REVIEWED);
    var notes = fields.optionalText("notes", body.notes(), LONGEST_NOTES);
    fields.check();
    var seen = Versions.seen(ifMatch);
    refusals.done(desk.note(id, status, notes, seen, Actor.current()));
    return answer(id);
  }

  /// Tries again what went wrong.
  @PostMapping("/{id}/retry")
  ResponseEntity<TicketErrorView> retry(@PathVariable UUID id) {
    refusals.done(desk.retry(id, Actor.current()));
    return answer(id);
  }

  /// Goes on without the task that went wrong.
  @PostMapping("/{id}/skip")
  ResponseEntity<TicketErrorView> skip(@PathVariable UUID id) {
    refusals.done(desk.skip(id, Actor.current()));
    return answer(id);
  }

  private ResponseEntity<TicketErrorView> answer(UUID id) {
    var view = looking.error(id).map(views::view).orElseThrow(() -> Refused.notFound("error"));
    return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(view);
  }
}
