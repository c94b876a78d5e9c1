package dev.evenhand.availability.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.Answer;
import dev.evenhand.availability.Availability;
import dev.evenhand.availability.Closures;
import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.availability.domain.Closure.Facts;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.company.Companies;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WhoCanTakeWorkTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Madrid"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Chatham"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("Pacific/Pago_Pago"),
          ZoneId.of("Asia/Kathmandu"));

  /// Nights on which clocks change, and the turn of a year.
  private static final List<Instant> NIGHTS =
      List.of(
          Instant.parse("2026-03-28T22:00:00Z"),
          Instant.parse("2026-10-24T22:00:00Z"),
          Instant.parse("2026-03-08T04:00:00Z"),
          Instant.parse("2026-11-01T03:00:00Z"),
          Instant.parse("2026-04-04T12:00:00Z"),
          Instant.parse("2026-12-31T10:00:00Z"));

  @Autowired Companies companies;
  @Autowired People people;
  @Autowired Availability availability;
  @Autowired ShiftService shifts;
  @Autowired PresenceService presences;
  @Autowired LeaveService leave;
  @Autowired ClosureService closures;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everybody_is_answered_as_the_own_calendar_says(long seed) {
    var random = new Random(seed);
    var night = NIGHTS.get((int) (seed % NIGHTS.size()));
    var office = Office.open(companies, people);
    var calendars = office.ask(() -> fill(office, random, night));
    for (int turn = 0; turn < 25; turn++) {
      var at = night.plus(Duration.ofMinutes(random.nextInt(-24 * 60, 72 * 60)));
      var expected = new HashMap<PersonId, Answer>();
      calendars.forEach((person, calendar) -> expected.put(person, calendar.at(at)));
      assertThat(office.ask(() -> availability.whoCanTakeWork(at)))
          .containsAllEntriesOf(expected)
          .hasSize(expected.size() + 1);
    }
  }

  private Map<PersonId, PersonCalendar> fill(Office office, Random random, Instant night) {
    var closed = close(random, night);
    var calendars = new HashMap<PersonId, PersonCalendar>();
    for (int number = 0; number < 8; number++) {
      var zone = ZONES.get(random.nextInt(ZONES.size()));
      var person = office.hire("person" + number, zone);
      calendars.put(
          person.id(),
          new PersonCalendar(
              zone,
              random.nextBoolean() ? WeeklyShift.standard() : work(random, person),
              rest(random, person, night),
              closed,
              step(random, person)));
    }
    return calendars;
  }

  private Closures close(Random random, Instant night) {
    var days = new ArrayList<DayRange>();
    for (int number = random.nextInt(3); number > 0; number--) {
      var range = days(random, day(night).plusDays(random.nextInt(-3, 4)));
      days.add(range);
      assertThat(closures.add(new Facts(range, "", List.of()))).isInstanceOf(Outcome.Done.class);
    }
    return new Closures(Office.MADRID, days);
  }

  private WeeklyShift work(Random random, Person person) {
    var hours = new HashMap<DayOfWeek, Shift>();
    for (var day : DayOfWeek.values()) {
      if (random.nextInt(5) > 0) {
        hours.put(day, new Shift(time(random), time(random)));
      }
    }
    var shift = new WeeklyShift(hours);
    assertThat(shifts.change(person.id(), shift, 0)).isInstanceOf(Outcome.Done.class);
    return shift;
  }

  private List<DayRange> rest(Random random, Person person, Instant night) {
    var ranges = new ArrayList<DayRange>();
    var day = day(night).minusDays(4 + random.nextInt(3));
    for (int number = random.nextInt(4); number > 0; number--) {
      var range = days(random, day);
      ranges.add(range);
      assertThat(leave.add(person.id(), range, "")).isInstanceOf(Outcome.Done.class);
      day = range.last().plusDays(1 + random.nextInt(3));
    }
    return ranges;
  }

  private Presence step(Random random, Person person) {
    var isPresent = random.nextInt(6) > 0;
    assertThat(presences.say(person.id(), isPresent)).isInstanceOf(Outcome.Done.class);
    return Presence.of(true, isPresent);
  }

  private static DayRange days(Random random, LocalDate first) {
    return new DayRange(first, first.plusDays(random.nextInt(3)));
  }

  private static LocalTime time(Random random) {
    return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
