package dev.evenhand.availability.web;

import dev.evenhand.availability.domain.Leave;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds to leave whose it is, and whether the reader may change it.
@Component
class LeaveViews {
  private final People people;
  private final Permissions permissions;

  LeaveViews(People people, Permissions permissions) {
    this.people = people;
    this.permissions = permissions;
  }

  LeaveView of(Leave leave) {
    return of(List.of(leave)).getFirst();
  }

  List<LeaveView> of(List<Leave> leave) {
    var named = people.named(leave.stream().map(Leave::person).distinct().toList());
    return leave.stream().map(one -> view(one, named.get(one.person()))).toList();
  }

  private LeaveView view(Leave leave, @Nullable Person person) {
    return new LeaveView(
        leave.id().value(),
        leave.person().value(),
        person == null ? "" : person.username(),
        person == null ? "" : person.displayName(),
        leave.days().first(),
        leave.days().last(),
        leave.note(),
        leave.version(),
        person != null && permissions.mayEditPerson(Actor.current(), person));
  }
}
