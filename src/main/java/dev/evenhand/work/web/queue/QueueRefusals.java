package dev.evenhand.work.web.queue;

import static org.springframework.http.HttpStatus.CONFLICT;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.Queues.LinkResult;
import dev.evenhand.work.Queues.Refusal;
import dev.evenhand.work.Queues.Refusal.ChangedMeanwhile;
import dev.evenhand.work.Queues.Refusal.HasSupporters;
import dev.evenhand.work.Queues.Refusal.HasWork;
import dev.evenhand.work.Queues.Refusal.Missing;
import dev.evenhand.work.Queues.Refusal.NameTaken;
import dev.evenhand.work.Queues.Refusal.NotAllowed;
import dev.evenhand.work.Queues.Refusal.PatternRefused;
import dev.evenhand.work.Queues.Result;
import dev.evenhand.work.Supporter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says over HTTP why something about a queue or a link was not done.
@Component
class QueueRefusals {
  private final People people;

  QueueRefusals(People people) {
    this.people = people;
  }

  Queue done(Result result) {
    return switch (result) {
      case Result.Done(var queue) -> queue;
      case Refusal refusal -> throw because(refusal);
    };
  }

  Supporter done(LinkResult result) {
    return switch (result) {
      case LinkResult.Done(var supporter) -> supporter;
      case Missing missing -> throw because(missing);
      case NotAllowed notAllowed -> throw because(notAllowed);
      case ChangedMeanwhile changed -> throw because(changed);
    };
  }

  private RuntimeException because(Refusal refusal) {
    return switch (refusal) {
      case Missing(var what) -> Refused.notFound(what);
      case NotAllowed(var because) -> Refused.forbidden(because);
      case ChangedMeanwhile() -> Refused.changedMeanwhile("queue");
      case PatternRefused(var fault) -> new InvalidInput("casePattern", fault);
      case NameTaken(var name) ->
          new Refused(
              CONFLICT,
              "queue-name-taken",
              "There already is a queue named “" + name + "”.",
              Map.of("field", "name"));
      case HasSupporters(var ids) -> hasSupporters(ids);
      case HasWork(int waiting, int held) ->
          new Refused(
              CONFLICT,
              "queue-has-work",
              "This queue cannot be deleted while work is open in it: %d waiting, %d held."
                  .formatted(waiting, held),
              Map.of("waiting", waiting, "held", held));
    };
  }

  private Refused hasSupporters(List<PersonId> ids) {
    var supporters =
        people.named(ids).values().stream().sorted(Comparator.comparing(Person::username)).toList();
    var names = String.join(", ", supporters.stream().map(Person::displayName).toList());
    return new Refused(
        CONFLICT,
        "queue-has-supporters",
        "This queue cannot be deleted while people support it: " + names + ".",
        Map.of("supporters", supporters.stream().map(Named::of).toList()));
  }

  private record Named(UUID id, String displayName) {
    static Named of(Person person) {
      return new Named(person.id().value(), person.displayName());
    }
  }
}
