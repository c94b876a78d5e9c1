package dev.evenhand.workflow.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.Role;
import dev.evenhand.workflow.Values;
import dev.evenhand.workflow.domain.document.Executors;
import dev.evenhand.workflow.domain.document.FinalStatus;
import dev.evenhand.workflow.domain.document.Reference;
import dev.evenhand.workflow.domain.document.Retries;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.domain.document.Transition;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {
  private static final String WHOLE =
      """
      workflow:
        key: w
        title: Work
        description: What it is for.
        references: [{label: Wiki, desc: More, uri: "https://wiki.example.com/w"}]
        fields: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: number}}}
        parallel: true
        layouts: {display: "export default () => 1"}
      tasks:
        - key: one
          title: One
          description: First.
          references: []
          type: FORM
          input: [a]
          output: {type: object, properties: {b: {type: number}}}
          executors: {company_roles: [Leads, Finance]}
          queue: Desk
          layouts: {edit: "export default () => 'x'", display: "export default () => 'y'"}
        - key: two
          title: Two
          type: ASYNC_ACTION
          action_url: "https://example.com/two"
          input: {type: object, required: [x], properties: {x: {}}}
          input_transform: {x: "$.a", cost: "$$5", fixed: {k: [1]}}
          output_transform: {b: "$.n"}
          timeout_seconds: 12
          retries: {times: 4, delay_seconds: 10, factor: 3}
        - {key: three, title: Three, type: FORM, executors: submitter}
        - {key: four, title: Four, type: FORM, executors: ticket_admin}
      transitions:
        - {from: null, to: one}
        - {from: one, to: three, priority: 2}
        - {from: one, to: two, condition: {b: 1}, priority: 1}
        - {from: one, to: four, priority: 2}
        - {from: two, to: null, status: CANCELLED}
      tickets:
        - {key: t, title: Ticket, description: d, references: [], fields: [a], company_roles: [Sales], layouts: {edit: "export default () => 'z'"}}
      """;

  @Test
  void every_field_of_a_document_is_read() {
    var read = Values.definition(WHOLE);
    var workflow = read.workflow();
    assertThat(workflow.about().references())
        .containsExactly(new Reference("Wiki", "More", "https://wiki.example.com/w"));
    assertThat(workflow.parallel()).isTrue();
    assertThat(workflow.layouts().display()).isEqualTo("export default () => 1");
    var one = read.task("one");
    assertThat(one.input().fields()).containsExactly("a");
    assertThat(one.output().fields()).containsExactly("b");
    assertThat(one.executors())
        .isEqualTo(new Executors.WithCompanyRole(List.of("Leads", "Finance")));
    assertThat(one.queue()).isEqualTo("Desk");
    assertThat(one.layouts().edit()).isEqualTo("export default () => 'x'");
    var two = read.task("two");
    assertThat(two.type()).isEqualTo(TaskType.ASYNC_ACTION);
    assertThat(two.executors()).isEqualTo(new Executors.WithRole(Role.TASK_WORKER));
    var action = Objects.requireNonNull(two.action());
    assertThat(action.url()).isEqualTo(URI.create("https://example.com/two"));
    assertThat(action.timeoutSeconds()).isEqualTo(12);
    assertThat(action.retries()).isEqualTo(new Retries(4, 10, 3));
    assertThat(Objects.requireNonNull(action.input()).apply(Values.json("{'a':'A'}")))
        .isEqualTo(Values.json("{'x':'A','cost':'$5','fixed':{'k':[1]}}"));
    assertThat(read.task("three").executors()).isEqualTo(new Executors.Submitter());
    assertThat(read.task("four").executors()).isEqualTo(new Executors.WithRole(Role.TICKET_ADMIN));
    var ticket = read.tickets().getFirst();
    assertThat(ticket.shape().fields()).containsExactly("a");
    assertThat(ticket.companyRoles()).containsExactly("Sales");
    assertThat(ticket.layouts().edit()).isEqualTo("export default () => 'z'");
  }

  @Test
  void transitions_are_asked_by_priority_then_as_they_are_written() {
    var read = Values.definition(WHOLE);
    assertThat(read.from("one"))
        .extracting(Transition::name)
        .containsExactly("one->two", "one->three", "one->four");
    assertThat(read.from("two").getFirst().status()).isEqualTo(FinalStatus.CANCELLED);
    assertThat(read.from(null)).extracting(Transition::name).containsExactly("null->one");
  }

  @Test
  void a_ticket_requires_what_the_workflow_requires_of_its_fields() {
    var schema = Values.definition(WHOLE).tickets().getFirst().shape().schema();
    assertThat(schema.problems(Values.json("{'a':'x'}"))).isEmpty();
    assertThat(schema.problems(Values.json("{}"))).hasSize(1);
    assertThat(schema.problems(Values.json("{'a':'x','b':1}"))).hasSize(1);
  }

  @Test
  void waits_between_retries_grow_up_to_a_day() {
    var retries = new Retries(20, 3_600, 10);
    assertThat(retries.delayAfter(1)).isEqualTo(Duration.ofHours(1));
    assertThat(retries.delayAfter(2)).isEqualTo(Duration.ofHours(10));
    assertThat(retries.delayAfter(3)).isEqualTo(Duration.ofDays(1));
    assertThat(retries.delayAfter(20)).isEqualTo(Duration.ofDays(1));
    assertThat(retries.isAnotherAfter(20)).isTrue();
    assertThat(retries.isAnotherAfter(21)).isFalse();
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          key: w                    | key: w w                      | workflow.key not-a-key
          title: Work               | titel: Work                   | workflow.titel not-one-of
          title: Work               | title: 3                      | workflow.title not-a-text
          parallel: true            | parallel: 1                   | workflow.parallel not-true-or-false
          https://wiki              | javascript://wiki             | workflow.references[0].uri not-an-address
          label: Wiki, desc         | label: Wiki, note: 1, desc    | workflow.references[0].note not-one-of
          {display: "export default () => 1"} | {edit: "export default 1"} | workflow.layouts.edit not-one-of
          {display: "export default () => 1"} | {display: "let a;\\nlet b = ;"} | workflow.layouts.display layout-broken
          type: object, required: [a, b] | type: array              | workflow.fields.type not-one-of
          b: {type: number}}}       | b: {type: numeral}}}          | workflow.fields.properties.b.type not-a-schema
          b: {type: number}}}       | b: {pattern: "("}}}           | workflow.fields.properties.b.pattern not-a-schema
          type: FORM                | type: Form                    | tasks[0].type not-one-of
          input: [a]                | input: [a, c]                 | tasks[0].input[1] no-such-field
          input: [a]                | input: [a, a]                 | tasks[0].input[1] twice
          input: [a]                | input: a                      | tasks[0].input not-an-object
          input: [a]                | input: {properties: {c: {}}}  | tasks[0].input.properties.c no-such-field
          {b: {type: number}}       | {b: {type: numeral}}          | tasks[0].output.properties.b.type not-a-schema
          [Leads, Finance]          | []                            | tasks[0].executors.company_roles missing
          queue: Desk               | queue: [Desk]                 | tasks[0].queue not-a-text
          queue: Desk               | retries: 3                    | tasks[0].retries only-unless
          https://example.com/two   | /two                          | tasks[1].action_url not-an-address
          https://example.com/two   | https://me:secret@example.com | tasks[1].action_url not-an-address
          action_url: "https://example.com/two" | queue: Q          | tasks[1].action_url missing
          "$.n"                     | "$.n["                        | tasks[1].output_transform.b not-a-path
          "$.a"                     | "$a"                          | tasks[1].input_transform.x not-a-path
          output_transform: {b: "$.n"} | output_transform: $.n      | tasks[1].output_transform not-an-object
          timeout_seconds: 12       | timeout_seconds: 0            | tasks[1].timeout_seconds not-in-range
          timeout_seconds: 12       | timeout_seconds: 1.5          | tasks[1].timeout_seconds not-in-range
          times: 4                  | times: 99                     | tasks[1].retries.times not-in-range
          factor: 3                 | factr: 3                      | tasks[1].retries.factr not-one-of
          executors: submitter      | executors: boss               | tasks[2].executors not-one-of
          key: three                | key: two                      | tasks[2].key twice
          from: null, to: one       | from: null, to: wun           | transitions[0].to no-such-task
          from: two, to: null, status: CANCELLED | from: two, to: null | transitions[4].status missing
          status: CANCELLED         | status: ON_HOLD               | transitions[4].status not-one-of
          from: one, to: four, priority: 2 | from: one, to: four, status: COMPLETED | transitions[3].status only-if
          from: one, to: four, priority: 2 | from: two, to: four, priority: x | transitions[3].priority not-in-range
          from: two, to: null       | from: null, to: null          | transitions[4].to nowhere
          condition: {b: 1}         | condition: {c: 1}             | transitions[2].condition.c no-such-field
          condition: {b: 1}         | condition: {b: {$like: 1}}    | transitions[2].condition.b.$like not-an-operator
          condition: {b: 1}         | condition: [b]                | transitions[2].condition not-an-object
          from: one, to: four, priority: 2 | from: four, to: four   | tasks[3].key no-way-there
          fields: [a], company      | fields: [c], company          | tickets[0].fields[0] no-such-field
          company_roles: [Sales]    | company_roles: Sales          | tickets[0].company_roles not-a-list
          company_roles: [Sales]    | roles: [Sales]                | tickets[0].roles not-one-of
          tickets:                  | tiquets:                      | tiquets not-one-of
          """)
  void whatever_is_wrong_is_named_with_its_place(String right, String wrong, String fault) {
    assertThat(WHOLE).contains(right);
    assertThat(
            Values.faults(
                WHOLE.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
        .contains(fault);
  }

  @Test
  void a_document_of_nothing_lacks_everything() {
    assertThat(Values.faults("{}"))
        .contains("workflow missing", "tasks missing", "transitions no-start");
    assertThat(Values.faults("[]")).contains(" not-an-object");
    assertThat(Values.faults("workflow: 1\ntasks: [1]\ntransitions: {}\n"))
        .contains("workflow not-an-object", "tasks[0] not-an-object", "transitions not-a-list");
  }

  @Test
  void the_offending_name_is_in_the_message() {
    assertThat(
            Values.messages(
                WHOLE.replace("from: one, to: four, priority: 2", "from: one, to: gone")))
        .contains(
            "transitions[3].to: There is no task with the key “gone”.",
            "tasks[3].key: No transition leads to “four” from the start.");
    assertThat(Values.messages(WHOLE.replace("\"$.n\"", "\"$.n[?\"")))
        .containsExactly(
            "tasks[1].output_transform.b: Expected a JSONPath such as $.result.score, but in"
                + " “$.n[?” true, false or null is expected at character 6.");
  }
}
