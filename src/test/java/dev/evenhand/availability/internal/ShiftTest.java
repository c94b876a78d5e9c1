package dev.evenhand.availability.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.availability.internal.ShiftService.PersonShift;
import dev.evenhand.company.Companies;
import dev.evenhand.people.Changed;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import dev.evenhand.people.Teams;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class ShiftTest {
  private static final WeeklyShift NIGHTS =
      new WeeklyShift(
          Map.of(
              DayOfWeek.MONDAY, new Shift(LocalTime.of(22, 0), LocalTime.of(6, 30)),
              DayOfWeek.SUNDAY, new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
  private static final WeeklyShift FREE = new WeeklyShift(Map.of());
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired Teams teams;
  @Autowired ShiftService shifts;
  @Autowired ApplicationEvents events;
  Office office;
  Person amy;

  @BeforeEach
  void open() {
    office = Office.open(companies, people);
    amy = office.hire("amy", Office.CHATHAM);
  }

  @Test
  void who_never_said_otherwise_works_the_standard_hours() {
    assertThat(shiftOfAmy())
        .isEqualTo(new PersonShift(Office.CHATHAM, WeeklyShift.standard(), 0, true));
  }

  @Test
  void a_pattern_is_kept_as_it_was_given_whatever_the_zones_of_servers() {
    assertThat(change(NIGHTS, 0))
        .isEqualTo(new Outcome.Done<>(new PersonShift(Office.CHATHAM, NIGHTS, 1, true)));
    assertThat(shiftOfAmy()).isEqualTo(new PersonShift(Office.CHATHAM, NIGHTS, 1, true));
  }

  @Test
  void a_week_without_hours_is_a_free_week_and_not_the_standard() {
    change(FREE, 0);
    assertThat(shiftOfAmy().shift()).isEqualTo(FREE);
  }

  @Test
  void who_saw_an_older_version_changes_nothing() {
    change(NIGHTS, 0);
    assertThat(change(FREE, 0)).isEqualTo(new Outcome.ChangedMeanwhile<>("shift"));
    assertThat(change(FREE, 2)).isEqualTo(new Outcome.ChangedMeanwhile<>("shift"));
    assertThat(shiftOfAmy().shift()).isEqualTo(NIGHTS);
    assertThat(change(FREE, 1)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void a_change_tells_which_days_are_other() {
    change(NIGHTS, 0);
    change(FREE, 1);
    assertThat(events.stream(Changed.class).filter(change -> change.subject().equals("shift")))
        .last()
        .satisfies(change -> {
          assertThat(change.subjectId()).isEqualTo(amy.id().toString());
          assertThat(change.before()).isEqualTo(Map.of("mon", "22:00–06:30", "sun", "00:00–00:00"));
          assertThat(change.after()).isEqualTo(Map.of("mon", "free", "sun", "free"));
        });
  }

  @Test
  void the_same_hours_again_are_no_change() {
    assertThat(change(WeeklyShift.standard(), 0)).isInstanceOf(Outcome.Done.class);
    assertThat(shiftOfAmy().version()).isZero();
  }

  @Test
  void the_person_and_the_administrators_of_the_team_change_the_hours_and_nobody_else() {
    var team = office.ask(() -> teams.all().getFirst().id());
    var ben = office.hire("ben", Office.MADRID, team, Role.USER);
    var mate = office.hire("mate", Office.MADRID, team, Role.USER);
    var lead = office.hire("lead", Office.MADRID, team, Role.ADMIN);
    assertThat(change(ben, mate, 0)).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(change(lead, amy, 0)).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(change(ben, ben, 0)).isInstanceOf(Outcome.Done.class);
    assertThat(change(lead, ben, 1)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void who_may_change_them_is_said_with_the_hours() {
    var ben = office.hire("ben", Office.MADRID);
    assertThat(seenBy(ben, ben).mayEdit()).isTrue();
    assertThat(seenBy(ben, amy).mayEdit()).isFalse();
  }

  private Outcome<PersonShift> change(Person by, Person whose, long seen) {
    return office.as(by.actor(), () -> shifts.change(whose.id(), seen == 0 ? FREE : NIGHTS, seen));
  }

  private PersonShift seenBy(Person reader, Person whose) {
    return office.as(reader.actor(), () -> shifts.find(whose.id()).orElseThrow());
  }

  private PersonShift shiftOfAmy() {
    return office.ask(() -> shifts.find(amy.id()).orElseThrow());
  }

  private Outcome<PersonShift> change(WeeklyShift shift, long seen) {
    return office.ask(() -> shifts.change(amy.id(), shift, seen));
  }
}
