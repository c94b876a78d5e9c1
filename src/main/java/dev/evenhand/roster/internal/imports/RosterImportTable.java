package dev.evenhand.roster.internal.imports;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.ImportSource;
import dev.evenhand.roster.domain.imports.RosterImport;
import dev.evenhand.roster.domain.imports.Rows;
import dev.evenhand.roster.internal.RosterJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables that were brought from elsewhere.
@Repository
class RosterImportTable {
  private static final int NEWEST = 20;

  private final JdbcClient jdbc;
  private final RosterJson json;

  RosterImportTable(JdbcClient jdbc, RosterJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// Imports of a company are written down one after the other.
  void waitForOthers() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", "roster-import/" + Tenancy.current())
        .query((_, _) -> true)
        .single();
  }

  void insert(RosterImport made, @Nullable PersonId by) {
    jdbc.sql(
            """
            insert into roster_import (company_id, id, kind, source, name, content, by, by_name, at)
            values (:company, :id, :kind, :source, :name, :content, :by, :byName, :at)
            """)
        .param("company", Tenancy.current().value())
        .param("id", made.id().value())
        .param("kind", made.kind().word())
        .param("source", made.source().word())
        .param("name", made.name())
        .param("content", json.write(made.rows()))
        .param("by", by == null ? null : by.value())
        .param("byName", made.byName())
        .param("at", made.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  void applied(RosterImport.Id id, Instant at) {
    jdbc.sql(
            """
            update roster_import set applied_at = :at where company_id = :company and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<RosterImport> find(RosterImport.Id id) {
    return jdbc.sql(
            """
            select id, kind, source, name, content, by_name, at, applied_at from roster_import
            where company_id = :company and id = :id
            """)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<RosterImport> newest() {
    return jdbc.sql(
            """
            select id, kind, source, name, content, by_name, at, applied_at from roster_import
            where company_id = :company order by at desc, id desc limit :most
            """)
        .param("company", Tenancy.current().value())
        .param("most", NEWEST)
        .query((row, _) -> read(row))
        .list();
  }

  /// Forgets what nobody sees any more and nobody can use again.
  void forgetOld() {
    jdbc.sql(
            """
            delete from roster_import
            where company_id = :company
              and id not in (
                select id from roster_import where company_id = :company
                order by at desc, id desc limit :most)
              and id not in (
                select distinct on (kind) id from roster_import
                where company_id = :company and applied_at is not null
                order by kind, applied_at desc, id desc)
            """)
        .param("company", Tenancy.current().value())
        .param("most", NEWEST)
        .update();
  }

  /// The one that was written down last.
  Optional<RosterImport> lastApplied(ImportKind kind) {
    return jdbc.sql(
            """
            select id, kind, source, name, content, by_name, at, applied_at from roster_import
            where company_id = :company and kind = :kind and applied_at is not null
            order by applied_at desc, id desc limit 1
            """)
        .param("company", Tenancy.current().value())
        .param("kind", kind.word())
        .query((row, _) -> read(row))
        .optional();
  }

  private RosterImport read(ResultSet row) throws SQLException {
    var applied = row.getObject("applied_at", OffsetDateTime.class);
    return new RosterImport(
        new RosterImport.Id(row.getObject("id", UUID.class)),
        ImportKind.find(row.getString("kind")).orElseThrow(),
        ImportSource.find(row.getString("source")).orElseThrow(),
        row.getString("name"),
        json.read(row.getString("content"), Rows.class),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        applied == null ? null : applied.toInstant());
  }
}
