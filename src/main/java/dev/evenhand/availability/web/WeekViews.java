package dev.evenhand.availability.web;

import static java.util.stream.Collectors.groupingBy;

import dev.evenhand.availability.Availability;
import dev.evenhand.availability.PersonCalendar;
import dev.evenhand.availability.Presence;
import dev.evenhand.availability.Span;
import dev.evenhand.availability.internal.LeaveList;
import dev.evenhand.availability.internal.ShiftService;
import dev.evenhand.availability.web.WeekView.PersonWeek;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts a week of people together.
@Component
class WeekViews {
  private final Availability availability;
  private final LeaveList leave;
  private final LeaveViews leaveViews;
  private final People people;
  private final ShiftService shifts;

  WeekViews(
      Availability availability,
      LeaveList leave,
      LeaveViews leaveViews,
      People people,
      ShiftService shifts) {
    this.availability = availability;
    this.leave = leave;
    this.leaveViews = leaveViews;
    this.people = people;
    this.shifts = shifts;
  }

  List<PersonWeek> of(LocalDate monday, ZoneId zone) {
    var week = week(monday, zone);
    var calendars = availability.calendars(week.start());
    var absent = leaveNear(monday);
    return people.all().stream()
        .flatMap(person ->
            Optional.ofNullable(calendars.get(person.id()))
                .map(calendar -> week(person, calendar, week, absent))
                .stream())
        .toList();
  }

  private Map<UUID, List<LeaveView>> leaveNear(LocalDate monday) {
    var near = leave.between(monday.minusDays(1), monday.plusDays(7));
    return leaveViews.of(near).stream().collect(groupingBy(LeaveView::personId));
  }

  private PersonWeek week(
      Person person, PersonCalendar calendar, Span week, Map<UUID, List<LeaveView>> absent) {
    return new PersonWeek(
        person.id().value(),
        person.username(),
        person.displayName(),
        person.zone().getId(),
        person.active(),
        calendar.presence() == Presence.HERE,
        calendar.shiftSpans(week.start(), week.end()),
        absent.getOrDefault(person.id().value(), List.of()).stream()
            .filter(leave -> touches(leave, person.zone(), week))
            .toList(),
        shifts.mayEdit(person),
        leaveViews.mayEdit(person));
  }

  private static boolean touches(LeaveView leave, ZoneId zone, Span week) {
    var start = leave.start().atStartOfDay(zone).toInstant();
    var end = leave.end().plusDays(1).atStartOfDay(zone).toInstant();
    return start.isBefore(week.end()) && end.isAfter(week.start());
  }

  private static Span week(LocalDate monday, ZoneId zone) {
    return new Span(
        monday.atStartOfDay(zone).toInstant(), monday.plusDays(7).atStartOfDay(zone).toInstant());
  }
}
