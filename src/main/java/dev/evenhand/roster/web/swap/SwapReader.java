package dev.evenhand.roster.web.swap;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_A_MONDAY;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.ONLY_IF;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.JsonObject;
import dev.evenhand.http.Word;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Place;
import dev.evenhand.roster.domain.swap.Turn;
import dev.evenhand.roster.internal.swap.SwapWish;
import dev.evenhand.roster.internal.swap.kept.SwapBox;
import dev.evenhand.roster.web.Input;
import dev.evenhand.solver.domain.week.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what somebody asks for, and answers.
final class SwapReader {
  private static final int LONGEST_COMMENT = 500;
  private static final int MOST_TURNS = 60;
  private static final List<String> WANTS = List.of("take", "any", "turn");

  private SwapReader() {}

  /// An answer to a request.
  ///
  /// @param person for whom a planner answers
  /// @param theirs the turn that is given
  /// @param week of that turn; nothing when it is that of the request
  record AnswerBody(@Nullable PersonId person, @Nullable Place theirs, @Nullable LocalDate week) {}

  static AnswerBody answer(JsonObject body) {
    var person = Input.optionalPerson(body, "person");
    if (!body.has("theirs")) {
      return new AnswerBody(person, null, null);
    }
    var theirs = body.object("theirs");
    return new AnswerBody(person, place(theirs), theirs.has("week") ? monday(theirs) : null);
  }

  static SwapWish wish(JsonObject body) {
    var asked = Input.optionalPerson(body, "to");
    var week = monday(body);
    return new SwapWish(
        week,
        place(body),
        Input.optionalPerson(body, "person"),
        want(body, asked, week),
        asked,
        body.textOr("comment", "", LONGEST_COMMENT));
  }

  private static LocalDate monday(JsonObject body) {
    var week = Input.day(body, "week");
    if (body.has("week") && week.getDayOfWeek() != DayOfWeek.MONDAY) {
      body.fault("week", NOT_A_MONDAY.of(week));
    }
    return week;
  }

  private static Want want(JsonObject body, @Nullable PersonId asked, LocalDate week) {
    var want = body.text("want", 20);
    if (!want.equals("turn") && body.has("theirs")) {
      body.fault("theirs", ONLY_IF.of("want", "turn"));
    }
    return switch (want) {
      case "take" -> new Want.Take();
      case "any" -> new Want.AnyTurn();
      case "turn" -> oneTurn(body, asked, week);
      default -> {
        if (!want.isEmpty()) {
          body.fault("want", NOT_ONE_OF.of(WANTS, want));
        }
        yield new Want.Take();
      }
    };
  }

  /// Of the same week, unless it says another.
  private static Want oneTurn(JsonObject body, @Nullable PersonId asked, LocalDate week) {
    if (asked == null) {
      body.fault("to", MISSING.of());
    }
    var theirs = body.object("theirs");
    var other = theirs.has("week") ? monday(theirs) : week;
    return new Want.OneTurn(new Turn(other, place(theirs)));
  }

  private static Place place(JsonObject body) {
    return new Place(Input.weekday(body, "day"), body.whole("turn", 0, MOST_TURNS));
  }

  /// A turn of a parameter.
  static Place place(String day, int turn) {
    var weekday =
        Weekday.find(day)
            .orElseThrow(() -> new InvalidInput("day", NOT_ONE_OF.of(Weekday.WORDS, day)));
    return new Place(weekday, turn);
  }

  static SwapBox box(Word<SwapBox> word) {
    return word.among(SwapBox.class)
        .orElseThrow(
            () -> new InvalidInput("box", NOT_ONE_OF.of(Word.all(SwapBox.class), word.text())));
  }
}
