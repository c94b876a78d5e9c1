package dev.evenhand.roster;

import dev.evenhand.people.PersonId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Writes down who takes phone turns and what is published, for whoever brings that along: imports,
/// the demo. Acts as the current actor, in the current transaction.
public interface RosterBook {
  /// Whether nobody takes phone turns yet.
  boolean isEmpty();

  /// Somebody who takes phone turns from now on.
  ///
  /// @throws IllegalStateException when the actor may not, or somebody else has the extension
  void add(Member member);

  /// A day of every week on which somebody cannot, or would rather not, take a turn.
  ///
  /// @throws IllegalStateException when the actor may not, or there is no such person
  void addBusyDay(PersonId person, DayOfWeek day, boolean optional, String reason);

  /// How many turns of a week everybody planned should take, with credit from the weeks before.
  /// Empty when the week cannot be planned.
  Map<PersonId, Integer> loads(LocalDate monday);

  /// Publishes who has which turn of a week of which nothing is published. Days on which the
  /// company is closed are left out.
  ///
  /// @throws IllegalStateException when the week is published or cannot be planned
  void publish(LocalDate monday, Collection<PhoneTurn> turns, String comment);

  /// How somebody takes phone turns.
  ///
  /// @param colour such as `#3366cc`
  /// @param ideal turns in a full week of five days
  record Member(
      PersonId person,
      String extension,
      String colour,
      int table,
      Set<String> groups,
      BigDecimal ideal) {
    public Member {
      groups = Set.copyOf(groups);
    }
  }

  /// One person in one turn of a day.
  ///
  /// @param turn counted from 0 in each day
  record PhoneTurn(DayOfWeek day, int turn, PersonId person) {}
}
