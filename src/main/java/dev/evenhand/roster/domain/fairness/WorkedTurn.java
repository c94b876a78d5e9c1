package dev.evenhand.roster.domain.fairness;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.roster.domain.week.TimetableVersion;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A turn somebody has in a published week.
///
/// @param number of the version that is in force
/// @param from when it begins, on the company's wall clock
/// @param isFirstLine whether the person has the first line of the turn
/// @param undesired why the person would rather not have had it; nothing when that was not said
public record WorkedTurn(
    PersonId person,
    LocalDate week,
    int number,
    LocalDate date,
    int turn,
    LocalTime from,
    LocalTime to,
    boolean isFirstLine,
    @Nullable String undesired) {
  private static final LocalTime AFTERNOON = LocalTime.NOON;

  /// Whether it begins on a Friday, at noon or later.
  public boolean isFridayAfternoon() {
    return date.getDayOfWeek() == DayOfWeek.FRIDAY && !from.isBefore(AFTERNOON);
  }

  /// All turns of a published week, in the order of days and turns.
  public static List<WorkedTurn> of(TimetableVersion version) {
    return version.grid().inOrder().stream()
        .filter(one -> one.turn() < version.document().hours().size() - 1)
        .map(one -> of(version, one))
        .toList();
  }

  private static WorkedTurn of(TimetableVersion version, Sitting sitting) {
    var head = version.head();
    var hours = version.document().times();
    var first = version.grid().peopleOf(sitting.day(), sitting.turn()).getFirst();
    return new WorkedTurn(
        sitting.person(),
        head.week(),
        head.number(),
        head.week().plusDays(sitting.day().getValue() - 1L),
        sitting.turn(),
        hours.get(sitting.turn()),
        hours.get(sitting.turn() + 1),
        first.equals(sitting.person()),
        undesired(version, sitting));
  }

  private static @Nullable String undesired(TimetableVersion version, Sitting sitting) {
    var day = Weekday.word(sitting.day());
    var document = version.document();
    return document.people().stream()
        .filter(person -> person.person().equals(sitting.person()))
        .flatMap(person ->
            document.undesired().stream()
                .filter(mark -> mark.person().equals(person.id()))
                .filter(mark -> mark.day().equals(day) && mark.turn() == sitting.turn())
                .map(BlockedTurn::reason))
        .findFirst()
        .orElse(null);
  }
}
