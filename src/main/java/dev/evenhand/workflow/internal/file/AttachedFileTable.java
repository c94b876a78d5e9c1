package dev.evenhand.workflow.internal.file;

import dev.evenhand.company.Tenancy;
import dev.evenhand.workflow.InstanceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository
class AttachedFileTable {
  private final JdbcClient jdbc;

  AttachedFileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(InstanceId instance, List<Long> files) {
    jdbc.sql(
            """
            insert into workflow_file (company_id, file_id, instance_id)
            select :company, file, :instance from unnest(:files) as row (file)
            on conflict do nothing
            """)
        .param("company", Tenancy.current().value())
        .param("instance", instance.value())
        .param("files", new SqlArrayValue("bigint", files.toArray()))
        .update();
  }

  /// What people call the instances that refer to a file; some of them when there are many.
  List<String> labels(long file, int most) {
    return jdbc.sql(
            """
            select instance.label
            from workflow_file join workflow_instance as instance
              on instance.company_id = workflow_file.company_id
                and instance.id = workflow_file.instance_id
            where workflow_file.company_id = :company and file_id = :file
            order by instance.created_at limit :most
            """)
        .param("company", Tenancy.current().value())
        .param("file", file)
        .param("most", most)
        .query((row, _) -> row.getString("label"))
        .list();
  }
}
