package dev.evenhand.demo.internal;

import dev.evenhand.availability.Calendars;
import dev.evenhand.availability.DayRange;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.Teams;
import dev.evenhand.people.Teams.NewTeam;
import dev.evenhand.people.Teams.TeamResult;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.Queues.NewQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Hires the demo company's people: teams, queues, who supports what, hours, leave and closures.
@Profile("demo")
@Component
class DemoStaff {
  private static final ZoneId HOME = ZoneId.of("Europe/Madrid");

  private final Teams teams;
  private final People people;
  private final Queues queues;
  private final Calendars calendars;
  private final Clock clock;

  DemoStaff(Teams teams, People people, Queues queues, Calendars calendars, Clock clock) {
    this.teams = teams;
    this.people = people;
    this.queues = queues;
    this.calendars = calendars;
    this.clock = clock;
  }

  /// The queues of the demo; none before anybody was hired.
  List<Queue> queues() {
    return queues.all();
  }

  void hire() {
    var teamIds = new HashMap<String, TeamId>();
    Cast.TEAMS.forEach(name -> teamIds.put(name, team(name)));
    var queueIds = new HashMap<String, QueueId>();
    Cast.QUEUES.forEach(name -> queueIds.put(name, queue(name).id()));
    var today = LocalDate.now(clock.withZone(HOME));
    for (int i = 0; i < Cast.MEMBERS.size(); i++) {
      var member = Cast.MEMBERS.get(i);
      var person = person(member, teamIds, i % 6 == 0);
      calendars.setHours(person, Cast.week(member));
      member.skills().forEach((name, quota) -> link(queueIds, name, person, quota));
      takeLeave(person, today, i);
    }
    var newYear = LocalDate.of(today.getYear() + 1, 1, 1);
    calendars.addClosure(new DayRange(newYear, newYear), "New Year", List.of("public holiday"));
  }

  private void link(Map<String, QueueId> ids, String name, PersonId person, int quota) {
    var queue = ids.get(name);
    if (queue != null) {
      queues.link(new Link(queue, person, true, quota, null), DemoData.DIRECTOR);
    }
  }

  /// Everybody was away for a week some time ago, and one in three will be soon.
  private void takeLeave(PersonId person, LocalDate today, int place) {
    var past = today.minusDays(30L + 9L * place);
    calendars.addLeave(person, new DayRange(past, past.plusDays(4)), "Holidays");
    if (place % 3 == 2) {
      var coming = today.plusDays(2L + 3L * place);
      calendars.addLeave(person, new DayRange(coming, coming.plusDays(6)), "Holidays");
    }
  }

  private TeamId team(String name) {
    return switch (teams.create(NewTeam.named(name), DemoData.DIRECTOR)) {
      case TeamResult.Done(var team) -> team.id();
      case TeamResult.Refusal refused -> throw refused(refused);
    };
  }

  private Queue queue(String name) {
    return switch (queues.create(NewQueue.ofCases(name, HOME), DemoData.DIRECTOR)) {
      case Queues.Result.Done(var queue) -> queue;
      case Queues.Refusal refused -> throw refused(refused);
    };
  }

  private PersonId person(Cast.Member member, Map<String, TeamId> teamIds, boolean leads) {
    var email = member.username() + "@demo.example";
    var wanted =
        new NewPerson(
            member.username(),
            member.first(),
            member.last(),
            email,
            teamIds.get(member.team()),
            true,
            ZoneId.of(member.zone()),
            "en",
            leads ? Set.of(Role.USER, Role.ADMIN) : Set.of(Role.USER),
            false,
            false);
    return switch (people.create(wanted, DemoData.DIRECTOR)) {
      case PersonResult.Done(var person) -> person.id();
      case PersonResult.Refusal refused -> throw refused(refused);
    };
  }

  private static IllegalStateException refused(Object refusal) {
    return new IllegalStateException("Expected the demo company to be allowed, but: " + refusal);
  }
}
