package dev.evenhand.cases.internal.runs;

import dev.evenhand.availability.Calendars;
import dev.evenhand.availability.WeeklyShift;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.Hours;
import dev.evenhand.cases.domain.imports.ImportPlan.NewPeople;
import dev.evenhand.cases.domain.imports.Usernames;
import dev.evenhand.cases.internal.imports.Names;
import dev.evenhand.cases.internal.imports.RunnerTable;
import dev.evenhand.cases.internal.imports.Surroundings.Known;
import dev.evenhand.cases.internal.imports.Survey;
import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.Link;
import dev.evenhand.work.Queues.NewQueue;
import dev.evenhand.work.Supporter;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the queues and people that a table names and the company has not, and links them.
@Component
class Preparing {
  private static final WeeklyShift AROUND_THE_CLOCK =
      WeeklyShift.everyDay(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private final Queues queues;
  private final People people;
  private final Calendars calendars;
  private final RunnerTable runners;

  Preparing(Queues queues, People people, Calendars calendars, RunnerTable runners) {
    this.runners = runners;
    this.queues = queues;
    this.people = people;
    this.calendars = calendars;
  }

  /// Makes everything, or nothing.
  ///
  /// @throws CannotPrepare when something cannot be made
  @Transactional
  public Names prepare(ImportId id, ImportPlan plan, Survey survey, Known known) {
    var by = Actor.current();
    var everybody = new HashMap<String, UUID>();
    known.people().forEach((name, person) -> everybody.put(name, person.value()));
    var created = plan.newPeople();
    if (created != null) {
      var usernames = new Usernames(known.usernames());
      survey
          .newPeople()
          .forEach((plain, name) ->
              everybody.put(plain, person(name, usernames.next(name), plan, created, by).value()));
    }
    var named = new HashMap<String, UUID>();
    for (var queue : survey.queues()) {
      var found = known.queues().get(queue);
      var made =
          found == null
              ? create(survey.newQueues().getOrDefault(queue, queue), plan, by)
              : found.queue().id();
      named.put(queue, made.value());
      link(made, survey.supporters().getOrDefault(queue, Set.of()), everybody, by);
    }
    everybody.keySet().retainAll(survey.holders());
    var names = new Names(named, everybody);
    runners.names(id, names);
    return names;
  }

  private QueueId create(String name, ImportPlan plan, Actor by) {
    var pattern = plan.newQueues() == null ? "" : plan.newQueues().casePattern();
    return switch (queues.create(NewQueue.ofCases(name, plan.zone()).matching(pattern), by)) {
      case Queues.Result.Done(var queue) -> queue.id();
      case Queues.Refusal refusal ->
          throw new CannotPrepare("The queue “" + name + "” cannot be created: " + refusal);
    };
  }

  private PersonId person(
      String name, String username, ImportPlan plan, NewPeople created, Actor by) {
    var names = name.strip().split("\\s+", 2);
    var wanted =
        new NewPerson(
            username,
            shortened(names[0]),
            shortened(names.length < 2 ? "" : names[1]),
            "",
            by.team(),
            true,
            plan.zone(),
            "en",
            Set.of(Role.USER),
            false,
            false);
    return switch (people.create(wanted, by)) {
      case PersonResult.Done(var person) -> {
        if (created.hours() == Hours.AROUND_THE_CLOCK) {
          calendars.setHours(person.id(), AROUND_THE_CLOCK);
        }
        yield person.id();
      }
      case PersonResult.Refusal refusal ->
          throw new CannotPrepare("“" + name + "” cannot be created: " + refusal);
    };
  }

  private void link(QueueId queue, Set<String> names, Map<String, UUID> everybody, Actor by) {
    var linked =
        queues.supporters(queue).stream().map(Supporter::person).collect(Collectors.toSet());
    for (var name : names) {
      var person = everybody.get(name);
      if (person != null && linked.add(new PersonId(person))) {
        queues.link(new Link(queue, new PersonId(person), true, 1, null), by);
      }
    }
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), 100));
  }
}
