package dev.evenhand.files.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.files.FileInfo;
import dev.evenhand.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Files and their versions.
@Repository
class FileTable {
  private final JdbcClient jdbc;

  FileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A version and where its content is.
  record Kept(FileInfo info, String key) {}

  /// The newest versions of these files.
  List<FileInfo> newest(Collection<Long> ids) {
    return company(
            """
            select f.id, f.name, v.version, v.media_type, c.size, c.checksum, v.uploader_id,
              v.uploaded_at
            from file f
            join file_version v
              on v.company_id = f.company_id and v.file_id = f.id and v.version = f.version
            join file_content c on c.company_id = v.company_id and c.checksum = v.checksum
            where f.company_id = :company and f.id = any(:ids)
            """)
        .param("ids", ids.toArray(Long[]::new))
        .query(FileTable::info)
        .list();
  }

  /// A version, or the newest when none is named.
  Optional<Kept> kept(long id, @Nullable Integer version) {
    return company(
            """
            select f.id, f.name, v.version, v.media_type, c.size, c.checksum, v.uploader_id,
              v.uploaded_at, c.key
            from file f
            join file_version v on v.company_id = f.company_id and v.file_id = f.id
              and v.version = coalesce(cast(:version as integer), f.version)
            join file_content c on c.company_id = v.company_id and c.checksum = v.checksum
            where f.company_id = :company and f.id = :id
            """)
        .param("id", id)
        .param("version", version, Types.INTEGER)
        .query((row, number) -> new Kept(info(row, number), row.getString("key")))
        .optional();
  }

  /// All versions of a file, newest first.
  List<FileInfo> versions(long id) {
    return company(
            """
            select f.id, f.name, v.version, v.media_type, c.size, c.checksum, v.uploader_id,
              v.uploaded_at
            from file f
            join file_version v on v.company_id = f.company_id and v.file_id = f.id
            join file_content c on c.company_id = v.company_id and c.checksum = v.checksum
            where f.company_id = :company and f.id = :id
            order by v.version desc
            """)
        .param("id", id)
        .query(FileTable::info)
        .list();
  }

  /// Keeps these files from being deleted until the transaction ends.
  void hold(Collection<Long> ids) {
    company(
            """
            select id from file where company_id = :company and id = any(:ids)
            order by id for key share
            """)
        .param("ids", ids.toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  /// Keeps others from referring to the file, and from deleting it, until the transaction ends.
  boolean lock(long id) {
    return company("select id from file where company_id = :company and id = :id for update")
        .param("id", id)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  long insert(String name, Arrival arrival) {
    return company(
            """
            insert into file (company_id, name, owner_id, uploaded_at)
            values (:company, :name, :owner, :at)
            returning id
            """)
        .param("name", name)
        .param("owner", id(arrival.by()), Types.OTHER)
        .param("at", arrival.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /// Counts one version more; whoever comes at the same time waits and gets the next number.
  Optional<Integer> nextVersion(long id, Arrival arrival) {
    return company(
            """
            update file set version = version + 1, uploaded_at = :at
            where company_id = :company and id = :id
            returning version
            """)
        .param("id", id)
        .param("at", arrival.at().atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .optional();
  }

  void insertVersion(long id, int version, Arrival arrival) {
    company(
            """
            insert into file_version (company_id, file_id, version, checksum, media_type, uploader_id,
              uploaded_at)
            values (:company, :id, :version, :checksum, :mediaType, :uploader, :at)
            """)
        .param("id", id)
        .param("version", version)
        .param("checksum", arrival.checksum())
        .param("mediaType", arrival.mediaType())
        .param("uploader", id(arrival.by()), Types.OTHER)
        .param("at", arrival.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Those of the files that the person brought.
  List<Long> ownedBy(PersonId person, Collection<Long> ids) {
    return company(
            """
            select id from file
            where company_id = :company and id = any(:ids) and owner_id = :person
            """)
        .param("ids", ids.toArray(Long[]::new))
        .param("person", person.value())
        .query((row, _) -> row.getLong("id"))
        .list();
  }

  void delete(long id) {
    company("delete from file where company_id = :company and id = :id").param("id", id).update();
  }

  private StatementSpec company(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  static FileInfo info(ResultSet row, int number) throws SQLException {
    var uploader = row.getObject("uploader_id", UUID.class);
    return new FileInfo(
        row.getLong("id"),
        row.getString("name"),
        row.getInt("version"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("checksum"),
        uploader == null ? null : new PersonId(uploader),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }
}
