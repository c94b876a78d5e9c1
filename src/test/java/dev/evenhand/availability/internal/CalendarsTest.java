package dev.evenhand.availability.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.evenhand.availability.Availability;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CalendarsTest {
  private static final WeeklyShift FREE = new WeeklyShift(Map.of());
  private static final DayRange EASTER =
      new DayRange(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 4, 5));
  @Autowired Companies companies;
  @Autowired People people;
  @Autowired Availability availability;
  @Autowired ShiftService shifts;
  @Autowired LeaveService leave;
  Office office;

  @BeforeEach
  void open() {
    office = Office.open(companies, people);
  }

  @Test
  void everybody_has_a_calendar_in_the_order_of_usernames() {
    office.hire("zoe", Office.MADRID);
    office.hire("ben", Office.MADRID);
    assertThat(
            office.ask(
                () -> availability.calendars().keySet().stream().map(this::username).toList()))
        .containsExactly("admin", "ben", "zoe");
  }

  @Test
  void who_is_deleted_has_no_calendar_and_who_is_not_active_has_one_that_says_so() {
    var amy = office.hire("amy", Office.MADRID);
    var ben = office.hire("ben", Office.MADRID);
    office.ask(() -> people.delete(amy.id(), office.owner));
    office.ask(() -> people.change(ben.activated(false), office.owner));
    var calendars = office.ask(() -> availability.calendars());
    assertThat(calendars).doesNotContainKey(amy.id());
    assertThat(Objects.requireNonNull(calendars.get(ben.id())).presence())
        .isEqualTo(Presence.NOT_ACTIVE);
  }

  @Test
  void leave_counts_through_its_last_day_in_the_zone_that_ends_last() {
    var amy = office.hire("amy", ZoneId.of("Pacific/Pago_Pago"));
    office.ask(() -> leave.add(amy.id(), EASTER, ""));
    assertThat(calendarOf(amy, Instant.parse("2026-04-06T10:59:59Z")).leave()).hasSize(1);
    assertThat(calendarOf(amy, Instant.parse("2026-04-08T00:00:00Z")).leave()).isEmpty();
  }

  @Test
  void a_thousand_people_are_read_with_as_many_statements_as_three() {
    hire(3, 0);
    var few = statements(() -> availability.calendars());
    office.ask(() -> {
      hire(1000, 3);
      return true;
    });
    assertThat(statements(() -> availability.calendars())).isEqualTo(few).isLessThan(10);
    assertThat(office.ask(() -> availability.calendars())).hasSize(1004);
  }

  private void hire(int many, int from) {
    for (int number = from; number < from + many; number++) {
      var person = office.hire("person" + number, Office.CHATHAM);
      office.ask(() -> shifts.change(person.id(), FREE, 0));
      office.ask(() -> leave.add(person.id(), EASTER, ""));
    }
  }

  private int statements(Supplier<?> work) {
    var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    logger.setLevel(Level.DEBUG);
    logger.addAppender(log);
    try {
      office.ask(work);
    } finally {
      logger.detachAppender(log);
      logger.setLevel(null);
    }
    return (int)
        log.list.stream()
            .filter(
                event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
            .filter(event -> event.getThreadName().equals(Thread.currentThread().getName()))
            .count();
  }

  private String username(PersonId id) {
    return people.find(id).orElseThrow().username();
  }

  private PersonCalendar calendarOf(Person person, Instant from) {
    return Objects.requireNonNull(office.ask(() -> availability.calendars(from).get(person.id())));
  }
}
