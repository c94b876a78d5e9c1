package dev.evenhand.company.internal;

import dev.evenhand.company.Company;
import dev.evenhand.company.CompanyId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CompanyTable {
  private final JdbcClient jdbc;

  CompanyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Company get(CompanyId id) {
    return jdbc.sql("select id, name, zone, version from company where id = :id")
        .param("id", id.value())
        .query((row, _) ->
            new Company(
                new CompanyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getLong("version")))
        .single();
  }

  List<CompanyId> all() {
    return jdbc.sql("select id from company_ids() as id")
        .query((row, _) -> new CompanyId(row.getObject("id", UUID.class)))
        .list();
  }

  void insert(Company company, Instant now) {
    jdbc.sql(
            """
            insert into company (id, name, zone, created_at)
            values (:id, :name, :zone, :now)
            """)
        .param("id", company.id().value())
        .param("name", company.name())
        .param("zone", company.zone().getId())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
