package dev.evenhand.availability.web;

import dev.evenhand.availability.Answer;
import dev.evenhand.availability.Availability;
import dev.evenhand.availability.Reason;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AvailabilityController {
  record At(Instant at, List<PersonAt> people) {}

  /// @param because null when the person is available
  /// @param until when that ends, if it is in sight
  record PersonAt(
      UUID personId,
      String username,
      String displayName,
      boolean available,
      @Nullable Because because,
      String text,
      @Nullable Instant until) {}

  record Because(String code, Map<String, String> args) {}

  private final Availability availability;
  private final People people;
  private final Clock clock;

  AvailabilityController(Availability availability, People people, Clock clock) {
    this.availability = availability;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/api/availability")
  @Transactional(readOnly = true)
  At at(@RequestParam(required = false) @Nullable Instant at) {
    var instant = at == null ? clock.instant() : Input.sensible("at", at);
    var answers = availability.whoCanTakeWork(instant);
    var named = people.named(answers.keySet());
    var said = new ArrayList<PersonAt>();
    answers.forEach((id, answer) -> {
      var person = named.get(id);
      if (person != null) {
        said.add(say(person, answer));
      }
    });
    return new At(instant, said);
  }

  private static PersonAt say(Person person, Answer answer) {
    return switch (answer) {
      case Answer.Available(var until) -> say(person, null, until);
      case Answer.Unavailable(var because, var until) -> say(person, because, until);
    };
  }

  private static PersonAt say(Person person, @Nullable Reason because, @Nullable Instant until) {
    return new PersonAt(
        person.id().value(),
        person.username(),
        person.displayName(),
        because == null,
        because == null ? null : new Because(because.code(), because.args()),
        because == null ? "available" : because.text(),
        until);
  }
}
