package dev.evenhand.people.internal;

import dev.evenhand.people.Actor;
import dev.evenhand.people.CompanyRoles;
import dev.evenhand.people.CompanyRoles.CompanyRoleResult.ChangedMeanwhile;
import dev.evenhand.people.CompanyRoles.CompanyRoleResult.Done;
import dev.evenhand.people.CompanyRoles.CompanyRoleResult.NameTaken;
import dev.evenhand.people.CompanyRoles.CompanyRoleResult.NoSuchRole;
import dev.evenhand.people.CompanyRoles.CompanyRoleResult.NotAllowed;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.domain.Difference;
import dev.evenhand.people.domain.Portrait;
import dev.evenhand.people.domain.Powers;
import dev.evenhand.storage.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CompanyRoleService implements CompanyRoles {
  private static final NotAllowed NOT_YOURS =
      new NotAllowed("Only people with the admin role may change the company's roles.");

  private final CompanyRoleTable roles;
  private final GivenRoles given;
  private final Savepoint savepoint;
  private final Announcer announcer;
  private final Ids ids;

  CompanyRoleService(
      CompanyRoleTable roles, GivenRoles given, Savepoint savepoint, Announcer announcer, Ids ids) {
    this.roles = roles;
    this.given = given;
    this.savepoint = savepoint;
    this.announcer = announcer;
    this.ids = ids;
  }

  @Override
  public Optional<CompanyRole> find(CompanyRoleId id) {
    return roles.find(id);
  }

  @Override
  public List<CompanyRole> all() {
    return roles.all();
  }

  @Override
  public Map<PersonId, Set<String>> byPerson() {
    return roles.byPerson();
  }

  @Override
  public Set<String> of(PersonId person) {
    return roles.of(person);
  }

  @Override
  public List<Person> holders(CompanyRoleId id) {
    return roles.holders(id);
  }

  @Override
  public Map<CompanyRoleId, Integer> counts() {
    return roles.counts();
  }

  @Override
  public CompanyRoleResult create(NewCompanyRole wanted, Actor by) {
    if (!Powers.mayEditCompanyRoles(by)) {
      return NOT_YOURS;
    }
    var role = wanted.as(new CompanyRoleId(ids.next()), 0);
    return attempt(
        role,
        () -> {
          roles.insert(role);
          announcer.companyRole("created", role, Difference.created(Portrait.of(role)), by);
          return new Done(role);
        });
  }

  @Override
  public CompanyRoleResult change(CompanyRole wanted, Actor by) {
    var found = roles.find(wanted.id());
    if (found.isEmpty()) {
      return new NoSuchRole();
    }
    if (!Powers.mayEditCompanyRoles(by)) {
      return NOT_YOURS;
    }
    var before = found.get();
    if (before.version() != wanted.version()) {
      return new ChangedMeanwhile();
    }
    return before.equals(wanted) ? new Done(before) : store(before, wanted, by);
  }

  private CompanyRoleResult store(CompanyRole before, CompanyRole wanted, Actor by) {
    return attempt(
        wanted,
        () -> {
          if (!roles.update(wanted)) {
            return new ChangedMeanwhile();
          }
          var difference = Difference.between(Portrait.of(before), Portrait.of(wanted));
          announcer.companyRole("changed", wanted, difference, by);
          if (!before.name().equals(wanted.name())) {
            roles.holders(wanted.id()).forEach(holder -> announcer.concerns(holder.id()));
          }
          return roles.find(wanted.id()).<CompanyRoleResult>map(Done::new).orElseThrow();
        });
  }

  @Override
  public CompanyRoleResult delete(CompanyRoleId id, Actor by) {
    if (!roles.lock(id)) {
      return new NoSuchRole();
    }
    if (!Powers.mayEditCompanyRoles(by)) {
      return NOT_YOURS;
    }
    var role = roles.find(id).orElseThrow();
    var holders = roles.holders(id);
    roles.delete(id);
    var portrait = new LinkedHashMap<>(Portrait.of(role));
    portrait.put("people", holders.stream().map(Person::displayName).toList());
    announcer.companyRole("deleted", role, Difference.deleted(portrait), by);
    holders.forEach(holder -> announcer.concerns(holder.id()));
    return new Done(role);
  }

  @Override
  public Given give(Person person, Set<String> names, Actor by) {
    return given.give(person, names, by);
  }

  private CompanyRoleResult attempt(CompanyRole role, Supplier<CompanyRoleResult> storing) {
    return savepoint.attempt(storing, _ -> new NameTaken(role.name()));
  }
}
