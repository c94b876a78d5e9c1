package dev.evenhand.work.internal.queue;

import dev.evenhand.availability.Availability;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.people.CompanyRoles;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Supporter;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.domain.SupporterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Builds what policies know about the queues of the current company.
@Component
public class Situations {
  private static final SupporterLink IMPLICIT = new SupporterLink(true, 1);

  private final QueueTable queues;
  private final SupporterTable supporters;
  private final People people;
  private final Availability availability;
  private final CompanyRoles roles;

  Situations(
      QueueTable queues,
      SupporterTable supporters,
      People people,
      Availability availability,
      CompanyRoles roles) {
    this.queues = queues;
    this.supporters = supporters;
    this.people = people;
    this.availability = availability;
    this.roles = roles;
  }

  /// A queue and what its policy knows of it.
  ///
  /// @param names what people are called now, for words about decisions; policies never see them
  public record QueueSituation(Queue queue, Situation situation, Map<PersonId, String> names) {}

  /// All queues as they stand now.
  public Map<QueueId, QueueSituation> all() {
    var present = present(availability.calendars());
    var links = supporters.all().stream().collect(Collectors.groupingBy(Supporter::queue));
    var situations = new HashMap<QueueId, QueueSituation>();
    for (var queue : queues.all()) {
      var linked = links.getOrDefault(queue.id(), List.of());
      situations.put(queue.id(), situation(queue, linked, present));
    }
    return situations;
  }

  /// One queue as it stands now, with the absences that matter from an instant on.
  public Optional<QueueSituation> find(QueueId id, Instant from) {
    var present = present(availability.calendars(from));
    return queues.find(id).map(queue -> situation(queue, supporters.of(id), present));
  }

  private record Present(
      Map<PersonId, Person> persons,
      Map<PersonId, String> names,
      Map<PersonId, PersonCalendar> calendars,
      Map<PersonId, Set<String>> companyRoles) {}

  private Present present(Map<PersonId, PersonCalendar> calendars) {
    var all = people.all();
    return new Present(
        all.stream().collect(Collectors.toMap(Person::id, Function.identity())),
        all.stream().collect(Collectors.toMap(Person::id, Person::displayName)),
        calendars,
        roles.byPerson());
  }

  private static QueueSituation situation(Queue queue, List<Supporter> links, Present present) {
    return new QueueSituation(
        queue,
        new Situation(
            queue.id(),
            queue.name(),
            queue.policy(),
            queue.settings(),
            queue.open() ? everybody(links, present) : linked(links, present)),
        present.names());
  }

  private static List<Candidate> linked(List<Supporter> links, Present present) {
    var candidates = new ArrayList<Candidate>();
    for (var link : links) {
      var person = present.persons().get(link.person());
      var calendar = present.calendars().get(link.person());
      if (person != null && calendar != null) {
        var terms = new SupporterLink(link.active(), link.quota());
        candidates.add(new Candidate(person.id(), person.username(), calendar, terms));
      }
    }
    return candidates;
  }

  /// Every active person, and whoever has a link of the own, under the terms of that.
  private static List<Candidate> everybody(List<Supporter> links, Present present) {
    var own = links.stream().collect(Collectors.toMap(Supporter::person, Function.identity()));
    var candidates = new ArrayList<Candidate>();
    for (var person : present.persons().values()) {
      var link = own.get(person.id());
      var calendar = present.calendars().get(person.id());
      if (calendar != null && (link != null || person.active())) {
        var terms = link == null ? IMPLICIT : new SupporterLink(link.active(), link.quota());
        candidates.add(
            new Candidate(person.id(), person.username(), calendar, terms, has(person, present)));
      }
    }
    return candidates;
  }

  /// What items may require of the person.
  private static Set<String> has(Person person, Present present) {
    var own = present.companyRoles().getOrDefault(person.id(), Set.of());
    return Stream.concat(
            person.roles().stream().map(role -> "role:" + role.word()),
            own.stream().map(role -> "company-role:" + role.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
