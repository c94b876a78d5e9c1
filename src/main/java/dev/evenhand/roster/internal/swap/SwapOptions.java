package dev.evenhand.roster.internal.swap;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.Fit;
import dev.evenhand.roster.domain.swap.Place;
import dev.evenhand.roster.domain.swap.SwapCheck;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.roster.internal.publish.Exchanging;
import dev.evenhand.roster.internal.swap.SwapReading.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  /// The deals of a week.
  public record Judged(Week week, WeekFrame frame, List<Option> options) {}

  /// Everything a person could ask for one of their turns; nothing when the week is not published.
  public Optional<Judged> of(LocalDate monday, Place place, PersonId asker) {
    var take = new Ask(monday, asker, place, new Want.Take(), null, "");
    var any = new Ask(monday, asker, place, new Want.AnyTurn(), null, "");
    return exchanging
        .standing(monday)
        .map(standing -> {
          var check = standing.check();
          var options =
              Stream.of(take, any).flatMap(ask -> judged(check, ask, check.deals(ask))).toList();
          return new Judged(check.week(), check.frame(), options);
        });
  }

  /// What a request offers to some people; nothing when the week is not published any more.
  public Optional<Judged> of(Shown shown, List<PersonId> people) {
    var ask = shown.request().ask();
    var deals = people.stream().flatMap(person -> shown.offers().to(person).stream());
    return exchanging
        .standing(ask.week())
        .map(standing -> {
          var check = standing.check();
          var options = judged(check, ask, deals.map(offer -> offer.deal()).toList()).toList();
          return new Judged(check.week(), check.frame(), options);
        });
  }

  private Stream<Option> judged(SwapCheck check, Ask ask, List<Deal> deals) {
    var now = clock.instant();
    return deals.stream().map(deal -> new Option(deal, check.fit(ask, deal, now)));
  }
}
