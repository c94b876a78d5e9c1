package dev.evenhand.availability.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.domain.Leave;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.company.Companies;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class LeaveTest {
  private static final DayRange EASTER = days("2026-03-29", "2026-04-05");
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired Teams teams;
  @Autowired LeaveService leave;
  @Autowired LeaveTable table;
  @Autowired ApplicationEvents events;
  Office office;
  TeamId team;
  Person amy;

  @BeforeEach
  void open() {
    office = Office.open(companies, people);
    team = office.ask(() -> teams.all().getFirst().id());
    amy = office.hire("amy", Office.CHATHAM, team, Role.USER);
  }

  @Test
  void leave_that_was_added_is_found_and_told() {
    var added = add(amy, EASTER);
    assertThat(office.ask(() -> leave.find(added.id()))).contains(added);
    assertThat(changes("leave"))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.action()).isEqualTo("created");
          assertThat(change.actor()).isEqualTo(office.owner.person());
          assertThat(change.name()).isEqualTo("amy");
          assertThat(change.before()).isNull();
          assertThat(change.after()).containsEntry("end", "2026-04-05");
        });
    assertThat(events.stream(AvailabilityChanged.class))
        .contains(new AvailabilityChanged(office.company));
  }

  @Test
  void a_day_is_not_taken_twice_and_the_other_leave_is_named() {
    var easter = add(amy, EASTER);
    var answer = office.ask(() -> leave.add(amy.id(), days("2026-04-05", "2026-04-07"), "longer"));
    assertThat(answer).isEqualTo(new Outcome.Overlaps<>(easter));
  }

  @Test
  void leave_may_follow_leave_and_others_may_be_absent_on_the_same_days() {
    add(amy, EASTER);
    add(amy, days("2026-04-06", "2026-04-06"));
    add(office.hire("ben", Office.MADRID), EASTER);
  }

  @Test
  void the_database_refuses_two_leaves_on_one_day_by_itself() {
    var easter = add(amy, EASTER);
    var same = new Leave(new Leave.Id(new UUID(7, 7)), amy.id(), EASTER, "", 0);
    assertThatThrownBy(() -> companies.transact(office.company, () -> table.insert(same)))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("nobody_has_two_leaves_on_one_day");
    assertThat(easter.version()).isZero();
  }

  @Test
  void moving_leave_may_overlap_with_where_it_was() {
    var easter = add(amy, EASTER);
    var moved = days("2026-03-30", "2026-04-06");
    assertThat(change(easter, moved, 0))
        .isEqualTo(new Outcome.Done<>(new Leave(easter.id(), amy.id(), moved, "rest", 1)));
    assertThat(changes("leave").getLast())
        .satisfies(change -> {
          assertThat(change.before()).isEqualTo(Map.of("start", "2026-03-29", "end", "2026-04-05"));
          assertThat(change.after()).isEqualTo(Map.of("start", "2026-03-30", "end", "2026-04-06"));
        });
  }

  @Test
  void moving_leave_onto_other_leave_is_refused() {
    var easter = add(amy, EASTER);
    var may = add(amy, days("2026-05-01", "2026-05-01"));
    assertThat(change(may, days("2026-04-05", "2026-04-06"), 0))
        .isEqualTo(new Outcome.Overlaps<>(easter));
  }

  @Test
  void who_saw_an_older_version_changes_nothing() {
    var easter = add(amy, EASTER);
    change(easter, days("2026-03-30", "2026-04-06"), 0);
    assertThat(change(easter, EASTER, 0)).isEqualTo(new Outcome.ChangedMeanwhile<>("leave"));
  }

  @Test
  void asking_for_what_is_already_so_changes_nothing() {
    var easter = add(amy, EASTER);
    assertThat(change(easter, EASTER, 0)).isEqualTo(new Outcome.Done<>(easter));
    assertThat(changes("leave")).hasSize(1);
  }

  @Test
  void removing_answers_what_it_was() {
    var easter = add(amy, EASTER);
    assertThat(office.ask(() -> leave.remove(easter.id()))).isEqualTo(new Outcome.Done<>(easter));
    assertThat(office.ask(() -> leave.remove(easter.id())))
        .isEqualTo(new Outcome.Missing<>("leave"));
    assertThat(changes("leave").getLast().action()).isEqualTo("deleted");
    add(amy, EASTER);
  }

  @Test
  void an_administrator_of_the_team_gives_leave_and_nobody_else() {
    var lead = office.hire("lead", Office.MADRID, team, Role.ADMIN).actor();
    var stranger = office.hire("stranger", Office.MADRID, null, Role.ADMIN).actor();
    assertThat(addAs(lead)).isInstanceOf(Outcome.Done.class);
    assertThat(addAs(stranger)).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(addAs(amy.actor())).isInstanceOf(Outcome.NotAllowed.class);
  }

  @Test
  void nobody_of_another_company_can_be_given_leave() {
    var elsewhere = Office.open(companies, people);
    assertThat(elsewhere.ask(() -> leave.add(amy.id(), EASTER, "")))
        .isEqualTo(new Outcome.Missing<>("person"));
    var easter = add(amy, EASTER);
    assertThat(elsewhere.ask(() -> leave.find(easter.id()))).isEmpty();
    assertThat(elsewhere.ask(() -> leave.remove(easter.id())))
        .isEqualTo(new Outcome.Missing<>("leave"));
  }

  private Leave add(Person person, DayRange days) {
    return office.ask(() -> ((Outcome.Done<Leave>) leave.add(person.id(), days, "rest")).value());
  }

  private Outcome<Leave> addAs(Actor actor) {
    return office.as(actor, () -> leave.add(amy.id(), EASTER, ""));
  }

  private Outcome<Leave> change(Leave before, DayRange days, long seen) {
    return office.ask(() -> leave.change(before.id(), days, "rest", seen));
  }

  private List<Changed> changes(String subject) {
    return events.stream(Changed.class)
        .filter(change -> change.company().equals(office.company))
        .filter(change -> change.subject().equals(subject))
        .toList();
  }

  private static DayRange days(String first, String last) {
    return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
  }
}
