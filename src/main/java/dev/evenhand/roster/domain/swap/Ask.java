package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is asked.
///
/// @param place the turn of the asker
/// @param asked the only one who is asked; nobody when everybody is
public record Ask(
    LocalDate week,
    PersonId asker,
    Place place,
    Want want,
    @Nullable PersonId asked,
    String comment) {
  /// What is wanted in return.
  public sealed interface Want {
    /// Nothing.
    record Take() implements Want {}

    /// Any turn of the same week.
    record AnyTurn() implements Want {}

    /// This turn of the one who is asked, maybe of another week.
    record OneTurn(Turn wanted) implements Want {}

    /// As the API writes it.
    default String word() {
      return switch (this) {
        case Take() -> "take";
        case AnyTurn() -> "any";
        case OneTurn _ -> "turn";
      };
    }

    /// The turn that is wanted, if it is one.
    default @Nullable Turn theirs() {
      return this instanceof OneTurn(var turn) ? turn : null;
    }
  }

  /// The turn of the asker.
  public Turn turn() {
    return new Turn(week, place);
  }

  /// The weeks it is about, in their order.
  ///
  /// @param agreed what is agreed to, if anything is
  public SortedSet<LocalDate> weeks(@Nullable Deal agreed) {
    var weeks = new TreeSet<LocalDate>();
    weeks.add(week);
    var theirs = agreed == null ? want.theirs() : agreed.theirs();
    if (theirs != null) {
      weeks.add(theirs.week());
    }
    return weeks;
  }

  /// Whether a deal is what is asked.
  public boolean isMetBy(Deal deal) {
    return (asked == null || asked.equals(deal.taker()))
        && switch (want) {
          case Want.Take() -> deal.theirs() == null;
          case Want.AnyTurn() -> deal.theirs() != null && deal.theirs().week().equals(week);
          case Want.OneTurn(var wanted) -> wanted.equals(deal.theirs());
        };
  }
}
