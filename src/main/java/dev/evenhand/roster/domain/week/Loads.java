package dev.evenhand.roster.domain.week;

import dev.evenhand.solver.domain.load.LoadFrame;
import dev.evenhand.solver.domain.load.LoadPerson;
import dev.evenhand.solver.domain.load.LoadPerson.BusyTurn;
import dev.evenhand.solver.domain.load.LoadSharing;
import dev.evenhand.solver.domain.load.TurnLoads;
import java.util.Set;
import java.util.stream.Collectors;

/// Shares the turns of a week out.
public final class Loads {
  private Loads() {}

  public static TurnLoads of(WeekMaterial week) {
    var people = week.people().stream().map(person -> person(week, person)).toList();
    return LoadSharing.share(frame(week), people);
  }

  private static LoadFrame frame(WeekMaterial week) {
    var settings = week.settings();
    return new LoadFrame(
        week.frame().days().size(),
        week.frame().turns(),
        week.breakTurns(),
        week.frame().lines(),
        settings.maxPerDay(),
        settings.maxOverload(),
        settings.ignoreCredit(),
        settings.dropLines());
  }

  private static LoadPerson person(WeekMaterial week, Participant person) {
    return new LoadPerson(
        person.name(),
        person.roster().ideal(),
        person.credit(),
        week.daysOff(person),
        busy(week, person));
  }

  private static Set<BusyTurn> busy(WeekMaterial week, Participant person) {
    return week.busy(person).stream()
        .map(blocked -> new BusyTurn(blocked.day(), blocked.turn()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
