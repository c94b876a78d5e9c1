package dev.evenhand.people.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult.NotAllowed;
import dev.evenhand.people.PersonResult.Refusal;
import dev.evenhand.people.PersonResult.UsernameTaken;
import dev.evenhand.people.Role;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A wish to change a person, and what speaks against it.
public record PersonEdit(Actor actor, Person before, Person wanted) {
  /// The first rule that refuses the edit.
  public Optional<Refusal> refusal() {
    return Stream.of(
            refuseStrangers(),
            keepToOwnProfile(),
            giveTheAdminRole(),
            keepTheOwner(),
            keepTheOwnersName())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Refusal> refuseStrangers() {
    return refuseIf(
        !Powers.mayEditProfile(actor, before),
        "Only the person itself, the admins of its team and the user admin may change this"
            + " person.");
  }

  private Optional<Refusal> keepToOwnProfile() {
    return refuseIf(
        !Powers.mayEditPerson(actor, before) && !keepsItsPlace(),
        "You may change your names, e-mail, time zone, language and what you are told; username,"
            + " team, roles and active are changed by an admin of your team.");
  }

  private Optional<Refusal> giveTheAdminRole() {
    return refuseIf(
        wanted.roles().contains(Role.ADMIN)
            && !before.roles().contains(Role.ADMIN)
            && !Powers.mayGiveTheAdminRole(actor),
        "Only people with the admin role may give it.");
  }

  private Optional<Refusal> keepTheOwner() {
    return refuseIf(
        before.isOwner()
            && !(wanted.username().equals(Person.OWNER) && wanted.roles().contains(Role.ADMIN)),
        "The user admin keeps its username and the admin role.");
  }

  private Optional<Refusal> keepTheOwnersName() {
    return wanted.username().equals(Person.OWNER) && !before.isOwner()
        ? Optional.of(new UsernameTaken(Person.OWNER))
        : Optional.empty();
  }

  private boolean keepsItsPlace() {
    return before.username().equals(wanted.username())
        && Objects.equals(before.team(), wanted.team())
        && before.roles().equals(wanted.roles())
        && before.active() == wanted.active();
  }

  private static Optional<Refusal> refuseIf(boolean refused, String because) {
    return refused ? Optional.of(new NotAllowed(because)) : Optional.empty();
  }
}
