package dev.evenhand.roster.domain.swap;

import dev.evenhand.people.PersonId;
import java.time.LocalDate;
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

    /// Any turn.
    record AnyTurn() implements Want {}

    /// This turn of the one who is asked.
    record OneTurn(Place wanted) implements Want {}

    /// As the API writes it.
    default String word() {
      return switch (this) {
        case Take() -> "take";
        case AnyTurn() -> "any";
        case OneTurn _ -> "turn";
      };
    }

    /// The turn that is wanted, if it is one.
    default @Nullable Place theirs() {
      return this instanceof OneTurn(var place) ? place : null;
    }
  }

  /// Whether a deal is what is asked.
  public boolean isMetBy(Deal deal) {
    return (asked == null || asked.equals(deal.taker()))
        && switch (want) {
          case Want.Take() -> deal.theirs() == null;
          case Want.AnyTurn() -> deal.theirs() != null;
          case Want.OneTurn(var wanted) -> wanted.equals(deal.theirs());
        };
  }
}
