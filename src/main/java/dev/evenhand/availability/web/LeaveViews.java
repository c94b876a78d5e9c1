package dev.evenhand.availability.web;

import dev.evenhand.availability.domain.Leave;
import dev.evenhand.availability.internal.LeaveService;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds to leave whose it is, and whether the reader may change it.
@Component
class LeaveViews {
  private final People people;
  private final LeaveService leave;

  LeaveViews(People people, LeaveService leave) {
    this.people = people;
    this.leave = leave;
  }

  LeaveView of(Leave leave) {
    return of(List.of(leave)).getFirst();
  }

  List<LeaveView> of(List<Leave> leave) {
    var named = people.named(leave.stream().map(Leave::person).distinct().toList());
    return leave.stream().map(one -> view(one, named.get(one.person()))).toList();
  }

  boolean mayEdit(Person person) {
    return leave.mayEdit(person);
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
        person != null && mayEdit(person));
  }
}
