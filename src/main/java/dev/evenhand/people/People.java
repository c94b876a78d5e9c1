package dev.evenhand.people;

import dev.evenhand.company.CompanyId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/// The people of the current company.
public interface People {
  /// A person who is not deleted.
  Optional<Person> find(PersonId id);

  /// Who makes a request, before the request belongs to a company: a person who is not deleted, of
  /// any company. Both ids come from a proof that was checked; row-level security does not apply.
  Optional<Person> findCaller(CompanyId company, PersonId id);

  /// Reads who makes a request from rows of the database's function `caller_of(company, person)`,
  /// for those who find out company and person by the same question.
  RowMapper<Person> callerRows();

  /// The person of this username who is not deleted; upper and lower case are the same.
  Optional<Person> findByUsername(String username);

  /// Everybody who is not deleted, by username.
  List<Person> all();

  /// The people of these ids, deleted ones too, so that history stays readable.
  Map<PersonId, Person> named(Collection<PersonId> ids);

  /// Adds a person.
  PersonResult create(NewPerson person, Actor by);

  /// Makes the person as wanted, if it is still of the version that `wanted` was made from.
  PersonResult change(Person wanted, Actor by);

  /// Deletes a person unless a [DeletionVeto] speaks against it. Username and e-mail become free,
  /// the names stay for history.
  PersonResult delete(PersonId id, Actor by);
}
