package dev.evenhand.files.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.files.FileInfo;
import dev.evenhand.files.domain.FileQuery;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Pages by key: a page begins after the last row of the page before, whatever came or went.
@Repository
@Transactional(readOnly = true)
public class FileList {
  private static final String FILES =
      """
      with listed as (
        select f.company_id, f.id, f.name, f.version, case :key
          when 'NAME' then lower(f.name) collate "C"
          when 'UPLOADED_AT' then
            to_char(f.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') collate "C"
          end as sort_key
        from file f
        where f.company_id = :company and position(:text in lower(f.name)) > 0
      )
      select l.id, l.name, v.version, v.media_type, c.size, c.checksum, v.uploader_id, v.uploaded_at,
        l.sort_key, (select count(*) from listed) as total
      from listed l
      join file_version v
        on v.company_id = l.company_id and v.file_id = l.id and v.version = l.version
      join file_content c on c.company_id = v.company_id and c.checksum = v.checksum
      where cast(:afterKey as text) is null
        or (not :down and (l.sort_key, l.id) > (:afterKey, cast(:afterId as bigint)))
        or (:down and (l.sort_key, l.id) < (:afterKey, cast(:afterId as bigint)))
      order by case when not :down then l.sort_key end, case when not :down then l.id end,
        case when :down then l.sort_key end desc, case when :down then l.id end desc
      limit :limit
      """;

  private final JdbcClient jdbc;

  FileList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(FileInfo file, String key, long total) {}

  public Page<FileInfo> page(FileQuery query) {
    var after = query.after();
    var rows =
        jdbc.sql(FILES)
            .param("company", Tenancy.current().value())
            .param("text", query.text().toLowerCase(Locale.ROOT))
            .param("key", query.by().name())
            .param("down", query.down())
            .param("afterKey", after == null ? null : after.key(), Types.VARCHAR)
            .param("afterId", after == null ? null : after.id(), Types.VARCHAR)
            .param("limit", query.limit() + 1)
            .query((row, number) ->
                new Row(
                    FileTable.info(row, number), row.getString("sort_key"), row.getLong("total")))
            .list();
    return page(rows, query.limit());
  }

  /// One row more than the page was asked for, and there is a next page.
  private static Page<FileInfo> page(List<Row> rows, int limit) {
    var items = rows.stream().limit(limit).map(Row::file).toList();
    var total = rows.isEmpty() ? 0 : rows.getFirst().total();
    if (rows.size() <= limit) {
      return new Page<>(items, null, total);
    }
    var last = rows.get(limit - 1);
    return new Page<>(items, new Cursor(last.key(), Long.toString(last.file().id())).text(), total);
  }
}
