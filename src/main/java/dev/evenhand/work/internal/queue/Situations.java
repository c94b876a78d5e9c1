package dev.evenhand.work.internal.queue;

import dev.evenhand.availability.Availability;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Supporter;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.SupporterLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Builds what policies know about the queues of the current company.
@Component
public class Situations {
  private final QueueTable queues;
  private final SupporterTable supporters;
  private final People people;
  private final Availability availability;

  Situations(
      QueueTable queues, SupporterTable supporters, People people, Availability availability) {
    this.queues = queues;
    this.supporters = supporters;
    this.people = people;
    this.availability = availability;
  }

  /// A queue and what its policy knows of it.
  public record QueueSituation(Queue queue, Situation situation) {}

  /// All queues as they stand now.
  public Map<QueueId, QueueSituation> all() {
    var calendars = availability.calendars();
    var persons = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    var links = supporters.all().stream().collect(Collectors.groupingBy(Supporter::queue));
    var situations = new HashMap<QueueId, QueueSituation>();
    for (var queue : queues.all()) {
      var candidates = new ArrayList<Candidate>();
      for (var link : links.getOrDefault(queue.id(), List.of())) {
        var person = persons.get(link.person());
        var calendar = calendars.get(link.person());
        if (person != null && calendar != null) {
          var terms = new SupporterLink(link.active(), link.quota());
          candidates.add(new Candidate(person.id(), person.username(), calendar, terms));
        }
      }
      situations.put(queue.id(), new QueueSituation(queue, situation(queue, candidates)));
    }
    return situations;
  }

  private static Situation situation(Queue queue, List<Candidate> candidates) {
    return new Situation(queue.id(), queue.name(), queue.policy(), queue.settings(), candidates);
  }
}
