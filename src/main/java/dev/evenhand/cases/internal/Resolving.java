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
import dev.evenhand.work.WorkAsk.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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
    record Ready(WorkAsk ask) implements Resolved {}

    record Not(CaseResult.Refusal because) implements Resolved {}
  }

  /// How an act was understood.
  sealed interface Understood {
    record Ready(Act act) implements Understood {}

    record Not(CaseResult.Refusal because) implements Understood {}
  }

  /// Each of the cases, in their order.
  List<Resolved> arrivals(List<CaseWish> wishes, @Nullable String request) {
    var now = clock.instant();
    var lookup = lookups.open();
    return wishes.stream().map(wish -> arrival(wish, request, lookup, now)).toList();
  }

  private static Resolved arrival(
      CaseWish wish, @Nullable String request, Lookup lookup, Instant now) {
    return switch (act(wish.how(), lookup)) {
      case Understood.Not(var because) -> new Resolved.Not(because);
      case Understood.Ready(var act) -> {
        var target =
            new Target.Arrival(
                wish.queue(),
                CaseFacts.KIND,
                wish.caseId(),
                wish.priority(),
                now,
                wish.facts().attributes());
        var comment = wish.how().comment();
        yield new Resolved.Ready(new WorkAsk(target, act, Actor.current(), comment, request, null));
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
