package dev.evenhand.people.web;

import dev.evenhand.company.Companies;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.domain.Directory;
import dev.evenhand.people.domain.PersonQuery;
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
@RequestMapping("/api/people")
@Transactional
class PeopleController {
  private final PersonEdits edits;
  private final Directory directory;
  private final PersonViews views;
  private final Companies companies;
  private final Idempotency idempotency;

  PeopleController(
      PersonEdits edits,
      Directory directory,
      PersonViews views,
      Companies companies,
      Idempotency idempotency) {
    this.edits = edits;
    this.directory = directory;
    this.views = views;
    this.companies = companies;
    this.idempotency = idempotency;
  }

  @GetMapping
  Page<PersonView> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable UUID team,
      @RequestParam(required = false) @Nullable Word<Role> role,
      @RequestParam(required = false) @Nullable Boolean active,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var found =
        directory.people(
            new PersonQuery(
                q,
                team == null ? null : new TeamId(team),
                ListParameters.role(role),
                active,
                ListParameters.personSort(sort),
                ListParameters.cursor(cursor),
                ListParameters.limit(limit)));
    return new Page<>(views.views(found.items()), found.next(), found.total());
  }

  @GetMapping("/{id}")
  ResponseEntity<PersonView> get(@PathVariable UUID id) {
    return answer(person(id));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<PersonView> create(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody PersonBody body) {
    var actor = Actor.current();
    var wanted = body.create(companies.current().zone());
    var id =
        idempotency.once(
            Callers.of(actor), "people", key, () -> edits.create(wanted, body, actor).id().value());
    return ResponseEntity.created(URI.create("/api/people/" + id))
        .eTag(Versions.tag(person(id).version()))
        .body(views.view(person(id)));
  }

  @PutMapping("/{id}")
  ResponseEntity<PersonView> change(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody PersonBody body) {
    var person = person(id);
    var mayEdit = views.view(person).mayEdit();
    var wanted = body.change(person, Versions.seen(ifMatch), mayEdit);
    return answer(edits.change(wanted, body, Actor.current()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    edits.delete(new PersonId(id), Actor.current());
  }

  private Person person(UUID id) {
    return edits.find(new PersonId(id)).orElseThrow(() -> Refused.notFound("person"));
  }

  private ResponseEntity<PersonView> answer(Person person) {
    return ResponseEntity.ok().eTag(Versions.tag(person.version())).body(views.view(person));
  }
}
