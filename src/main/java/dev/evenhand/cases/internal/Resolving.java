package dev.evenhand.cases.internal;

import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.domain.CaseResult;
import dev.evenhand.cases.domain.CaseResult.NotAllowed;
import dev.evenhand.cases.domain.CaseResult.Unfit;
import dev.evenhand.cases.domain.CaseWish;
import dev.evenhand.cases.domain.HandOutWish;
import dev.evenhand.people.Actor;
import dev.evenhand.work.Queue;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Into;
import dev.evenhand.work.WorkAsk.Target;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Turns what somebody wants into what the hub is asked, once the people named in it are found.
/// Reads only: whoever waits for the hub must hold no transaction.
@Component
class Resolving {
  private final Lookups lookups;
  private final Clock clock;

  Resolving(Lookups lookups, Clock clock) {
    this.lookups = lookups;
    this.clock = clock;
  }

  /// What came of it.
  sealed interface Resolved {
    record Ready(Target.Arrival arrival, WorkAsk ask) implements Resolved {}

    record Not(CaseResult.Refusal because) implements Resolved {}
  }

  /// How an act was understood.
  sealed interface Understood {
    record Ready(Act act) implements Understood {}

    record Not(CaseResult.Refusal because) implements Understood {}
  }

  /// One case, whose queue the hub finds.
  Resolved arrival(CaseWish wish, @Nullable String request) {
    return arrival(wish, new Into.Called(wish.queue()), request, lookups.open());
  }

  /// Each of many cases, in their order. Whoever may not bring one, or names no queue, is refused
  /// here already, although the hub looks again: many refusals in its line would keep others
  /// waiting.
  @Transactional(readOnly = true)
  List<Resolved> arrivals(List<CaseWish> wishes, @Nullable String request) {
    var lookup = lookups.open();
    return wishes.stream().map(wish -> arrival(wish, request, lookup)).toList();
  }

  private Resolved arrival(CaseWish wish, @Nullable String request, Lookup lookup) {
    var queue = lookup.findQueue(wish.queue()).orElse(null);
    if (queue == null) {
      return new Resolved.Not(new Unfit("queue", UNKNOWN.of(wish.queue())));
    }
    return lookup.mayHandOut(queue.id())
        ? arrival(wish, new Into.Known(queue.id()), request, lookup)
        : new Resolved.Not(notAllowed(queue));
  }

  private Resolved arrival(CaseWish wish, Into queue, @Nullable String request, Lookup lookup) {
    return switch (act(wish.how(), lookup)) {
      case Understood.Not(var because) -> new Resolved.Not(because);
      case Understood.Ready(var act) -> {
        var target =
            new Target.Arrival(
                queue,
                CaseFacts.KIND,
                wish.caseId(),
                wish.priority(),
                clock.instant(),
                wish.facts().attributes());
        var comment = wish.how().comment();
        yield new Resolved.Ready(
            target, new WorkAsk(target, act, Actor.current(), comment, request, null));
      }
    };
  }

  Understood act(HandOutWish how) {
    return act(how, lookups.open());
  }

  private static Understood act(HandOutWish how, Lookup lookup) {
    return switch (how.mode()) {
      case AUTO -> new Understood.Ready(new Act.HandOut(false, how.checkShift(), how.atTime()));
      case AUTO_REASSIGN ->
          new Understood.Ready(new Act.HandOut(true, how.checkShift(), how.atTime()));
      case MANUAL ->
          lookup
              .findPerson(how.holder())
              .<Understood>map(
                  person -> new Understood.Ready(new Act.Give(person.id(), how.checkShift())))
              .orElseGet(() -> new Understood.Not(new Unfit("holder", UNKNOWN.of(how.holder()))));
    };
  }

  static NotAllowed notAllowed(Queue queue) {
    return new NotAllowed(Wording.notAllowed(queue.name()));
  }
}
