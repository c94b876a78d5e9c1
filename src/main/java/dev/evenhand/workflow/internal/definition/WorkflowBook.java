package dev.evenhand.workflow.internal.definition;

import static dev.evenhand.http.FaultKind.TOO_LONG;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.people.Actor;
import dev.evenhand.workflow.Brought;
import dev.evenhand.workflow.OfferedTicket;
import dev.evenhand.workflow.OfferedTicket.Link;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.Workflows;
import dev.evenhand.workflow.domain.document.TicketType;
import dev.evenhand.workflow.domain.reading.PartOfSchema;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.internal.access.Reaching;
import dev.evenhand.workflow.internal.definition.version.Bringing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What other modules may know of workflows.
@Service
class WorkflowBook implements Workflows {
  private final Versions versions;
  private final UsedVersionTable used;
  private final Bringing bringing;
  private final Examples examples;
  private final Reaching reaching;

  WorkflowBook(
      Versions versions,
      UsedVersionTable used,
      Bringing bringing,
      Examples examples,
      Reaching reaching) {
    this.versions = versions;
    this.used = used;
    this.bringing = bringing;
    this.examples = examples;
    this.reaching = reaching;
  }

  @Override
  public List<OfferedTicket> offered() {
    return versions.active().stream()
        .flatMap(version ->
            version.definition().tickets().stream().map(ticket -> offered(version, ticket)))
        .toList();
  }

  @Override
  public Optional<OfferedTicket> find(VersionId version, String ticketKey) {
    return versions.find(version).flatMap(known -> offered(known, ticketKey));
  }

  @Override
  public Optional<OfferedTicket> findActive(String workflowKey, String ticketKey) {
    return versions.findActive(workflowKey).flatMap(known -> offered(known, ticketKey));
  }

  @Override
  public Optional<Map<String, @Nullable Object>> document(VersionId version) {
    return used.find(version)
        .map(one -> DocumentReader.value(one.source(), new Fields()))
        .flatMap(value ->
            value instanceof Value.Entries entries
                ? Optional.of(Value.plain(entries))
                : Optional.empty());
  }

  @Override
  public Brought bring(String source, Actor by) {
    if (source.length() > Source.LONGEST) {
      throw new InvalidInput("", TOO_LONG.of(Source.LONGEST));
    }
    return by.act(() -> bringing.bring(Source.guessed(source)));
  }

  @Override
  public void reach(Set<String> places, Actor by) {
    by.act(() -> reaching.reach(places));
  }

  @Override
  public List<Example> examples() {
    return examples.all();
  }

  private static Optional<OfferedTicket> offered(KnownVersion version, String key) {
    return version.definition().findTicket(key).map(ticket -> offered(version, ticket));
  }

  private static OfferedTicket offered(KnownVersion version, TicketType ticket) {
    var workflow = version.definition().workflow();
    var about = ticket.about();
    return new OfferedTicket(
        version.id(),
        version.workflow(),
        workflow.about().key(),
        workflow.about().title(),
        about.key(),
        about.title(),
        about.description(),
        about.references().stream()
            .map(link -> new Link(link.label(), link.description(), link.uri()))
            .toList(),
        PartOfSchema.of(workflow.fields(), ticket.shape().fields(), true),
        Set.copyOf(ticket.companyRoles()));
  }
}
