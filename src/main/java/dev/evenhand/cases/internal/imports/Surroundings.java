package dev.evenhand.cases.internal.imports;

import com.google.re2j.Pattern;
import dev.evenhand.cases.domain.imports.Plain;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.Queues;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a company has that the rows of a table may mean.
@Component
@Transactional(readOnly = true)
public class Surroundings {
  private final Queues queues;
  private final People people;

  Surroundings(Queues queues, People people) {
    this.queues = queues;
    this.people = people;
  }

  /// What there is.
  ///
  /// @param queues by plain name
  /// @param people by plain username, name and e-mail address; where several have one name, the
  ///   first by username
  public record Known(
      Map<String, KnownQueue> queues, Map<String, PersonId> people, Set<String> usernames) {}

  /// A queue and what the ids of its cases look like.
  public record KnownQueue(Queue queue, Pattern pattern) {}

  public Known read() {
    var byName = new HashMap<String, KnownQueue>();
    for (var queue : queues.all()) {
      byName.put(
          Plain.name(queue.name()), new KnownQueue(queue, Pattern.compile(queue.casePattern())));
    }
    var everybody = people.all();
    var byAnyName = new HashMap<String, PersonId>();
    everybody.forEach(person -> byAnyName.putIfAbsent(person.username(), person.id()));
    for (var person : everybody) {
      Stream.of(Plain.name(person.displayName()), person.email())
          .filter(name -> !name.isEmpty())
          .forEach(name -> byAnyName.putIfAbsent(name, person.id()));
    }
    var usernames = everybody.stream().map(Person::username).collect(Collectors.toSet());
    return new Known(byName, byAnyName, usernames);
  }
}
