package dev.evenhand.demo.internal;

import dev.evenhand.people.CompanyRoles;
import dev.evenhand.people.CompanyRoles.NewCompanyRole;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import dev.evenhand.tickets.SubmitResult;
import dev.evenhand.tickets.Tickets;
import dev.evenhand.tickets.Tickets.Wanted;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Queues.NewQueue;
import dev.evenhand.workflow.Workflows;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the demo company lets people ask for, who sees to it, and some tickets under way.
@Profile("demo")
@Component
class DemoTickets {
  private static final ZoneId HOME = ZoneId.of("Europe/Madrid");
  private static final List<String> QUEUES =
      List.of("Tasks", "Editors", "Developers", "Purchasing");
  private static final Set<String> WORKERS =
      Set.of("admin", "amy", "ben", "cai", "dora", "emil", "farah", "gwen", "hugo");

  /// The company's own roles, and who has them; of each somebody who has no turns on the phone,
  /// during which nobody is given work.
  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "Team lead", Set.of("admin", "amy", "gwen"),
          "Personnel", Set.of("admin", "dora", "hugo"),
          "Finance", Set.of("admin", "ben", "gwen"),
          "Sales", Set.of("admin", "amy", "hugo"));

  private final CompanyRoles roles;
  private final People people;
  private final Queues queues;
  private final Workflows workflows;
  private final Tickets tickets;

  DemoTickets(
      CompanyRoles roles, People people, Queues queues, Workflows workflows, Tickets tickets) {
    this.roles = roles;
    this.people = people;
    this.queues = queues;
    this.workflows = workflows;
    this.tickets = tickets;
  }

  /// Fills in what is not there yet.
  void openOnce(LocalDate today) {
    if (!workflows.offered().isEmpty()) {
      return;
    }
    ROLES.keySet().stream().sorted().forEach(this::role);
    people.all().forEach(this::equip);
    QUEUES.forEach(this::queue);
    workflows.reach(Set.of(DemoServices.HOST + ":" + DemoServices.PORT), DemoData.DIRECTOR);
    workflows
        .examples()
        .forEach(example -> workflows.bring(here(example.source()), DemoData.DIRECTOR));
    DemoRequests.all(today).forEach(this::submit);
  }

  /// The same document, calling services of this machine.
  static String here(String source) {
    return source.replaceAll(
        "https://[a-z]+\\.example\\.com/(rating|open|v1/check)",
        "http://" + DemoServices.HOST + ":" + DemoServices.PORT + "/$1");
  }

  private void role(String name) {
    roles.create(NewCompanyRole.named(name), DemoData.DIRECTOR);
  }

  private void equip(Person person) {
    var wanted = EnumSet.of(Role.USER);
    wanted.addAll(person.roles());
    if (WORKERS.contains(person.username())) {
      wanted.add(Role.TASK_WORKER);
    }
    if (person.isOwner()) {
      wanted.addAll(Set.of(Role.TICKET_ADMIN, Role.WORKFLOW_CREATOR));
    }
    var changed =
        wanted.equals(person.roles())
            ? person
            : done(people.change(person.received(person.language(), wanted), DemoData.DIRECTOR));
    var own =
        ROLES.entrySet().stream()
            .filter(role -> role.getValue().contains(person.username()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    if (!own.isEmpty()) {
      roles.give(changed, own, DemoData.DIRECTOR);
    }
  }

  private void queue(String name) {
    if (queues.findByName(name).isEmpty()) {
      queues.create(NewQueue.ofTasks(name, HOME), DemoData.DIRECTOR);
    }
  }

  private void submit(DemoRequests.Request request) {
    var by = people.findByUsername(request.by()).orElseThrow();
    var wanted = new Wanted(request.workflow(), request.type(), null, request.data(), by.id());
    var result = by.actor().act(() -> tickets.submit(wanted));
    if (!(result instanceof SubmitResult.Submitted)) {
      throw new IllegalStateException("Expected a ticket of the demo, but: " + result);
    }
  }

  private static Person done(PersonResult result) {
    return switch (result) {
      case PersonResult.Done(var person) -> person;
      case PersonResult.Refusal refusal ->
          throw new IllegalStateException("Expected a person to be changed, but: " + refusal);
    };
  }
}
