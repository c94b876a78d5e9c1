package dev.evenhand.people.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult.NotAllowed;
import dev.evenhand.people.PersonResult.Refusal;
import dev.evenhand.people.PersonResult.UsernameTaken;
import dev.evenhand.people.Role;
import java.util.Optional;
import java.util.stream.Stream;

/// A wish to create a person, and what speaks against it.
public record Creation(Actor actor, NewPerson wanted) {
  /// The first rule that refuses the creation.
  public Optional<Refusal> refusal() {
    return Stream.of(createPeople(), giveTheAdminRole(), keepTheOwnersName())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Refusal> createPeople() {
    return Powers.mayCreatePeople(actor)
        ? Optional.empty()
        : Optional.of(new NotAllowed("Only people with the admin role may create people."));
  }

  private Optional<Refusal> giveTheAdminRole() {
    return !wanted.roles().contains(Role.ADMIN) || Powers.mayGiveTheAdminRole(actor)
        ? Optional.empty()
        : Optional.of(new NotAllowed("Only people with the admin role may give it."));
  }

  private Optional<Refusal> keepTheOwnersName() {
    return wanted.username().equals(Person.OWNER)
        ? Optional.of(new UsernameTaken(Person.OWNER))
        : Optional.empty();
  }
}
