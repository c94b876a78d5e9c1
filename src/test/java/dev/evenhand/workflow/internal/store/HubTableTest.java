package dev.evenhand.workflow.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.domain.run.ForHub;
import dev.evenhand.workflow.internal.store.HubTable.Heard;
import dev.evenhand.workflow.internal.store.HubTable.Moved;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the hub did is heard twice, as an answer and as news, in whichever order. Each test is one
/// transaction that is undone, so that no round finds its task.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HubTableTest {
  private static final String KEY = "1-1";
  private static final String TASK =
      """
      with instance as (
        insert into workflow_instance (id, company_id, version_id, label, about, started_by, status,
          data, created_at, changed_at)
        values (:instance, :company, gen_random_uuid(), '1', '', gen_random_uuid(), 'IN_PROGRESS',
          '{}', now(), now())),
      untold as (
        insert into workflow_task_untold (company_id, task_id, hub)
        values (:company, :task, 'OPEN'))
      insert into workflow_task (id, company_id, instance_id, number, key, type, status, input,
        item_key, created_at)
      values (:task, :company, :instance, 1, 'check', 'FORM', 'OPEN', '{}', :key, now())
      """;

  @Autowired ApplicationContext context;
  @Autowired Companies companies;
  @Autowired HubTable hub;
  @Autowired JdbcClient jdbc;

  private final TaskId task = new TaskId(UUID.randomUUID());
  private final WorkItemId item = new WorkItemId(UUID.randomUUID());
  private final PersonId first = new PersonId(UUID.randomUUID());
  private final PersonId second = new PersonId(UUID.randomUUID());

  @Test
  void news_of_what_was_asked_for_is_left_to_the_answer() {
    withTask(trip -> {
      news(first, 1, ForHub.OPEN, trip);
      assertThat(row()).isEqualTo(new Row("OPEN", null, 0));

      answer(first, 1, trip);
      assertThat(row()).isEqualTo(new Row(null, first.value(), 1));
    });
  }

  @Test
  void news_that_comes_after_the_answer_changes_nothing() {
    withTask(trip -> {
      answer(first, 1, trip);
      news(second, 1, ForHub.OPEN, trip);
      assertThat(row()).isEqualTo(new Row(null, first.value(), 1));
    });
  }

  @Test
  void what_somebody_else_did_before_the_answer_came_is_not_lost() {
    withTask(trip -> {
      news(first, 1, ForHub.OPEN, trip);
      news(second, 2, null, trip);
      assertThat(row()).isEqualTo(new Row("OPEN", second.value(), 2));

      answer(first, 1, trip);
      assertThat(row()).isEqualTo(new Row(null, second.value(), 2));
    });
  }

  @Test
  void what_was_not_asked_for_is_noted_whatever_the_hub_is_still_to_hear() {
    withTask(trip -> {
      news(second, 3, ForHub.CLOSE, trip);
      assertThat(row()).isEqualTo(new Row("OPEN", second.value(), 3));
    });
  }

  /// What is known of the work of the task.
  private record Row(@Nullable String hub, @Nullable UUID holder, int seq) {}

  private void withTask(Consumer<Trip> steps) {
    var company = new HubFixture(context).company;
    companies.transactByTrips(
        company,
        (trip, transaction) -> {
          trip.make();
          transaction.setRollbackOnly();
          jdbc.sql(TASK)
              .param("company", company.value())
              .param("instance", UUID.randomUUID())
              .param("task", task.value())
              .param("key", KEY)
              .update();
          steps.accept(trip);
          return company;
        });
  }

  private Row row() {
    return jdbc.sql("select hub, holder, item_seq from whole_workflow_task where id = :id")
        .param("id", task.value())
        .query((row, _) ->
            new Row(
                row.getString("hub"), row.getObject("holder", UUID.class), row.getInt("item_seq")))
        .single();
  }

  private void news(PersonId holder, int seq, @Nullable ForHub answered, Trip trip) {
    hub.moved(List.of(new Moved(KEY, item, holder, seq, answered)), trip);
    trip.make();
  }

  private void answer(PersonId holder, int seq, Trip trip) {
    hub.heard(List.of(new Heard(task, ForHub.OPEN, item, holder, seq)), trip);
    trip.make();
  }
}
