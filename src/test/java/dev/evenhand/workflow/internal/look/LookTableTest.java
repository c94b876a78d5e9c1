package dev.evenhand.workflow.internal.look;

import static dev.evenhand.workflow.TaskStatus.CANCELLED;
import static dev.evenhand.workflow.TaskStatus.COMPLETED;
import static dev.evenhand.workflow.TaskStatus.IN_PROGRESS;
import static dev.evenhand.workflow.TaskStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestDatabase;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.HubFixture;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.TaskStatus;
import dev.evenhand.workflow.internal.store.ErrorStatus;
import dev.evenhand.workflow.internal.store.StoredError;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists of a company with 30,000 tasks, most of which are over.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LookTableTest {
  private static final int MANY = 30_000;
  private static final UUID HOLDER = UUID.fromString("00000000-0000-7000-8000-000000000009");
  private static final UUID INSTANCE = UUID.fromString("00000000-0000-7000-8000-000000000008");
  private static final Set<TaskStatus> TO_DO = Set.of(OPEN, IN_PROGRESS);

  /// One in 1,000 is to be done, and one in 300 of the others was cancelled; one in two is of the
  /// holder.
  private static final String TASKS =
      """
      with instance as (
        insert into workflow_instance (id, company_id, version_id, label, about, started_by, status,
          data, created_at, changed_at)
        values (:instance, :company, gen_random_uuid(), '1', '', gen_random_uuid(), 'IN_PROGRESS',
          '{}', now(), now())),
      made as (
        select n, gen_random_uuid() as id, timestamptz '2026-01-01 00:00Z' + n * interval '1 minute' as at,
          case when n % 1000 = 0 then 'OPEN' when n % 300 = 0 then 'CANCELLED' else 'COMPLETED' end
            as status
        from generate_series(1, :many) as n),
      errors as (
        insert into ticket_error (id, company_id, instance_id, task_id, type, message, status,
          is_branch, created_at, changed_at, resolved_at)
        select gen_random_uuid(), :company, :instance, id, 'TASK_UPDATE', '',
          case when n % 100 = 0 then 'NEW' else 'RESOLVED' end, false, at, at,
          case when n % 100 <> 0 then at end
        from made where n % 2 = 0)
      insert into workflow_task (id, company_id, instance_id, number, key, type, status, input,
        item_key, holder, created_at, completed_at)
      select id, :company, :instance, n, 'check', 'FORM', status, '{}', '1-' || n,
        case when n % 2 = 0 then :holder else gen_random_uuid() end, at,
        case when status = 'COMPLETED' then at end
      from made
      """;

  private static @Nullable HubFixture hub;

  @Autowired ApplicationContext context;
  @Autowired LookTable table;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void fill() {
    if (hub == null) {
      var made = new HubFixture(context);
      made.inside(() ->
          jdbc.sql(TASKS)
              .param("company", made.company.value())
              .param("instance", INSTANCE)
              .param("holder", HOLDER)
              .param("many", MANY)
              .update());
      TestDatabase.asOwner(context.getEnvironment(), "analyze workflow_task");
      TestDatabase.asOwner(context.getEnvironment(), "analyze ticket_error");
      hub = made;
    }
  }

  @Test
  void tasks_of_one_status_of_several_and_of_any_are_listed_newest_first() {
    assertThat(tasks(Set.of(), null).total()).isEqualTo(10_000);
    assertThat(tasks(Set.of(COMPLETED), null).totalIsLowerBound()).isTrue();
    assertThat(tasks(Set.of(CANCELLED), null).total()).isEqualTo(90);
    assertThat(tasks(TO_DO, null).total()).isEqualTo(30);
    assertThat(tasks(TO_DO, HOLDER).items())
        .extracting(StoredTask::number)
        .startsWith(30_000, 29_000)
        .endsWith(1_000);
  }

  @Test
  void pages_of_tasks_follow_each_other_without_a_gap() {
    var filter = new TaskFilter(Set.of(COMPLETED, CANCELLED), new PersonId(HOLDER), "");
    var small = new ArrayList<StoredTask>();
    @Nullable String cursor = null;
    for (int i = 0; i < 5; i++) {
      var after = Cursor.read(cursor);
      var page = inside(() -> table.tasks(filter, after, 20));
      small.addAll(page.items());
      cursor = page.next();
    }
    assertThat(small).isEqualTo(inside(() -> table.tasks(filter, null, 100)).items());
  }

  @Test
  void errors_of_one_status_and_of_all_are_listed_newest_first_with_their_tasks() {
    var all = errors(Set.of(ErrorStatus.values()));
    assertThat(all.total()).isEqualTo(10_000);
    assertThat(errors(Set.of(ErrorStatus.NEW)).total()).isEqualTo(300);
    var ids = new ArrayList<TaskId>();
    all.items().forEach(error -> ids.add(Objects.requireNonNull(error.task())));
    var tasks = inside(() -> table.tasks(ids));
    assertThat(ids.stream().map(id -> Objects.requireNonNull(tasks.get(id)).number()))
        .startsWith(30_000);
    assertThat(inside(() -> table.tasks(List.of()))).isEmpty();
  }

  @Test
  void what_is_over_is_passed_over() {
    var ofHolder = "holder = '%s' and ".formatted(HOLDER);
    assertThat(plan(ofHolder + "status = any('{OPEN,IN_PROGRESS}')"))
        .contains("workflow_task_to_do_by");
    assertThat(plan("status = 'OPEN'")).contains("workflow_task_open");
    assertThat(plan("status = 'CANCELLED'")).contains("workflow_task_cancelled");
    assertThat(plan(ofHolder + "status = 'CANCELLED'")).contains("workflow_task_cancelled");
  }

  private String plan(String conditions) {
    return inside(() -> {
      jdbc.sql(AgedList.PLAN_FOR_THIS).query((_, _) -> true).single();
      return String.join(
          "\n",
          jdbc.sql(
                  """
                  explain (costs off) select * from workflow_task where company_id = :company and %s
                  order by created_at desc, id desc limit 61
                  """
                      .formatted(conditions))
              .param("company", Objects.requireNonNull(hub).company.value())
              .query((row, _) -> row.getString(1))
              .list());
    });
  }

  private Page<StoredTask> tasks(Set<TaskStatus> statuses, @Nullable UUID holder) {
    var filter = new TaskFilter(statuses, holder == null ? null : new PersonId(holder), "");
    return inside(() -> table.tasks(filter, null, 60));
  }

  private Page<StoredError> errors(Set<ErrorStatus> statuses) {
    return inside(() -> table.errors(statuses, null, 60));
  }

  private static <T> T inside(Supplier<T> work) {
    return Objects.requireNonNull(hub).inside(work);
  }
}
