package dev.evenhand.roster.internal.imports;

import dev.evenhand.availability.Availability;
import dev.evenhand.availability.DayRange;
import dev.evenhand.http.FaultKind;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.RowProblem;
import dev.evenhand.roster.domain.imports.Step;
import dev.evenhand.roster.domain.imports.Wish;
import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a table adds to the leave of people; nobody is away twice on one day.
final class LeaveSteps {
  private final Availability availability;
  private final Permissions permissions;
  private final Map<PersonId, List<DayRange>> known = new HashMap<>();

  LeaveSteps(Availability availability, Permissions permissions) {
    this.availability = availability;
    this.permissions = permissions;
  }

  void add(Wish.OfLeave wish, Member member, List<Step> steps, List<RowProblem> problems) {
    var name = member.person().displayName();
    var taken = leaveOf(member.id());
    if (taken.contains(wish.days())) {
      steps.add(new Step.Nothing(wish.line(), name));
      return;
    }
    var other = taken.stream().filter(one -> overlap(one, wish.days())).findFirst();
    if (other.isPresent()) {
      var there = FaultKind.LEAVE_THERE.of(other.get().first(), other.get().last());
      problems.add(RowProblem.of(wish.line(), "start", there));
    } else if (!permissions.mayEditPerson(Actor.current(), member.person())) {
      problems.add(RowProblem.of(wish.line(), ImportKind.PERSON, FaultKind.NOT_YOURS.of(name)));
    } else {
      taken.add(wish.days());
      steps.add(new Step.AddLeave(wish.line(), name, member.id(), wish.days(), wish.note()));
    }
  }

  private List<DayRange> leaveOf(PersonId person) {
    if (known.isEmpty()) {
      availability
          .calendars(Instant.EPOCH)
          .forEach((id, calendar) -> known.put(id, new ArrayList<>(calendar.leave())));
    }
    return known.computeIfAbsent(person, _ -> new ArrayList<>());
  }

  private static boolean overlap(DayRange one, DayRange other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }
}
