package dev.evenhand.tickets.domain;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.Role;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What an actor may do with tickets.
public final class TicketPowers {
  private TicketPowers() {}

  /// Look at everybody's tickets.
  public static boolean mayLookAtAll(Actor actor) {
    return mayRepair(actor) || actor.has(Role.ADMIN);
  }

  /// Repair tickets: people with the role for it, and `admin`.
  public static boolean mayRepair(Actor actor) {
    return actor.isOwner() || actor.has(Role.TICKET_ADMIN);
  }

  /// Look at one ticket: also whoever submitted it.
  public static boolean mayLook(Actor actor, PersonId submitter) {
    return mayLookAtAll(actor) || submitter.equals(actor.person());
  }

  /// Submit a ticket of a type.
  ///
  /// @param wanted names of the company's roles that may; empty for everyone
  /// @param had those that the actor has
  public static boolean maySubmit(Set<String> wanted, Set<String> had) {
    return wanted.isEmpty() || !disjoint(inLowerCase(wanted), inLowerCase(had));
  }

  private static boolean disjoint(Set<String> one, Set<String> other) {
    return one.stream().noneMatch(other::contains);
  }

  private static Set<String> inLowerCase(Collection<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
