package dev.evenhand.roster.internal.swap.kept;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.Place;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.SwapRequest.Ending;
import dev.evenhand.roster.domain.swap.SwapRequest.Entered;
import dev.evenhand.roster.domain.swap.SwapRequest.State;
import dev.evenhand.roster.domain.swap.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests as the columns of a row.
final class SwapColumns {
  private SwapColumns() {}

  static SwapRequest request(ResultSet row) throws SQLException {
    return new SwapRequest(
        new SwapRequest.Id(row.getObject("id", UUID.class)),
        ask(row),
        state(row),
        new Entered(
            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
            person(row, "asked_by"),
            row.getString("asked_by_name")),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  private static Ask ask(ResultSet row) throws SQLException {
    return new Ask(
        row.getObject("week", LocalDate.class),
        Objects.requireNonNull(person(row, "asker")),
        Objects.requireNonNull(place(row, "day", "turn")),
        want(row),
        person(row, "asked"),
        row.getString("comment"));
  }

  private static Want want(ResultSet row) throws SQLException {
    return switch (row.getString("want")) {
      case "take" -> new Want.Take();
      case "any" -> new Want.AnyTurn();
      default ->
          new Want.OneTurn(
              Objects.requireNonNull(turn(row, "their_week", "their_day", "their_turn")));
    };
  }

  private static State state(ResultSet row) throws SQLException {
    var deal = deal(row);
    return switch (row.getString("state")) {
      case "open" -> new State.Open();
      case "waiting" -> new State.Waiting(Objects.requireNonNull(deal));
      case "done" -> new State.Done(Objects.requireNonNull(deal));
      case String word -> new State.Over(Ending.valueOf(word.toUpperCase(Locale.ROOT)), deal);
    };
  }

  private static @Nullable Deal deal(ResultSet row) throws SQLException {
    var taker = person(row, "taker");
    return taker == null
        ? null
        : new Deal(taker, turn(row, "taker_week", "taker_day", "taker_turn"));
  }

  static @Nullable Turn turn(ResultSet row, String week, String day, String turn)
      throws SQLException {
    var place = place(row, day, turn);
    return place == null ? null : new Turn(row.getObject(week, LocalDate.class), place);
  }

  private static @Nullable Place place(ResultSet row, String day, String turn) throws SQLException {
    var weekday = row.getObject(day, Integer.class);
    return weekday == null ? null : new Place(DayOfWeek.of(weekday), row.getInt(turn));
  }

  static @Nullable LocalDate week(@Nullable Turn turn) {
    return turn == null ? null : turn.week();
  }

  static @Nullable Short day(@Nullable Turn turn) {
    return turn == null ? null : (short) turn.place().day().getValue();
  }

  static @Nullable Integer turn(@Nullable Turn turn) {
    return turn == null ? null : turn.place().turn();
  }

  static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }
}
