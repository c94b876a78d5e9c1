package dev.evenhand.roster.domain;

import dev.evenhand.people.PersonId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How somebody takes phone turns.
///
/// @param planned whether the person takes any
/// @param colour such as `#3366cc`; empty when none was chosen
/// @param table where the person sits; nothing when nobody is disturbed
/// @param ideal turns in a full week of five days
/// @param maxPerDay nothing when the settings decide
public record RosterPerson(
    PersonId person,
    boolean planned,
    @Nullable String extension,
    String colour,
    @Nullable Integer table,
    Set<String> groups,
    BigDecimal ideal,
    @Nullable Integer maxPerDay,
    boolean needsBreak,
    long version) {
  public RosterPerson {
    groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
  }

  /// Somebody of whom nothing is known.
  public static RosterPerson unknown(PersonId person) {
    return new RosterPerson(
        person, false, null, "", null, Set.of(), BigDecimal.ZERO, null, true, 0);
  }

  /// The same, changed once.
  public RosterPerson next() {
    return new RosterPerson(
        person,
        planned,
        extension,
        colour,
        table,
        groups,
        ideal,
        maxPerDay,
        needsBreak,
        version + 1);
  }

  /// The same with another extension.
  public RosterPerson withExtension(@Nullable String other) {
    return new RosterPerson(
        person, planned, other, colour, table, groups, ideal, maxPerDay, needsBreak, version);
  }

  /// The same with another ideal load.
  public RosterPerson withIdeal(BigDecimal other) {
    return new RosterPerson(
        person, planned, extension, colour, table, groups, other, maxPerDay, needsBreak, version);
  }

  /// The same, as it was seen at another version.
  public RosterPerson atVersion(long seen) {
    return new RosterPerson(
        person, planned, extension, colour, table, groups, ideal, maxPerDay, needsBreak, seen);
  }
}
