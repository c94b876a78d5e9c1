package dev.evenhand.roster.internal.swap;

import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.swap.SwapRequest;
import dev.evenhand.roster.domain.week.WeekFrame;
import dev.evenhand.roster.internal.swap.kept.Offers;
import dev.evenhand.roster.internal.swap.kept.SwapBox;
import dev.evenhand.roster.internal.swap.kept.SwapKeeping;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Requests as those whom they concern see them.
@Service
@Transactional(readOnly = true)
public class SwapReading {
  private final SwapKeeping keeping;
  private final SwapTurns turns;

  SwapReading(SwapKeeping keeping, SwapTurns turns) {
    this.keeping = keeping;
    this.turns = turns;
  }

  /// A request, what it offers, and when the turns of its weeks are.
  public record Shown(SwapRequest request, Offers offers, Map<LocalDate, WeekFrame> frames) {
    public Shown {
      frames = Map.copyOf(frames);
    }
  }

  /// A request, if it concerns the actor.
  public Optional<Shown> find(SwapRequest.Id id) {
    return keeping
        .find(id)
        .map(request -> shown(List.of(request)).getFirst())
        .filter(shown -> isKnownTo(Actor.current(), shown.request(), shown.offers()));
  }

  public Page<Shown> page(SwapBox box, PersonId person, @Nullable Cursor cursor, int limit) {
    var page = keeping.page(box, person, cursor, limit);
    return new Page<>(shown(page.items()), page.next(), page.total());
  }

  public long count(SwapBox box, PersonId person) {
    return keeping.count(box, person);
  }

  /// A request is the matter of who asks, who is or was asked, and planners.
  static boolean isKnownTo(Actor actor, SwapRequest request, Offers offers) {
    var person = actor.person();
    return Powers.mayPlan(actor)
        || request.ask().asker().equals(person)
        || (person != null && !offers.to(person).isEmpty());
  }

  private List<Shown> shown(List<SwapRequest> some) {
    var offered = keeping.offers(some.stream().map(SwapRequest::id).toList());
    Map<LocalDate, Optional<WeekFrame>> known = new HashMap<>();
    return some.stream()
        .map(request -> {
          var offers = offered.getOrDefault(request.id(), Offers.NONE);
          return new Shown(request, offers, frames(weeks(request, offers), known));
        })
        .toList();
  }

  private Map<LocalDate, WeekFrame> frames(
      Set<LocalDate> weeks, Map<LocalDate, Optional<WeekFrame>> known) {
    var frames = new HashMap<LocalDate, WeekFrame>();
    weeks.forEach(week ->
        known.computeIfAbsent(week, turns::frame).ifPresent(frame -> frames.put(week, frame)));
    return frames;
  }

  private static Set<LocalDate> weeks(SwapRequest request, Offers offers) {
    var weeks = new HashSet<>(request.ask().weeks(request.state().agreed()));
    weeks.addAll(request.ask().weeks(null));
    offers.all().forEach(offer -> weeks.addAll(request.ask().weeks(offer.deal())));
    return weeks;
  }
}
