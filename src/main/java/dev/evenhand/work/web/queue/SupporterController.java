package dev.evenhand.work.web.queue;

import static dev.evenhand.http.FaultKind.TOO_SMALL;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.web.queue.SupporterViews.SupportView;
import dev.evenhand.work.web.queue.SupporterViews.SupporterView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
class SupporterController {
  /// A link as it shall be; what is left out keeps its value, or is active with quota 1.
  record SupporterBody(@Nullable Boolean active, @Nullable Integer quota) {}

  private final Queues queues;
  private final People people;
  private final SupporterViews views;
  private final QueueRefusals refusals;

  SupporterController(Queues queues, People people, SupporterViews views, QueueRefusals refusals) {
    this.queues = queues;
    this.people = people;
    this.views = views;
    this.refusals = refusals;
  }

  @GetMapping("/api/queues/{id}/supporters")
  Page<SupporterView> list(@PathVariable UUID id) {
    var queue = queues.find(new QueueId(id)).orElseThrow(() -> Refused.notFound("queue"));
    return Page.of(views.of(queue.id()));
  }

  @GetMapping("/api/people/{id}/supports")
  Page<SupportView> supports(@PathVariable UUID id) {
    var person = people.find(new PersonId(id)).orElseThrow(() -> Refused.notFound("person"));
    return Page.of(views.of(person));
  }

  /// `If-Match` is looked at when it is there.
  @PutMapping("/api/queues/{id}/supporters/{personId}")
  ResponseEntity<SupporterView> put(
      @PathVariable UUID id,
      @PathVariable UUID personId,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody SupporterBody body) {
    var link = link(new QueueId(id), new PersonId(personId), ifMatch, body);
    var supporter = refusals.done(queues.link(link, Actor.current()));
    return ResponseEntity.ok().eTag(Versions.tag(supporter.version())).body(views.view(supporter));
  }

  @DeleteMapping("/api/queues/{id}/supporters/{personId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, @PathVariable UUID personId) {
    refusals.done(queues.unlink(new QueueId(id), new PersonId(personId), Actor.current()));
  }

  private Link link(QueueId queue, PersonId person, @Nullable String ifMatch, SupporterBody body) {
    var seen = ifMatch == null ? null : Versions.seen(ifMatch);
    var present =
        queues.supporters(queue).stream().filter(one -> one.person().equals(person)).findFirst();
    boolean active =
        body.active() == null ? present.map(one -> one.active()).orElse(true) : body.active();
    int quota = body.quota() == null ? present.map(one -> one.quota()).orElse(1) : body.quota();
    if (quota < 1) {
      throw new InvalidInput("quota", TOO_SMALL.of(1, quota));
    }
    return new Link(queue, person, active, quota, seen);
  }
}
