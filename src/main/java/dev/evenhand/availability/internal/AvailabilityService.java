package dev.evenhand.availability.internal;

import dev.evenhand.availability.Answer;
import dev.evenhand.availability.Availability;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AvailabilityService implements Availability {
  private final People people;
  private final ShiftTable shifts;
  private final AwayTable awayTable;
  private final Absences absences;
  private final Clock clock;

  AvailabilityService(
      People people, ShiftTable shifts, AwayTable awayTable, Absences absences, Clock clock) {
    this.people = people;
    this.shifts = shifts;
    this.awayTable = awayTable;
    this.absences = absences;
    this.clock = clock;
  }

  @Override
  public Map<PersonId, PersonCalendar> calendars() {
    return calendars(clock.instant());
  }

  @Override
  public Map<PersonId, PersonCalendar> calendars(Instant from) {
    var shifts = this.shifts.all();
    var away = awayTable.all();
    var absences = this.absences.from(from);
    var calendars = new LinkedHashMap<PersonId, PersonCalendar>();
    for (var person : people.all()) {
      calendars.put(
          person.id(),
          new PersonCalendar(
              person.zone(),
              shifts.getOrDefault(person.id(), WeeklyShift.standard()),
              absences.leave().getOrDefault(person.id(), List.of()),
              absences.closures(),
              Presence.of(person.active(), !away.contains(person.id())),
              absences.duties().getOrDefault(person.id(), List.of())));
    }
    return calendars;
  }

  @Override
  public Map<PersonId, Answer> whoCanTakeWork(Instant at) {
    var answers = new LinkedHashMap<PersonId, Answer>();
    calendars(at).forEach((person, calendar) -> answers.put(person, calendar.at(at)));
    return answers;
  }

  @Override
  public boolean isPresent(PersonId person) {
    return !awayTable.contains(person);
  }
}
