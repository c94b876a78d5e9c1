package dev.evenhand.work.web.queue;

import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Supporter;
import dev.evenhand.work.domain.QueuePowers;
import dev.evenhand.work.internal.queue.OpenWork;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows links to the one who asks.
@Component
class SupporterViews {
  private final Queues queues;
  private final OpenWork work;
  private final People people;

  SupporterViews(Queues queues, OpenWork work, People people) {
    this.queues = queues;
    this.work = work;
    this.people = people;
  }

  /// A person of a queue.
  ///
  /// @param held how many of its items the person holds
  record SupporterView(
      UUID personId,
      String username,
      String displayName,
      boolean active,
      int quota,
      boolean mayEdit,
      int held,
      long version) {}

  /// A queue of a person.
  record SupportView(
      UUID queueId, String queueName, boolean active, int quota, boolean mayEdit, long version) {}

  /// By username.
  List<SupporterView> of(QueueId queue) {
    return views(queue, queues.supporters(queue));
  }

  SupporterView view(Supporter supporter) {
    return views(supporter.queue(), List.of(supporter)).getFirst();
  }

  /// By the name of the queue.
  List<SupportView> of(Person person) {
    var links = queues.supports(person.id());
    var named = queues.named(links.stream().map(Supporter::queue).toList());
    boolean mayEdit = QueuePowers.mayLink(Actor.current(), person);
    return links.stream()
        .flatMap(link ->
            Stream.ofNullable(named.get(link.queue())).map(queue -> view(link, queue, mayEdit)))
        .sorted(Comparator.comparing(view -> view.queueName().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static SupportView view(Supporter link, Queue queue, boolean mayEdit) {
    return new SupportView(
        link.queue().value(), queue.name(), link.active(), link.quota(), mayEdit, link.version());
  }

  private List<SupporterView> views(QueueId queue, List<Supporter> links) {
    var named = people.named(links.stream().map(Supporter::person).toList());
    var held = work.held(queue);
    return links.stream()
        .flatMap(link ->
            Stream.ofNullable(named.get(link.person()))
                .map(person -> view(link, person, held.getOrDefault(link.person(), 0))))
        .sorted(Comparator.comparing(SupporterView::username))
        .toList();
  }

  private static SupporterView view(Supporter link, Person person, int held) {
    return new SupporterView(
        person.id().value(),
        person.username(),
        person.displayName(),
        link.active(),
        link.quota(),
        QueuePowers.mayLink(Actor.current(), person),
        held,
        link.version());
  }
}
