package dev.evenhand.work.internal.queue;

import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Supporter;
import dev.evenhand.work.domain.QueuePowers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Asks the rules of [QueuePowers] about queues as they are now.
@Component
public class QueuePermissions {
  private final QueueTable queues;
  private final SupporterTable supporters;
  private final People people;

  QueuePermissions(QueueTable queues, SupporterTable supporters, People people) {
    this.queues = queues;
    this.supporters = supporters;
    this.people = people;
  }

  boolean mayEdit(Actor actor, QueueId queue) {
    return editable(actor, List.of(queue)).contains(queue);
  }

  /// Those of the queues that the actor may change.
  public Set<QueueId> editable(Actor actor, Collection<QueueId> queues) {
    if (QueuePowers.mayDoAll(actor)) {
      return Set.copyOf(queues);
    }
    if (!QueuePowers.mayCreate(actor)) {
      return Set.of();
    }
    var supported = supporters.counts(queues).keySet();
    var own = supporters.supportedBy(team(actor));
    return queues.stream()
        .filter(id -> QueuePowers.mayEdit(actor, supported.contains(id), own.contains(id)))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean mayHandOut(Actor actor, QueueId queue) {
    return QueuePowers.mayHandOut(actor, false)
        || QueuePowers.mayHandOut(actor, isSupporter(actor, queue) || isOpen(queue));
  }

  List<Supporter> supporters(QueueId queue) {
    return supporters.of(queue);
  }

  /// How many supporters each of the queues has; those without any are left out.
  public Map<QueueId, Integer> supporters(Collection<QueueId> queues) {
    return supporters.counts(queues);
  }

  private boolean isSupporter(Actor actor, QueueId queue) {
    return actor.findPerson().flatMap(person -> supporters.find(queue, person)).isPresent();
  }

  private boolean isOpen(QueueId queue) {
    return queues.find(queue).filter(Queue::open).isPresent();
  }

  private List<PersonId> team(Actor actor) {
    return people.all().stream()
        .filter(person -> QueuePowers.isOfOwnTeam(actor, person))
        .map(Person::id)
        .toList();
  }
}
