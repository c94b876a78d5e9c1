package dev.evenhand.availability.internal;

import dev.evenhand.availability.DayRange;
import dev.evenhand.availability.domain.Leave;
import dev.evenhand.availability.domain.Outcome;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Ids;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is absent on which days; nobody twice on one day.
@Service
@Transactional
public class LeaveService {
  private static final String NOT_ALLOWED =
      "Only an administrator of the person's team may change the person's leave.";

  private final LeaveTable table;
  private final People people;
  private final Permissions permissions;
  private final News news;
  private final Ids ids;

  LeaveService(LeaveTable table, People people, Permissions permissions, News news, Ids ids) {
    this.table = table;
    this.people = people;
    this.permissions = permissions;
    this.news = news;
    this.ids = ids;
  }

  @Transactional(readOnly = true)
  public Optional<Leave> find(Leave.Id id) {
    return table.find(id);
  }

  /// Whether whoever acts may change when the person is absent.
  public boolean mayEdit(Person person) {
    return permissions.mayEditPerson(Actor.current(), person);
  }

  public Outcome<Leave> add(PersonId person, DayRange days, String note) {
    var leave = new Leave(new Leave.Id(ids.next()), person, days, note, 0);
    return allowed(person, absent -> ifFree(leave, () -> insert(leave, absent)));
  }

  public Outcome<Leave> change(Leave.Id id, DayRange days, String note, long seen) {
    var before = table.find(id).orElse(null);
    if (before == null) {
      return new Outcome.Missing<>("leave");
    }
    var wanted = new Leave(id, before.person(), days, note, seen);
    if (wanted.equals(before)) {
      return new Outcome.Done<>(before);
    }
    return allowed(before.person(), absent -> ifFree(wanted, () -> update(before, wanted, absent)));
  }

  /// Ends a leave as if it had never been; answers what it was, so that it can be added again.
  public Outcome<Leave> remove(Leave.Id id) {
    var leave = table.find(id).orElse(null);
    return leave == null
        ? new Outcome.Missing<>("leave")
        : allowed(leave.person(), absent -> delete(leave, absent));
  }

  private Outcome<Leave> allowed(PersonId id, Function<Person, Outcome<Leave>> step) {
    var person = people.find(id).orElse(null);
    if (person == null) {
      return new Outcome.Missing<>("person");
    }
    return mayEdit(person) ? step.apply(person) : new Outcome.NotAllowed<>(NOT_ALLOWED);
  }

  private Outcome<Leave> ifFree(Leave wanted, Supplier<Outcome<Leave>> step) {
    table.lock(wanted.person());
    var other = table.overlapping(wanted.person(), wanted.days(), wanted.id());
    return other.<Outcome<Leave>>map(Outcome.Overlaps::new).orElseGet(step);
  }

  private Outcome<Leave> insert(Leave leave, Person absent) {
    table.insert(leave);
    news.created(subject(leave, absent), facts(leave));
    return new Outcome.Done<>(leave);
  }

  private Outcome<Leave> update(Leave before, Leave wanted, Person absent) {
    if (!table.update(wanted)) {
      return new Outcome.ChangedMeanwhile<>("leave");
    }
    news.changed(subject(before, absent), facts(before), facts(wanted));
    return new Outcome.Done<>(wanted.next());
  }

  private Outcome<Leave> delete(Leave leave, Person absent) {
    if (!table.delete(leave.id())) {
      return new Outcome.Missing<>("leave");
    }
    news.deleted(subject(leave, absent), facts(leave));
    return new Outcome.Done<>(leave);
  }

  private static Subject subject(Leave leave, Person absent) {
    return new Subject("leave", leave.id(), absent.displayName());
  }

  private static Map<String, Object> facts(Leave leave) {
    return Map.of(
        "personId", leave.person().toString(),
        "start", leave.days().first().toString(),
        "end", leave.days().last().toString(),
        "note", leave.note());
  }
}
