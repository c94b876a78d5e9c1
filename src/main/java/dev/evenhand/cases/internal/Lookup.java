package dev.evenhand.cases.internal;

import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds queues and people by id or name for one request, each name only once.
public final class Lookup {
  private final Queues queueDoor;
  private final People peopleDoor;
  private final Map<String, Optional<Queue>> queues = new HashMap<>();
  private final Map<String, Optional<Person>> people = new HashMap<>();
  private final Map<QueueId, Boolean> mayHandOut = new HashMap<>();

  Lookup(Queues queueDoor, People peopleDoor) {
    this.queueDoor = queueDoor;
    this.peopleDoor = peopleDoor;
  }

  /// The queue of cases of this id or name.
  public Optional<Queue> findQueue(String idOrName) {
    return queues.computeIfAbsent(idOrName, this::readQueue);
  }

  /// A queue that is known by its id, deleted or not.
  public Optional<Queue> findQueue(QueueId id) {
    return Optional.ofNullable(queueDoor.named(List.of(id)).get(id));
  }

  /// The person of this id or username.
  public Optional<Person> findPerson(String idOrName) {
    return people.computeIfAbsent(idOrName, this::readPerson);
  }

  /// Whether the asker may have items of the queue handed out.
  public boolean mayHandOut(QueueId queue) {
    return mayHandOut.computeIfAbsent(queue, id -> queueDoor.mayHandOut(Actor.current(), id));
  }

  private Optional<Queue> readQueue(String idOrName) {
    return QueueId.find(idOrName)
        .flatMap(queueDoor::find)
        .or(() -> queueDoor.findByName(idOrName))
        .filter(queue -> queue.kind().equals(CaseFacts.KIND));
  }

  private Optional<Person> readPerson(String idOrName) {
    var id = id(idOrName);
    var found = id == null ? Optional.<Person>empty() : peopleDoor.find(new PersonId(id));
    return found.or(() -> peopleDoor.findByUsername(idOrName));
  }

  private static @Nullable UUID id(String text) {
    try {
      return text.length() == 36 ? UUID.fromString(text) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
