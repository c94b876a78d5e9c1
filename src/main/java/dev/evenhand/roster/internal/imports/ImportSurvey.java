package dev.evenhand.roster.internal.imports;

import dev.evenhand.availability.Availability;
import dev.evenhand.http.FaultKind;
import dev.evenhand.people.Permissions;
import dev.evenhand.roster.domain.imports.Foresight;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.Reading;
import dev.evenhand.roster.domain.imports.RowProblem;
import dev.evenhand.roster.domain.imports.Step;
import dev.evenhand.roster.domain.imports.Wish;
import dev.evenhand.roster.internal.keep.BusyService;
import dev.evenhand.roster.internal.keep.RosterPeople;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/// Finds out what a table would change, as things stand now.
@Component
class ImportSurvey {
  private final RosterPeople people;
  private final BusyService busy;
  private final Availability availability;
  private final Permissions permissions;

  ImportSurvey(
      RosterPeople people, BusyService busy, Availability availability, Permissions permissions) {
    this.people = people;
    this.busy = busy;
    this.availability = availability;
    this.permissions = permissions;
  }

  Foresight foresee(Reading reading) {
    var known = new KnownPeople(people.all());
    var turns = new PeopleSteps(known);
    var marks = new MarkSteps(busy.all());
    var leave = new LeaveSteps(availability, permissions);
    var steps = new ArrayList<Step>();
    var problems = new ArrayList<>(reading.problems());
    for (var wish : reading.wishes()) {
      var member = known.find(wish.who()).orElse(null);
      if (member == null) {
        problems.add(
            RowProblem.of(wish.line(), ImportKind.PERSON, FaultKind.UNKNOWN.of(wish.who())));
        continue;
      }
      switch (wish) {
        case Wish.OfPerson person -> turns.add(person, member, steps, problems);
        case Wish.OfMark mark -> steps.add(marks.step(mark, member));
        case Wish.OfLeave one -> leave.add(one, member, steps, problems);
      }
    }
    turns.finish(problems);
    return new Foresight(steps, problems);
  }
}
