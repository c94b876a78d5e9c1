package dev.evenhand.roster.internal.swap;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.SwapChanged;
import dev.evenhand.roster.SwapChanged.What;
import dev.evenhand.roster.domain.swap.Deal;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.internal.RosterNews;
import dev.evenhand.roster.internal.swap.kept.Offers;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the others how requests go on, in the transaction that takes them further.
@Component
class SwapNews {
  private final RosterNews news;
  private final ApplicationEventPublisher events;
  private final SwapTurns turns;
  private final Clock clock;

  SwapNews(RosterNews news, ApplicationEventPublisher events, SwapTurns turns, Clock clock) {
    this.news = news;
    this.events = events;
    this.turns = turns;
    this.clock = clock;
  }

  /// Somebody asks.
  void asked(SwapRequest request, Offers offers) {
    tell(What.ASKED, request, null, offers.open());
  }

  /// A request went on.
  ///
  /// @param agreed what was agreed to until now, if anything was
  void went(What what, SwapRequest request, @Nullable Deal agreed) {
    var only = request.ask().asked();
    tell(what, request, agreed, only == null ? List.of() : List.of(only));
  }

  /// One of several will not.
  void declinedByOne(SwapRequest request) {
    news.done("declined", subject(request, turns.begin(request.ask())), Map.of());
  }

  private void tell(
      What what, SwapRequest request, @Nullable Deal agreed, List<PersonId> concerned) {
    var actor = Actor.current();
    var begin = turns.begin(request.ask());
    var taker = agreed == null ? null : agreed.taker();
    news.done(
        what.name().toLowerCase(Locale.ROOT), subject(request, begin), facts(request, agreed));
    events.publishEvent(
        new SwapChanged(
            Tenancy.current(),
            request.id().value(),
            request.version(),
            clock.instant(),
            actor.person(),
            actor.name(),
            what,
            begin,
            request.ask().asker(),
            taker,
            concerned));
  }

  private static Subject subject(SwapRequest request, LocalDateTime begin) {
    return new Subject("swap-request", request.id().toString(), begin.toString().replace('T', ' '));
  }

  private Map<String, Object> facts(SwapRequest request, @Nullable Deal agreed) {
    var ask = request.ask();
    var facts = new TreeMap<String, Object>();
    facts.put("asker", turns.name(ask.asker()));
    facts.put("want", ask.want().word());
    if (agreed != null) {
      facts.put("taker", turns.name(agreed.taker()));
      if (agreed.theirs() != null) {
        facts.put("inReturn", turns.begin(agreed.theirs()).toString());
      }
    }
    if (!ask.comment().isEmpty()) {
      facts.put("comment", ask.comment());
    }
    return facts;
  }
}
