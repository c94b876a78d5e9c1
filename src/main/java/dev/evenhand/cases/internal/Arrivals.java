package dev.evenhand.cases.internal;

import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.cases.domain.CaseResult;
import dev.evenhand.cases.domain.CaseResult.Declined;
import dev.evenhand.cases.domain.CaseResult.Done;
import dev.evenhand.cases.domain.CaseResult.Refusal;
import dev.evenhand.cases.domain.CaseResult.Unfit;
import dev.evenhand.cases.domain.CaseWish;
import dev.evenhand.cases.internal.Resolving.Resolved;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Into;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Lets cases arrive.
@Service
public class Arrivals {
  private final Work work;
  private final Resolving resolving;

  Arrivals(Work work, Resolving resolving) {
    this.work = work;
    this.resolving = resolving;
  }

  /// Lets one case arrive.
  ///
  /// @param request names the request, so that sending it again changes nothing; null for none
  public CaseResult create(CaseWish wish, @Nullable String request) {
    return switch (resolving.arrival(wish, request)) {
      case Resolved.Not(var because) -> because;
      case Resolved.Ready(_, var ask) -> result(work.ask(ask).join(), wish, false);
    };
  }

  /// What makes two wishes of one request the same.
  private record Place(String key, Into queue) {
    static Place of(Target.Arrival arrival) {
      return new Place(arrival.key(), arrival.queue());
    }
  }

  /// Lets many arrive, in this order. The same case twice is handed out once; its second result is
  /// a repetition of the first.
  public List<CaseResult> createAll(List<CaseWish> wishes, @Nullable String request) {
    var resolved = resolving.arrivals(wishes, request);
    var asks = new ArrayList<WorkAsk>();
    var places = new HashMap<Place, Integer>();
    for (var one : resolved) {
      if (one instanceof Resolved.Ready(var arrival, var ask)
          && places.putIfAbsent(Place.of(arrival), asks.size()) == null) {
        asks.add(ask);
      }
    }
    var answers = work.askAll(asks);
    var results = new ArrayList<CaseResult>();
    var isAnswered = new boolean[asks.size()];
    for (int i = 0; i < wishes.size(); i++) {
      results.add(
          switch (resolved.get(i)) {
            case Resolved.Not(var because) -> because;
            case Resolved.Ready(var arrival, _) -> {
              int place = places.getOrDefault(Place.of(arrival), -1);
              var result = result(answers.get(place), wishes.get(i), isAnswered[place]);
              isAnswered[place] = true;
              yield result;
            }
          });
    }
    return results;
  }

  private static CaseResult result(WorkResult answer, CaseWish wish, boolean isRepeat) {
    return switch (answer) {
      case WorkResult.Done done ->
          new Done(
              new WorkResult.Done(
                  done.item(), done.decision(), done.isNew(), done.isRepeat() || isRepeat));
      case WorkResult.Refused refused -> refusal(refused, wish);
    };
  }

  private static Refusal refusal(WorkResult.Refused refused, CaseWish wish) {
    return refused.why() == WorkResult.Refusal.NO_SUCH_QUEUE
        ? new Unfit("queue", UNKNOWN.of(wish.queue()))
        : new Declined(refused);
  }
}
