package dev.evenhand.people.internal;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.Actor;
import dev.evenhand.people.DeletionVeto;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.PersonResult.ChangedMeanwhile;
import dev.evenhand.people.PersonResult.Done;
import dev.evenhand.people.PersonResult.HoldsWork;
import dev.evenhand.people.PersonResult.NoSuchPerson;
import dev.evenhand.people.PersonResult.NotAllowed;
import dev.evenhand.people.domain.Creation;
import dev.evenhand.people.domain.PersonEdit;
import dev.evenhand.people.domain.Powers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PeopleService implements People {
  private final PersonTable people;
  private final PersonStore store;
  private final CompanyRoleTable roles;
  private final ObjectProvider<DeletionVeto> vetoes;

  PeopleService(
      PersonTable people,
      PersonStore store,
      CompanyRoleTable roles,
      ObjectProvider<DeletionVeto> vetoes) {
    this.people = people;
    this.store = store;
    this.roles = roles;
    this.vetoes = vetoes;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return people.find(id);
  }

  /// One trip to the database for every request, instead of a transaction of its company.
  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<Person> findCaller(CompanyId company, PersonId id) {
    return people.findCaller(company, id);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public RowMapper<Person> callerRows() {
    return PersonTable::person;
  }

  @Override
  public Optional<Person> findByUsername(String username) {
    return people.findByUsername(username);
  }

  @Override
  public List<Person> all() {
    return people.all();
  }

  /// One trip, instead of a transaction of its own where none is running.
  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public Map<PersonId, Person> named(Collection<PersonId> ids) {
    return people.named(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  @Override
  public PersonResult create(NewPerson person, Actor by) {
    var refusal = new Creation(by, person).refusal();
    return refusal.isPresent() ? refusal.get() : store.add(person, by);
  }

  @Override
  public PersonResult change(Person wanted, Actor by) {
    var found = people.find(wanted.id());
    if (found.isEmpty()) {
      return new NoSuchPerson();
    }
    var before = found.get();
    if (before.version() != wanted.version()) {
      return new ChangedMeanwhile();
    }
    var refusal = new PersonEdit(by, before, wanted).refusal();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return before.equals(wanted) ? new Done(before) : store.change(before, wanted, by);
  }

  @Override
  public PersonResult delete(PersonId id, Actor by) {
    if (!people.lock(id)) {
      return new NoSuchPerson();
    }
    var person = people.find(id).orElseThrow();
    if (!Powers.mayEditPerson(by, person)) {
      return new NotAllowed(
          "Only the admins of the person's team and the user admin may delete this person.");
    }
    var reasons = vetoes.orderedStream().flatMap(veto -> veto.reasons(id).stream()).toList();
    if (!reasons.isEmpty()) {
      return new HoldsWork(person, reasons);
    }
    roles.takeAllFrom(id);
    return store.delete(person, by);
  }
}
