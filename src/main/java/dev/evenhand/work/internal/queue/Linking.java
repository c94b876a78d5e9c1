package dev.evenhand.work.internal.queue;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.Queues.LinkResult;
import dev.evenhand.work.Queues.LinkResult.Done;
import dev.evenhand.work.Queues.Refusal.ChangedMeanwhile;
import dev.evenhand.work.Queues.Refusal.Missing;
import dev.evenhand.work.Queues.Refusal.NotAllowed;
import dev.evenhand.work.Supporter;
import dev.evenhand.work.domain.QueuePowers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The steps of making, changing and removing the link between a person and a queue.
@Component
class Linking {
  private static final NotAllowed NOT_YOURS =
      new NotAllowed(
          "Only the person, the admins of the person's team and the user admin may change what the"
              + " person supports.");

  private final QueueTable queues;
  private final SupporterTable supporters;
  private final People people;
  private final QueueChanges changes;

  Linking(QueueTable queues, SupporterTable supporters, People people, QueueChanges changes) {
    this.queues = queues;
    this.supporters = supporters;
    this.people = people;
    this.changes = changes;
  }

  LinkResult link(Link wanted, Actor by) {
    changes.begin();
    var queue = queues.find(wanted.queue()).orElse(null);
    var person = people.find(wanted.person()).orElse(null);
    if (queue == null || person == null) {
      return new Missing(queue == null ? "queue" : "person");
    }
    if (!QueuePowers.mayLink(by, person)) {
      return NOT_YOURS;
    }
    var before = supporters.find(wanted.queue(), wanted.person()).orElse(null);
    if (wanted.seen() != null && (before == null || before.version() != wanted.seen())) {
      return new ChangedMeanwhile();
    }
    if (before != null && before.active() == wanted.active() && before.quota() == wanted.quota()) {
      return new Done(before);
    }
    var after = supporters.put(wanted);
    tell(queue, person, before, after, by);
    return new Done(after);
  }

  LinkResult unlink(QueueId queueId, PersonId personId, Actor by) {
    changes.begin();
    var before = supporters.find(queueId, personId).orElse(null);
    var queue = queues.find(queueId).orElse(null);
    var person = people.find(personId).orElse(null);
    if (before == null || queue == null || person == null) {
      return new Missing("supporter");
    }
    if (!QueuePowers.mayLink(by, person)) {
      return NOT_YOURS;
    }
    remove(before, queue, person, by);
    return new Done(before);
  }

  /// Removes all links of somebody who was deleted.
  void unlinkAll(Person gone, Actor by) {
    for (var link : supporters.of(gone.id())) {
      queues.find(link.queue()).ifPresent(queue -> remove(link, queue, gone, by));
    }
  }

  private void remove(Supporter link, Queue queue, Person person, Actor by) {
    supporters.delete(queue.id(), person.id());
    tell(queue, person, link, null, by);
  }

  private void tell(
      Queue queue, Person person, @Nullable Supporter before, @Nullable Supporter after, Actor by) {
    var id = queue.id() + "/" + person.id();
    var name = person.displayName() + " – " + queue.name();
    changes.tell(
        new Subject("supporter", id, name),
        fields(queue, person, before),
        fields(queue, person, after),
        by);
  }

  private static @Nullable Map<String, Object> fields(
      Queue queue, Person person, @Nullable Supporter link) {
    return link == null ? null : QueueFields.of(queue.name(), person.displayName(), link);
  }
}
