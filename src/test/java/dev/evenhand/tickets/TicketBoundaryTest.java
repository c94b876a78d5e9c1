package dev.evenhand.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What PostgreSQL itself keeps apart of the tickets of two companies, when a statement forgets the
/// company.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TicketBoundaryTest {
  private static final String WORKFLOW =
      """
      workflow: {key: w, title: W, fields: {type: object, properties: {n: {type: number}}}}
      tasks:
        - {key: one, title: One, type: FORM, executors: submitter}
        - {key: two, title: Two, type: FORM}
      transitions: [{from: null, to: one}, {from: one, to: two, condition: {n: 1}}]
      tickets: [{key: t, title: T}]
      """;

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  private Counter here;
  private Counter there;

  @BeforeEach
  void a_ticket_with_a_task_and_an_error_in_each() {
    here = withAnError();
    there = withAnError();
  }

  private Counter withAnError() {
    var counter = new Counter(context);
    counter.workflow(WORKFLOW);
    var number = counter.submit(counter.admin, "w", "t", Map.of());
    Counter.done(Counter.complete(counter.admin, counter.awaitHeld(number), Map.of()));
    counter.awaitError(number);
    return counter;
  }

  private List<UUID> companies(Counter of, String table) {
    return of.admin.inCompany(
        () -> jdbc.sql("select distinct company_id from " + table).query(UUID.class).list());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"workflow_instance", "workflow_task", "ticket_error", "ticket", "ticket_number"})
  void a_statement_without_a_company_reads_and_changes_its_own_alone(String table) {
    assertThat(companies(here, table)).containsExactly(here.admin.company().value());
    assertThat(companies(there, table)).containsExactly(there.admin.company().value());
    assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single()).isZero();
    var taken = "update %s set company_id = '%s'".formatted(table, there.admin.company());
    assertThatThrownBy(() -> here.admin.inCompany(() -> jdbc.sql(taken).update()))
        .hasStackTraceContaining("row-level security");
    var foreign = "delete from %s where company_id <> :here".formatted(table);
    var deleted =
        here.admin.inCompany(
            () -> jdbc.sql(foreign).param("here", here.admin.company().value()).update());
    assertThat(deleted).isZero();
    assertThat(companies(there, table)).isNotEmpty();
  }

  @Test
  void tasks_with_all_that_is_known_of_them_are_read_by_their_company_alone() {
    assertThat(companies(here, "whole_workflow_task"))
        .containsExactly(here.admin.company().value());
    assertThat(jdbc.sql("select count(*) from whole_workflow_task").query(Long.class).single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workflow_task_untold (company_id, task_id, hub) values (:there, :task, 'OPEN')",
        "workflow_task_next (company_id, task_id, instance_id, next) values (:there, :task, :task, 'CALL')"
      })
  void nobody_leaves_another_company_something_to_do(String row) {
    assertThatThrownBy(() ->
            here.admin.inCompany(() ->
                jdbc.sql("insert into " + row)
                    .param("there", there.admin.company().value())
                    .param("task", UUID.randomUUID())
                    .update()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void each_company_counts_its_own_tickets() {
    assertThat(here.submit(here.admin, "w", "t", Map.of())).isEqualTo(2);
    assertThat(there.submit(there.admin, "w", "t", Map.of())).isEqualTo(2);
  }
}
