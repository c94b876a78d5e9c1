package dev.evenhand.workflow.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestDatabase;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What was yet to be done about tasks when it still stood in their rows is not lost.
class YetToBeDoneMigrationTest {
  private static final UUID COMPANY = UUID.randomUUID();
  private static final String BEFORE =
      """
      with instance as (
        insert into workflow_instance (id, company_id, version_id, label, about, started_by, status,
          data, created_at, changed_at)
        values (gen_random_uuid(), :company, gen_random_uuid(), '1', '', gen_random_uuid(),
          'IN_PROGRESS', '{}', now(), now())
        returning id)
      insert into workflow_task (id, company_id, instance_id, number, key, type, status, input,
        item_key, created_at, completed_at, next, due_at, hub)
      select gen_random_uuid(), :company, instance.id, number, key, type, status, '{}',
        '1-' || number, now(), case when status = 'COMPLETED' then now() end, next, due_at, hub
      from instance, (values
        (1, 'over', 'FORM', 'COMPLETED', null, null, null),
        (2, 'done', 'FORM', 'COMPLETED', 'ADVANCE', timestamptz '2026-03-29 01:30Z', 'CLOSE'),
        (3, 'rests', 'FORM', 'COMPLETED', 'ADVANCE', null, null),
        (4, 'open', 'FORM', 'OPEN', null, null, 'OPEN'),
        (5, 'call', 'SYNC_ACTION', 'IN_PROGRESS', 'CALL', timestamptz '2026-10-25 00:30Z', null))
        as task (number, key, type, status, next, due_at, hub)
      """;

  private final DriverManagerDataSource database =
      new DriverManagerDataSource(TestDatabase.create("yet_to_be_done"), "postgres", "");
  private final JdbcClient jdbc = JdbcClient.create(database);

  private record Yet(@Nullable String next, @Nullable String dueAt, @Nullable String hub) {}

  @Test
  void all_of_it_is_there_afterwards_and_nothing_else() {
    migrate("__root", "latest");
    migrate("company", "latest");
    migrate("workflow", "12");
    jdbc.sql(BEFORE).param("company", COMPANY).update();
    migrate("workflow", "latest");

    assertThat(yet("over")).isEqualTo(new Yet(null, null, null));
    assertThat(yet("done")).isEqualTo(new Yet("ADVANCE", "2026-03-29 01:30", "CLOSE"));
    assertThat(yet("rests")).isEqualTo(new Yet("ADVANCE", null, null));
    assertThat(yet("open")).isEqualTo(new Yet(null, null, "OPEN"));
    assertThat(yet("call")).isEqualTo(new Yet("CALL", "2026-10-25 00:30", null));
    assertThat(due("2026-01-01 00:00Z")).as("the hub is to hear something").isTrue();
    jdbc.sql("delete from workflow_task_untold").update();
    assertThat(due("2026-01-01 00:00Z")).isFalse();
    assertThat(due("2026-03-29 01:30Z")).isTrue();
  }

  private Yet yet(String key) {
    return jdbc.sql(
            """
            select next, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as due_at, hub
            from whole_workflow_task where key = :key
            """)
        .param("key", key)
        .query((row, _) ->
            new Yet(row.getString("next"), row.getString("due_at"), row.getString("hub")))
        .single();
  }

  private boolean due(String now) {
    return jdbc.sql("select id from workflows_due(cast(:now as timestamptz)) as id")
        .param("now", now)
        .query(UUID.class)
        .list()
        .contains(COMPANY);
  }

  private void migrate(String module, String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/" + module)
        .table("flyway_schema_history_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("app_role", "postgres"))
        .target(target)
        .load()
        .migrate();
  }
}
