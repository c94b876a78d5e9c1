package dev.evenhand.files.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.files.FileStore.Content;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Which contents the store has, or is about to have.
@Repository
class ContentTable {
  private final JdbcClient jdbc;

  ContentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Notes that somebody brings the content. Waits while it is being thrown away.
  void claim(Content content, Instant now) {
    row(
            """
            insert into file_content (company_id, checksum, key, size, claimed_at)
            values (:company, :checksum, :key, :size, :at)
            on conflict (company_id, checksum) do update set claimed_at = excluded.claimed_at
            """,
            content)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Notes a content that the store has and nobody knows, so that nobody claims it meanwhile; false
  /// when it is known.
  boolean adopt(Content content, Instant at) {
    return row(
                """
                insert into file_content (company_id, checksum, key, size, claimed_at)
                values (:company, :checksum, :key, :size, :at)
                on conflict (company_id, checksum) do nothing
                """,
                content)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The checksums of those that are known.
  Set<String> known(Collection<Content> seen) {
    return company(
            """
            select checksum from file_content
            where company_id = :company and checksum = any(:checksums)
            """)
        .param("checksums", seen.stream().map(Content::checksum).toArray(String[]::new))
        .query((row, _) -> row.getString("checksum"))
        .set();
  }

  /// Contents that no version has and nobody has claimed since.
  List<Content> unused(Instant before, int most) {
    return company(
            """
            select c.key, c.checksum, c.size from file_content c
            where c.company_id = :company and c.claimed_at < :before and not exists (
              select from file_version v
              where v.company_id = c.company_id and v.checksum = c.checksum)
            order by c.claimed_at
            limit :most
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) ->
            new Content(row.getString("key"), row.getString("checksum"), row.getLong("size")))
        .list();
  }

  /// Keeps others from claiming the content until the transaction ends; false when it is used, or
  /// was claimed since.
  boolean lockUnused(Content content, Instant before) {
    return company(
                """
                select c.key from file_content c
                where c.company_id = :company and c.checksum = :checksum and c.claimed_at < :before
                for update
                """)
            .param("checksum", content.checksum())
            .param("before", before.atOffset(ZoneOffset.UTC))
            .query(String.class)
            .optional()
            .isPresent()
        && !isUsed(content);
  }

  /// Asked once the row is locked, for a version may have come while it was waited for.
  private boolean isUsed(Content content) {
    return company(
            """
            select exists (select from file_version
              where company_id = :company and checksum = :checksum)
            """)
        .param("checksum", content.checksum())
        .query(Boolean.class)
        .single();
  }

  void delete(Content content) {
    company("delete from file_content where company_id = :company and checksum = :checksum")
        .param("checksum", content.checksum())
        .update();
  }

  private StatementSpec row(String sql, Content content) {
    return company(sql)
        .param("checksum", content.checksum())
        .param("key", content.key())
        .param("size", content.size());
  }

  private StatementSpec company(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }
}
