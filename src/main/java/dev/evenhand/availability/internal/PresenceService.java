package dev.evenhand.availability.internal;

import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.PersonId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is at the desk and who is away.
@Service
@Transactional
public class PresenceService {
  private static final String NOT_ALLOWED =
      "Only the person and the administrators of the person's team may say whether the person is"
          + " there.";

  private final AwayTable away;
  private final People people;
  private final Permissions permissions;
  private final News news;
  private final Clock clock;

  PresenceService(AwayTable away, People people, Permissions permissions, News news, Clock clock) {
    this.away = away;
    this.people = people;
    this.permissions = permissions;
    this.news = news;
    this.clock = clock;
  }

  public Outcome<Boolean> say(PersonId id, boolean isPresent) {
    var person = people.find(id).orElse(null);
    if (person == null) {
      return new Outcome.Missing<>("person");
    }
    if (!permissions.mayEditProfile(Actor.current(), person)) {
      return new Outcome.NotAllowed<>(NOT_ALLOWED);
    }
    if (isPresent ? away.remove(id) : away.add(id, clock.instant())) {
      news.changed(
          new Subject("presence", id, person.displayName()),
          Map.of("present", !isPresent),
          Map.of("present", isPresent));
    }
    return new Outcome.Done<>(isPresent);
  }
}
