package dev.evenhand.availability.internal;

import dev.evenhand.availability.Shift;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which hours people work.
@Service
@Transactional
public class ShiftService {
  /// The hours a person works, and on whose clock.
  ///
  /// @param version 0 when the person never said otherwise than the standard
  /// @param mayEdit whether whoever acts may change them
  public record PersonShift(ZoneId zone, WeeklyShift shift, long version, boolean mayEdit) {}

  private static final String NOT_ALLOWED =
      "Only the person and the administrators of the person's team may change the person's shift.";

  private final ShiftTable shifts;
  private final People people;
  private final Permissions permissions;
  private final News news;

  ShiftService(ShiftTable shifts, People people, Permissions permissions, News news) {
    this.shifts = shifts;
    this.people = people;
    this.permissions = permissions;
    this.news = news;
  }

  @Transactional(readOnly = true)
  public Optional<PersonShift> find(PersonId id) {
    return people.find(id).map(this::of);
  }

  /// Whether whoever acts may change the person's hours: they are part of the person's profile.
  public boolean mayEdit(Person person) {
    return permissions.mayEditProfile(Actor.current(), person);
  }

  public Outcome<PersonShift> change(PersonId id, WeeklyShift wanted, long seen) {
    var person = people.find(id).orElse(null);
    if (person == null) {
      return new Outcome.Missing<>("person");
    }
    if (!mayEdit(person)) {
      return new Outcome.NotAllowed<>(NOT_ALLOWED);
    }
    var before = of(person);
    if (before.version() == seen && before.shift().equals(wanted)) {
      return new Outcome.Done<>(before);
    }
    if (before.version() != seen || !shifts.put(id, wanted, seen)) {
      return new Outcome.ChangedMeanwhile<>("shift");
    }
    news.changed(
        new Subject("shift", id, person.displayName()), hours(before.shift()), hours(wanted));
    return new Outcome.Done<>(of(person, wanted, seen + 1));
  }

  private PersonShift of(Person person) {
    return shifts
        .find(person.id())
        .map(stored -> of(person, stored.shift(), stored.version()))
        .orElseGet(() -> of(person, WeeklyShift.standard(), 0));
  }

  private PersonShift of(Person person, WeeklyShift shift, long version) {
    return new PersonShift(person.zone(), shift, version, mayEdit(person));
  }

  private static Map<String, Object> hours(WeeklyShift shift) {
    var hours = new HashMap<String, Object>();
    for (var day : DayOfWeek.values()) {
      var code = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
      hours.put(code, written(shift.days().get(day)));
    }
    return hours;
  }

  private static String written(@Nullable Shift hours) {
    return hours == null ? "free" : hours.start() + "–" + hours.end();
  }
}
