package dev.evenhand.work.web.queue;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Fields;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/queues")
@Transactional
class QueueController {
  private final Queues queues;
  private final QueueViews views;
  private final QueueRefusals refusals;
  private final Companies companies;
  private final Idempotency idempotency;

  QueueController(
      Queues queues,
      QueueViews views,
      QueueRefusals refusals,
      Companies companies,
      Idempotency idempotency) {
    this.queues = queues;
    this.views = views;
    this.refusals = refusals;
    this.companies = companies;
    this.idempotency = idempotency;
  }

  @GetMapping
  Page<QueueView> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var fields = new Fields();
    int read = fields.number("limit", limit, 50, 1, 500);
    fields.check();
    return views.page(q, sort, cursor, read);
  }

  @GetMapping("/{id}")
  ResponseEntity<QueueView> get(@PathVariable UUID id) {
    return answer(queue(id));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<QueueView> create(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody QueueBody body) {
    var actor = Actor.current();
    var wanted = body.create(companies.current().zone());
    var caller = actor.findPerson().map(PersonId::value).orElse(Tenancy.current().value());
    var id =
        idempotency.once(
            caller, "queues", key, () -> refusals.done(queues.create(wanted, actor)).id().value());
    return ResponseEntity.created(URI.create("/api/queues/" + id))
        .eTag(Versions.tag(queue(id).version()))
        .body(views.view(queue(id)));
  }

  @PutMapping("/{id}")
  ResponseEntity<QueueView> change(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody QueueBody body) {
    var wanted = body.change(queue(id), Versions.seen(ifMatch));
    return answer(refusals.done(queues.change(wanted, Actor.current())));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    refusals.done(queues.delete(new QueueId(id), Actor.current()));
  }

  private Queue queue(UUID id) {
    return queues.find(new QueueId(id)).orElseThrow(() -> Refused.notFound("queue"));
  }

  private ResponseEntity<QueueView> answer(Queue queue) {
    return ResponseEntity.ok().eTag(Versions.tag(queue.version())).body(views.view(queue));
  }
}
