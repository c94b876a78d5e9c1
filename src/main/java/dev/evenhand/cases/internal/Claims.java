package dev.evenhand.cases.internal;

import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.domain.CaseResult;
import dev.evenhand.cases.domain.CaseResult.NotAllowed;
import dev.evenhand.cases.domain.CaseResult.Unfit;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Supporter;
import dev.evenhand.work.Work;
import dev.evenhand.work.WorkAsk;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.WorkResult;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Lets people take the next case themselves.
@Service
public class Claims {
  private final Work work;
  private final Queues queues;

  Claims(Work work, Queues queues) {
    this.work = work;
    this.queues = queues;
  }

  /// Takes the most urgent and then oldest case of all queues the person supports.
  ///
  /// @param request names the request, so that sending it again takes nothing more; null for none
  public CaseResult next(@Nullable String request) {
    var who = Actor.current().person();
    return who == null ? nobody() : take(who, supported(who), request);
  }

  /// Takes the most urgent and then oldest case of one queue.
  public CaseResult next(QueueId queue, @Nullable String request) {
    var who = Actor.current().person();
    if (who == null) {
      return nobody();
    }
    if (queues.find(queue).filter(Claims::isOfCases).isEmpty()) {
      return new Unfit("queueId", UNKNOWN.of(queue));
    }
    return supported(who).contains(queue)
        ? take(who, Set.of(queue), request)
        : new NotAllowed("Only supporters of a queue may take its cases.");
  }

  /// The queues of cases in which the person is an active supporter, by a link or because they are
  /// open to everybody.
  public Set<QueueId> supported(PersonId who) {
    var links =
        queues.supports(who).stream()
            .collect(Collectors.toMap(Supporter::queue, Supporter::active));
    return queues.all().stream()
        .filter(Claims::isOfCases)
        .filter(queue -> links.getOrDefault(queue.id(), queue.open()))
        .map(Queue::id)
        .collect(Collectors.toSet());
  }

  private CaseResult take(PersonId who, Set<QueueId> open, @Nullable String request) {
    var ask =
        new WorkAsk(new Target.Next(open), new Act.Take(who), Actor.current(), "", request, null);
    return switch (work.ask(ask).join()) {
      case WorkResult.Done done -> new CaseResult.Done(done);
      case WorkResult.Refused refused -> new CaseResult.Declined(refused);
    };
  }

  private static boolean isOfCases(Queue queue) {
    return queue.kind().equals(CaseFacts.KIND);
  }

  private static CaseResult nobody() {
    return new NotAllowed("Only people take cases.");
  }
}
