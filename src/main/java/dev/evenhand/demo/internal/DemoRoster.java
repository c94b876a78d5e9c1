package dev.evenhand.demo.internal;

import dev.evenhand.availability.Availability;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.demo.internal.Dealing.Day;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.RosterBook;
import dev.evenhand.roster.RosterBook.Member;
import dev.evenhand.roster.RosterBook.PhoneTurn;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets those who work by day in Europe share the phones, this week and the next.
@Profile("demo")
@Component
class DemoRoster {
  private static final ZoneId HOME = ZoneId.of("Europe/Madrid");
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final int FIRST_EXTENSION = 201;
  private static final BigDecimal IDEAL = BigDecimal.valueOf(7);
  private static final List<String> NAMES = List.of("amy", "ben", "cai", "dora", "emil", "farah");
  private static final List<String> COLOURS =
      List.of("#4263eb", "#2f9e44", "#e8590c", "#9c36b5", "#0c8599", "#c2255c");

  private final RosterBook book;
  private final People people;
  private final Availability availability;
  private final Clock clock;

  DemoRoster(RosterBook book, People people, Availability availability, Clock clock) {
    this.book = book;
    this.people = people;
    this.availability = availability;
    this.clock = clock;
  }

  /// Plans both weeks in the transaction of the caller, unless there is a roster already.
  void planOnce() {
    if (book.isEmpty()) {
      plan();
    }
  }

  private void plan() {
    var members =
        NAMES.stream()
            .map(name -> people.findByUsername(name).orElseThrow())
            .map(Person::id)
            .toList();
    for (int place = 0; place < members.size(); place++) {
      book.add(member(members.get(place), place));
    }
    book.addBusyDay(members.get(1), DayOfWeek.WEDNESDAY, false, "Day at the customer's");
    book.addBusyDay(members.get(3), DayOfWeek.FRIDAY, true, "Takes the children to school");
    var monday =
        LocalDate.now(clock.withZone(HOME))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (var week : List.of(monday, monday.plusWeeks(1))) {
      book.publish(week, turns(week, members), "First plan");
    }
  }

  private static Member member(PersonId person, int place) {
    return new Member(
        person,
        String.valueOf(FIRST_EXTENSION + place),
        COLOURS.get(place),
        place / 2,
        place >= 4 ? Set.of("devices") : Set.of("accounts"),
        IDEAL);
  }

  private List<PhoneTurn> turns(LocalDate monday, List<PersonId> members) {
    var calendars = availability.calendars(monday.atStartOfDay(HOME).toInstant());
    var days =
        WORKDAYS.stream()
            .map(day ->
                new Day(
                    day, there(members, monday.with(TemporalAdjusters.nextOrSame(day)), calendars)))
            .toList();
    return new Dealing(days, book.loads(monday)).turns();
  }

  private static List<PersonId> there(
      List<PersonId> members, LocalDate date, Map<PersonId, PersonCalendar> calendars) {
    return members.stream()
        .filter(person -> {
          var calendar = calendars.get(person);
          return calendar != null
              && calendar.leave().stream().noneMatch(days -> days.contains(date));
        })
        .filter(
            person -> !person.equals(members.get(1)) || date.getDayOfWeek() != DayOfWeek.WEDNESDAY)
        .toList();
  }
}
