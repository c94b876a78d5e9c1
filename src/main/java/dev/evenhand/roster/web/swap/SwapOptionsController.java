package dev.evenhand.roster.web.swap;

import static dev.evenhand.http.FaultKind.OUTSIDE_THE_CALENDAR;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.swap.Turn;
import dev.evenhand.roster.internal.swap.SwapOptions;
import dev.evenhand.roster.internal.swap.SwapReading;
import dev.evenhand.roster.internal.swap.SwapReading.Shown;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.swap.FitViews.OptionView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which swaps fit just now, and why others do not.
@RestController
class SwapOptionsController {
  private static final int MOST_WEEKS = 12;

  private final SwapOptions options;
  private final SwapReading reading;

  SwapOptionsController(SwapOptions options, SwapReading reading) {
    this.options = options;
    this.reading = reading;
  }

  /// Everything that could be asked for a turn: each person just taking it, and giving each of
  /// their turns of the same week in return, or of the published weeks from one Monday to another.
  @GetMapping("/api/roster/weeks/{monday}/swap-options")
  Page<OptionView> ofTurn(
      @PathVariable String monday,
      @RequestParam String day,
      @RequestParam int turn,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    var asker = Powers.actingFor(person == null ? null : new PersonId(person));
    if (asker == null) {
      throw Refused.forbidden(Powers.OWN_SWAPS_ONLY);
    }
    var asked = new Turn(Input.monday("monday", monday), SwapReader.place(day, turn));
    var first = from == null ? asked.week() : Input.monday("from", from);
    var last = to == null ? first : Input.monday("to", to);
    if (last.isBefore(first) || last.isAfter(first.plusWeeks(MOST_WEEKS - 1))) {
      throw new InvalidInput(
          "to", OUTSIDE_THE_CALENDAR.of(first, first.plusWeeks(MOST_WEEKS - 1), last));
    }
    return options
        .of(asked, asker, first, last)
        .map(judged -> Page.of(FitViews.options(judged)))
        .orElseThrow(() -> Refused.notFound("published week"));
  }

  /// Whether what a request offers still fits: to the caller, or to everybody for planners.
  @GetMapping("/api/roster/swaps/{id}/options")
  Page<OptionView> ofRequest(@PathVariable UUID id) {
    return reading
        .find(new SwapRequest.Id(id))
        .flatMap(shown -> options.of(shown, readers(shown)))
        .map(judged -> Page.of(FitViews.options(judged)))
        .orElseThrow(() -> Refused.notFound("swap request"));
  }

  private static List<PersonId> readers(Shown shown) {
    var actor = Actor.current();
    return Powers.mayPlan(actor)
        ? shown.offers().all().stream().map(offer -> offer.deal().taker()).distinct().toList()
        : actor.findPerson().stream().toList();
  }
}
