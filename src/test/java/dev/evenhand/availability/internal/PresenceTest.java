package dev.evenhand.availability.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.Availability;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.company.Companies;
import dev.evenhand.people.Changed;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class PresenceTest {
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired PresenceService presences;
  @Autowired Availability availability;
  @Autowired ApplicationEvents events;
  Office office;
  Person amy;

  @BeforeEach
  void open() {
    office = Office.open(companies, people);
    amy = office.hire("amy", Office.MADRID);
  }

  @Test
  void everybody_is_there_until_they_step_away() {
    assertThat(presenceOfAmy()).isEqualTo(Presence.HERE);
    say(amy, false);
    assertThat(presenceOfAmy()).isEqualTo(Presence.AWAY);
    assertThat(office.ask(() -> availability.isPresent(amy.id()))).isFalse();
    say(amy, true);
    assertThat(presenceOfAmy()).isEqualTo(Presence.HERE);
    assertThat(office.ask(() -> availability.isPresent(amy.id()))).isTrue();
  }

  @Test
  void saying_it_again_is_no_change() {
    say(amy, true);
    say(amy, false);
    say(amy, false);
    say(amy, true);
    assertThat(events.stream(Changed.class).filter(change -> change.subject().equals("presence")))
        .extracting(Changed::after)
        .extracting(after -> Objects.requireNonNull(after).get("present"))
        .containsExactly(false, true);
  }

  @Test
  void nobody_says_it_for_a_colleague_but_admin_may() {
    var ben = office.hire("ben", Office.MADRID);
    assertThat(say(ben, false)).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(office.ask(() -> presences.say(amy.id(), false))).isInstanceOf(Outcome.Done.class);
  }

  private Outcome<Boolean> say(Person who, boolean isPresent) {
    return office.as(who.actor(), () -> presences.say(amy.id(), isPresent));
  }

  private Presence presenceOfAmy() {
    return office.ask(
        () -> Objects.requireNonNull(availability.calendars().get(amy.id())).presence());
  }
}
