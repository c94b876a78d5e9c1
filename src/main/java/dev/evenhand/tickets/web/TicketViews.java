package dev.evenhand.tickets.web;

import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.tickets.Ticket;
import dev.evenhand.tickets.domain.TicketPowers;
import dev.evenhand.tickets.web.TicketRow.OpenStep;
import dev.evenhand.tickets.web.TicketView.TicketStep;
import dev.evenhand.workflow.InstanceView;
import dev.evenhand.workflow.InstanceView.Step;
import dev.evenhand.workflow.Instances;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Workflows;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes what readers see of tickets.
@Component
class TicketViews {
  private final Instances instances;
  private final Workflows workflows;
  private final People people;

  TicketViews(Instances instances, Workflows workflows, People people) {
    this.instances = instances;
    this.workflows = workflows;
    this.people = people;
  }

  List<TicketRow> rows(List<Ticket> tickets) {
    var open =
        instances.open(
            tickets.stream()
                .filter(ticket -> !ticket.status().isOver())
                .map(Ticket::instance)
                .toList());
    var named = named(tickets, open.values().stream().flatMap(List::stream).toList());
    return tickets.stream()
        .map(ticket -> row(ticket, open.getOrDefault(ticket.instance(), List.of()), named))
        .toList();
  }

  TicketView view(Ticket ticket) {
    var instance = instances.find(ticket.instance()).orElseThrow();
    var named = named(List.of(ticket), instance.steps());
    var actor = Actor.current();
    var isOpen = instance.steps().stream().filter(step -> !step.status().isOver()).toList();
    var row = row(ticket, isOpen, named);
    return new TicketView(
        now(row, instance),
        ticket.type().version().value(),
        ticket.instance().value(),
        Value.plain(ticket.data()),
        workflows
            .find(ticket.type().version(), ticket.type().key())
            .map(type -> Value.plain(type.schema()))
            .orElseGet(Map::of),
        TicketPowers.mayLookAtAll(actor) ? Value.plain(instance.data()) : null,
        workflows.document(ticket.type().version()).orElseGet(Map::of),
        instance.stuck(),
        instance.errors(),
        instance.steps().stream().map(step -> step(step, named)).toList(),
        TicketPowers.mayRepair(actor),
        instance.revision());
  }

  /// The status is that of the instance, whatever the list has heard so far.
  private static TicketRow now(TicketRow row, InstanceView instance) {
    return new TicketRow(
        row.id(),
        row.number(),
        row.workflow(),
        row.workflowTitle(),
        row.type(),
        row.typeTitle(),
        row.about(),
        row.submitter(),
        Word.of(instance.status()),
        row.createdAt(),
        instance.closedAt(),
        row.open());
  }

  private static TicketRow row(Ticket ticket, List<Step> open, Map<PersonId, Person> named) {
    return new TicketRow(
        ticket.id(),
        ticket.number(),
        ticket.type().workflow(),
        ticket.type().workflowTitle(),
        ticket.type().key(),
        ticket.type().title(),
        ticket.about(),
        TicketPerson.of(ticket.submitter(), named),
        Word.of(ticket.status()),
        ticket.createdAt(),
        ticket.closedAt(),
        open.stream()
            .map(step ->
                new OpenStep(
                    step.title(), step.status().name(), TicketPerson.of(step.holder(), named)))
            .toList());
  }

  private static TicketStep step(Step step, Map<PersonId, Person> named) {
    return new TicketStep(
        step.id().value(),
        step.number(),
        step.key(),
        step.title(),
        step.type(),
        Word.of(step.status()),
        TicketPerson.of(step.holder(), named),
        step.createdAt(),
        step.startedAt(),
        step.completedAt(),
        TicketPerson.of(step.completedBy(), named),
        step.skipped(),
        step.failures(),
        step.taken(),
        step.nextAt());
  }

  private Map<PersonId, Person> named(Collection<Ticket> tickets, Collection<Step> steps) {
    Set<PersonId> ids = new HashSet<>();
    tickets.forEach(ticket -> ids.add(ticket.submitter()));
    for (var step : steps) {
      if (step.holder() != null) {
        ids.add(step.holder());
      }
      if (step.completedBy() != null) {
        ids.add(step.completedBy());
      }
    }
    return people.named(ids);
  }
}
