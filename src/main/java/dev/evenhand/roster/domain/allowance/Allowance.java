package dev.evenhand.roster.domain.allowance;

import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that is allowed in one week alone. What does not apply to its kind is missing.
///
/// @param starts when the turn begins that it is about
/// @param most the limit by then; 0 for kinds without a number
public record Allowance(
    Kind kind,
    @Nullable PersonId person,
    @Nullable DayOfWeek day,
    @Nullable LocalTime starts,
    @Nullable String group,
    int most) {
  /// What is allowed.
  public enum Kind {
    /// Somebody takes so many turns in the week.
    TURNS,
    /// Somebody takes so many turns on any day of it.
    TURNS_A_DAY,
    /// Somebody works through all break turns.
    NO_BREAK,
    /// Somebody takes a turn in spite of a mark, which counts as one of “would rather not”.
    MARKED_TURN,
    /// So many people of one table take a turn.
    TABLE,
    /// So many members of a group take a turn.
    PHONING,
    /// No more than so many members of a group have to be off the phone.
    IDLE,
    /// So many cells of a turn stay empty.
    EMPTY,
    /// Turns of one day need not follow each other.
    APART;

    /// As the API writes it.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  static Allowance ofPerson(Kind kind, PersonId person, int most) {
    return new Allowance(kind, person, null, null, null, most);
  }

  static Allowance ofGroup(Kind kind, String group, int most) {
    return new Allowance(kind, null, null, null, group, most);
  }

  static Allowance ofAll(Kind kind, int most) {
    return new Allowance(kind, null, null, null, null, most);
  }
}
