package dev.evenhand.work.internal.queue;

import dev.evenhand.people.Actor;
import dev.evenhand.people.DeletionVeto;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonChanged;
import dev.evenhand.people.PersonId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a person leaves behind on being deleted: no open work, and no links.
@Component
class LeavingPeople implements DeletionVeto {
  private final OpenWork work;
  private final Linking linking;
  private final People people;
  private final QueueChanges changes;

  LeavingPeople(OpenWork work, Linking linking, People people, QueueChanges changes) {
    this.work = work;
    this.linking = linking;
    this.people = people;
    this.changes = changes;
  }

  /// Nothing is handed to the person any more between this question and the deletion.
  @Override
  public List<String> reasons(PersonId person) {
    changes.begin();
    int held = work.heldBy(person);
    return switch (held) {
      case 0 -> List.of();
      case 1 -> List.of("1 open item is still in this person's hands.");
      default -> List.of(held + " open items are still in this person's hands.");
    };
  }

  /// In the transaction of the deletion, so that a queue never has a supporter who is not there.
  @EventListener
  void on(PersonChanged event) {
    if (people.find(event.person()).isEmpty()) {
      people
          .named(List.of(event.person()))
          .values()
          .forEach(gone -> linking.unlinkAll(gone, Actor.current()));
    }
  }
}
