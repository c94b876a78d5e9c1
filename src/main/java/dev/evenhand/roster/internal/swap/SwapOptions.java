package dev.evenhand.roster.internal.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.domain.swap.SwapCheck;
import dev.evenhand.roster.domain.swap.SwapWeek;
import dev.evenhand.roster.domain.swap.Turn;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.roster.internal.publish.Exchanging;
import dev.evenhand.roster.internal.swap.SwapReading.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which swaps fit, and why others do not; as they would be judged now.
@Service
@Transactional(readOnly = true)
public class SwapOptions {
  private final Exchanging exchanging;
  private final Clock clock;

  SwapOptions(Exchanging exchanging, Clock clock) {
    this.exchanging = exchanging;
    this.clock = clock;
  }

  /// A deal, and whether it fits.
  public record Option(Deal deal, Fit fit) {}

  /// Deals, and when the turns of their weeks are.
  public record Judged(Map<LocalDate, WeekFrame> frames, List<Option> options) {
    private static Judged of(SwapCheck check, List<Option> options) {
      var frames =
          check.weeks().stream()
              .map(SwapWeek::frame)
              .collect(Collectors.toMap(WeekFrame::monday, Function.identity()));
      return new Judged(frames, options);
    }
  }

  /// Everything a person could ask for one of their turns: that somebody takes it, or gives one of
  /// the same week or of a published week of a range in return; nothing when the week of the turn
  /// is not published.
  public Optional<Judged> of(Turn turn, PersonId asker, LocalDate from, LocalDate to) {
    var take = new Ask(turn.week(), asker, turn.place(), new Want.Take(), null, "");
    var any = new Ask(turn.week(), asker, turn.place(), new Want.AnyTurn(), null, "");
    return exchanging
        .standing(turn.week(), from, to)
        .map(standing -> {
          var check = standing.check();
          var options =
              Stream.of(
                      judged(check, take, check.deals(take)),
                      judged(check, any, check.deals(any)),
                      judged(check, any, check.dealsAcross(any)))
                  .flatMap(Function.identity())
                  .toList();
          return Judged.of(check, options);
        });
  }

  /// What a request offers to some people; nothing when a week is not published any more.
  public Optional<Judged> of(Shown shown, List<PersonId> people) {
    var ask = shown.request().ask();
    var deals = people.stream().flatMap(person -> shown.offers().to(person).stream());
    return exchanging
        .standing(ask.weeks(null))
        .map(standing -> {
          var check = standing.check();
          var options = judged(check, ask, deals.map(offer -> offer.deal()).toList()).toList();
          return Judged.of(check, options);
        });
  }

  private Stream<Option> judged(SwapCheck check, Ask ask, List<Deal> deals) {
    var now = clock.instant();
    return deals.stream().map(deal -> new Option(deal, check.fit(ask, deal, now)));
  }
}
