package dev.evenhand.people.web;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.people.CompanyRoles;
import dev.evenhand.people.CompanyRoles.CompanyRole;
import dev.evenhand.people.CompanyRoles.CompanyRoleId;
import dev.evenhand.people.Permissions;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/company-roles")
@Transactional
class CompanyRolesController {
  private final CompanyRoles roles;
  private final PersonViews people;
  private final Permissions permissions;
  private final Idempotency idempotency;

  CompanyRolesController(
      CompanyRoles roles, PersonViews people, Permissions permissions, Idempotency idempotency) {
    this.roles = roles;
    this.people = people;
    this.permissions = permissions;
    this.idempotency = idempotency;
  }

  /// A company has few, so they fit on one page.
  @GetMapping
  Page<CompanyRoleView> list() {
    var counts = roles.counts();
    return Page.of(
        roles.all().stream().map(role -> view(role, counts.getOrDefault(role.id(), 0))).toList());
  }

  @GetMapping("/{id}")
  ResponseEntity<CompanyRoleView> get(@PathVariable UUID id) {
    return answer(ResponseEntity.ok(), role(id));
  }

  @GetMapping("/{id}/people")
  Page<PersonView> people(@PathVariable UUID id) {
    return Page.of(people.views(roles.holders(role(id).id())));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<CompanyRoleView> create(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody CompanyRoleBody body) {
    var actor = Actor.current();
    var wanted = body.read();
    var id =
        idempotency.once(
            Callers.of(actor),
            "company-roles",
            key,
            () -> Refusals.done(roles.create(wanted, actor)).id().value());
    return answer(ResponseEntity.created(URI.create("/api/company-roles/" + id)), role(id));
  }

  @PutMapping("/{id}")
  ResponseEntity<CompanyRoleView> change(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody CompanyRoleBody body) {
    var wanted = body.read().as(role(id).id(), Versions.seen(ifMatch));
    return answer(ResponseEntity.ok(), Refusals.done(roles.change(wanted, Actor.current())));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    Refusals.done(roles.delete(new CompanyRoleId(id), Actor.current()));
  }

  private CompanyRole role(UUID id) {
    return roles.find(new CompanyRoleId(id)).orElseThrow(() -> Refused.notFound("role"));
  }

  private ResponseEntity<CompanyRoleView> answer(BodyBuilder answer, CompanyRole role) {
    var members = roles.counts().getOrDefault(role.id(), 0);
    return answer.eTag(Versions.tag(role.version())).body(view(role, members));
  }

  private CompanyRoleView view(CompanyRole role, int members) {
    return CompanyRoleView.of(role, members, permissions.mayEditCompanyRoles(Actor.current()));
  }
}
