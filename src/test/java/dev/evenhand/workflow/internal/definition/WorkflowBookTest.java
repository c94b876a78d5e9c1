package dev.evenhand.workflow.internal.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.TestClient;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.workflow.Brought;
import dev.evenhand.workflow.OfferedTicket;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowChanged;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.Workflows;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.internal.definition.version.Activations;
import dev.evenhand.workflow.internal.definition.version.Drafts;
import dev.evenhand.workflow.internal.definition.version.WorkflowReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// What other modules get to know of workflows, and by what instances run.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class WorkflowBookTest {
  private static final String CARD =
      """
      workflow:
        key: card
        title: Card
        fields: {type: object, required: [text, to], properties: {text: {type: string}, to: {type: string}, by: {$ref: "#/$defs/name"}}, $defs: {name: {type: string}}}
      tasks: [{key: write, title: Write it, type: FORM}]
      transitions: [{from: null, to: write}]
      tickets:
        - {key: ask, title: Ask, description: For a card, fields: [text, by], company_roles: [Friends],
           references: [{label: How, uri: "https://example.com/how"}]}
        - {key: beg, title: Beg}
      """;

  @Autowired ApplicationContext context;
  @Autowired Workflows workflows;
  @Autowired Versions versions;
  @Autowired Drafts drafts;
  @Autowired Activations activations;
  @Autowired WorkflowReading reading;
  @Autowired ApplicationEvents events;
  TestClient admin;

  @BeforeEach
  void found() {
    admin = TestClient.found(context);
  }

  @Test
  void the_examples_are_brought_once_and_then_are_there() {
    var first = bringExamples();
    assertThat(first).hasSize(5).allMatch(Brought.Activated.class::isInstance);
    var second = bringExamples();
    assertThat(second).hasSize(5).allMatch(Brought.AlreadyThere.class::isInstance);
    assertThat(second)
        .extracting(Brought::workflow)
        .isEqualTo(first.stream().map(Brought::workflow).toList());
    assertThat(here(workflows::offered))
        .extracting(OfferedTicket::workflowTitle)
        .startsWith("Bug triage")
        .endsWith("Leave request");
  }

  @Test
  void of_many_who_bring_the_same_one_makes_it() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> bring(CARD))).toList();
      var results = new ArrayList<Brought>();
      for (var each : running) {
        results.add(each.get());
      }
      assertThat(results).filteredOn(Brought.Activated.class::isInstance).hasSize(1);
      assertThat(results).filteredOn(Brought.AlreadyThere.class::isInstance).hasSize(7);
    }
  }

  @Test
  void another_document_of_the_same_key_becomes_the_next_version_unless_somebody_is_at_it() {
    var first = (Brought.Activated) bring(CARD);
    assertThat(bring("# The same\n" + CARD)).isInstanceOf(Brought.AlreadyThere.class);
    var second = (Brought.Activated) bring(CARD.replace("title: Card", "title: Better"));
    assertThat(second.workflow()).isEqualTo(first.workflow());
    assertThat(second.number()).isEqualTo(2);
    assertThat(bring(CARD))
        .isEqualTo(new Brought.AlreadyThere(first.workflow(), first.version(), 1));
    here(() -> drafts.next(first.workflow(), null));
    assertThat(bring(CARD.replace("title: Card", "title: Best")))
        .isEqualTo(new Brought.DraftInTheWay(first.workflow(), 3));
  }

  @Test
  void a_document_with_faults_is_not_brought() {
    assertThatThrownBy(() -> bring(CARD.replace("FORM", "FROM"))).isInstanceOf(InvalidInput.class);
    assertThat(here(workflows::offered)).isEmpty();
  }

  @Test
  void a_ticket_is_offered_with_the_schema_of_its_fields() {
    var made = (Brought.Activated) bring(CARD);
    var offered = here(workflows::offered);
    assertThat(offered).extracting(OfferedTicket::key).containsExactly("ask", "beg");
    var ask = offered.getFirst();
    assertThat(ask.version()).isEqualTo(made.version());
    assertThat(ask.workflowKey()).isEqualTo("card");
    assertThat(ask.description()).isEqualTo("For a card");
    assertThat(ask.companyRoles()).containsExactly("Friends");
    assertThat(ask.links())
        .containsExactly(new OfferedTicket.Link("How", "", "https://example.com/how"));
    assertThat(ask.schema())
        .isEqualTo(
            Values.object(
                """
                {'type':'object','required':['text'],'additionalProperties':false,
                 'properties':{'text':{'type':'string'},'by':{'$ref':'#/$defs/name'}},
                 '$defs':{'name':{'type':'string'}}}\
                """));
    assertThat(here(() -> workflows.findActive("card", "ask"))).contains(ask);
    assertThat(here(() -> workflows.findActive("card", "none"))).isEmpty();
    assertThat(here(() -> workflows.findActive("none", "ask"))).isEmpty();
  }

  @Test
  void what_was_active_is_found_for_ever_and_a_draft_never() {
    var made = (Brought.Activated) bring(CARD);
    move(made.workflow(), 1, VersionStatus.DEPRECATED);
    assertThat(here(workflows::offered)).isEmpty();
    assertThat(here(() -> versions.findActive("card"))).isEmpty();
    move(made.workflow(), 1, VersionStatus.ARCHIVED);
    assertThat(here(() -> workflows.find(made.version(), "beg"))).isPresent();
    assertThat(here(() -> versions.find(made.version()))).isPresent();
    assertThat(here(() -> workflows.document(made.version())).orElseThrow())
        .containsOnlyKeys("workflow", "tasks", "transitions", "tickets");
    here(() -> drafts.next(made.workflow(), null));
    var draft = here(() -> reading.versions(made.workflow())).getFirst();
    assertThat(here(() -> versions.find(draft.id()))).isEmpty();
    assertThat(here(() -> workflows.document(draft.id()))).isEmpty();
    assertThat(here(() -> versions.find(new VersionId(made.workflow().value())))).isEmpty();
  }

  @Test
  void another_company_finds_nothing_of_it_even_when_it_was_read_before() {
    var made = (Brought.Activated) bring(CARD);
    assertThat(here(() -> versions.find(made.version()))).isPresent();
    var other = TestClient.found(context);
    assertThat(other.inCompany(() -> versions.find(made.version()))).isEmpty();
    assertThat(other.inCompany(workflows::offered)).isEmpty();
    assertThat(other.inCompany(() -> workflows.document(made.version()))).isEmpty();
  }

  @Test
  void a_process_that_has_just_started_reads_what_another_one_stored() {
    var made = (Brought.Activated) bring(CARD);
    var fresh =
        new KeptVersions(
            context.getBean(UsedVersionTable.class),
            new Readings(),
            context.getBean(DocumentReader.class));
    assertThat(here(fresh::active)).extracting(KnownVersion::id).containsExactly(made.version());
    assertThat(here(() -> fresh.find(made.version()))).isPresent();
  }

  @Test
  void others_hear_of_what_is_active_and_the_audit_of_everything() {
    var made = (Brought.Activated) bring(CARD);
    move(made.workflow(), 1, VersionStatus.DEPRECATED);
    assertThat(events.stream(WorkflowChanged.class))
        .containsExactly(
            new WorkflowChanged(admin.company(), made.workflow()),
            new WorkflowChanged(admin.company(), made.workflow()));
    var told =
        events.stream(Changed.class).filter(change -> change.subject().equals("workflow")).toList();
    assertThat(told).extracting(Changed::action).containsExactly("created", "changed", "changed");
    assertThat(told.getLast().before()).isEqualTo(Map.of("version", 1, "status", "active"));
    assertThat(told.getLast().after()).isEqualTo(Map.of("version", 1, "status", "deprecated"));
    assertThat(told.getLast().name()).isEqualTo("Card");
  }

  private List<Brought> bringExamples() {
    return workflows.examples().stream().map(example -> bring(example.source())).toList();
  }

  private Brought bring(String source) {
    return here(() -> workflows.bring(source, Actor.EVENHAND));
  }

  private void move(WorkflowId workflow, int number, VersionStatus next) {
    here(() -> {
      var seen =
          reading.versions(workflow).stream()
              .filter(version -> version.number() == number)
              .findFirst()
              .orElseThrow()
              .edition();
      return activations.move(workflow, number, next, seen);
    });
  }

  private <T> T here(Supplier<T> work) {
    return admin.inCompany(work);
  }
}
