package dev.evenhand.roster.domain.imports;

import dev.evenhand.availability.DayRange;
import dev.evenhand.roster.domain.BusyMark;
import dev.evenhand.roster.domain.RosterPerson;
import java.util.Set;

/// What one row wants, before anybody looked whether that is possible.
public sealed interface Wish {
  int line();

  /// Whom it is about: a username, an e-mail address or a name.
  String who();

  /// Somebody takes turns in another way.
  ///
  /// @param given the columns the row says something in; all others stay as they are
  record OfPerson(int line, String who, Set<String> given, RosterPerson wanted) implements Wish {
    /// How the person takes turns then.
    public RosterPerson over(RosterPerson now) {
      return new RosterPerson(
          now.person(),
          has("planned") ? wanted.planned() : now.planned(),
          has("extension") ? wanted.extension() : now.extension(),
          has("colour") ? wanted.colour() : now.colour(),
          has("table") ? wanted.table() : now.table(),
          has("groups") ? wanted.groups() : now.groups(),
          has("ideal") ? wanted.ideal() : now.ideal(),
          has("maxPerDay") ? wanted.maxPerDay() : now.maxPerDay(),
          has("needsBreak") ? wanted.needsBreak() : now.needsBreak(),
          now.version());
    }

    private boolean has(String column) {
      return given.contains(column);
    }
  }

  /// Somebody is busy at a time.
  record OfMark(int line, String who, BusyMark.Facts facts) implements Wish {}

  /// Somebody is on leave.
  record OfLeave(int line, String who, DayRange days, String note) implements Wish {}
}
