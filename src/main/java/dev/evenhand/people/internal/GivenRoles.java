package dev.evenhand.people.internal;

import dev.evenhand.people.Actor;
import dev.evenhand.people.CompanyRoles.CompanyRole;
import dev.evenhand.people.CompanyRoles.Given;
import dev.evenhand.people.CompanyRoles.Given.ChangedMeanwhile;
import dev.evenhand.people.CompanyRoles.Given.Done;
import dev.evenhand.people.CompanyRoles.Given.NoSuchPerson;
import dev.evenhand.people.CompanyRoles.Given.NoSuchRoles;
import dev.evenhand.people.CompanyRoles.Given.NotAllowed;
import dev.evenhand.people.Person;
import dev.evenhand.people.domain.Difference;
import dev.evenhand.people.domain.Portrait;
import dev.evenhand.people.domain.Powers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gives people the roles of their company.
@Component
class GivenRoles {
  private final CompanyRoleTable roles;
  private final PersonTable people;
  private final Announcer announcer;

  GivenRoles(CompanyRoleTable roles, PersonTable people, Announcer announcer) {
    this.roles = roles;
    this.people = people;
    this.announcer = announcer;
  }

  Given give(Person seen, Set<String> names, Actor by) {
    if (!people.lock(seen.id())) {
      return new NoSuchPerson();
    }
    var person = people.find(seen.id()).orElseThrow();
    if (person.version() != seen.version()) {
      return new ChangedMeanwhile();
    }
    var wanted = roles.keep(names);
    var unknown = unknown(names, wanted);
    if (!unknown.isEmpty()) {
      return new NoSuchRoles(unknown);
    }
    var before = roles.of(person.id());
    var after = wanted.stream().map(CompanyRole::name).collect(Collectors.toSet());
    if (before.equals(after)) {
      return new Done(person);
    }
    return Powers.mayGiveCompanyRoles(by, person)
        ? store(person, before, wanted, by)
        : new NotAllowed(
            "Only people with the admin role may give the company's roles, and to admin only admin.");
  }

  private Given store(Person person, Set<String> before, List<CompanyRole> wanted, Actor by) {
    roles.takeAllFrom(person.id());
    roles.give(person.id(), wanted);
    people.touch(person.id());
    var difference =
        Difference.between(
            Portrait.ofRoles(before),
            Portrait.ofRoles(wanted.stream().map(CompanyRole::name).toList()));
    announcer.person("changed", person, difference, by);
    return new Done(people.find(person.id()).orElseThrow());
  }

  private static Set<String> unknown(Set<String> names, Collection<CompanyRole> found) {
    var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    found.forEach(role -> known.add(role.name()));
    return names.stream()
        .filter(name -> !known.contains(name.strip()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
