package dev.evenhand.people.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.Person;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.domain.Directory;
import dev.evenhand.people.domain.PersonQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Pages by key: a page begins after the last row of the page before, whatever came or went.
@Repository
@Transactional
class DirectoryTable implements Directory {
  private static final String PEOPLE =
      """
      with found as (
        select p.id, p.username, p.first_name, p.last_name, p.email, p.team_id, p.roles, p.active,
          p.zone, p.language, p.team_mail, p.watch_external_updates, p.deleted_at, p.version,
          coalesce(nullif(btrim(p.first_name || ' ' || p.last_name), ''), p.username) as display_name,
          coalesce(t.name, '') as team_name
        from person p
        left join team t on t.company_id = p.company_id and t.id = p.team_id
        where p.company_id = :company and p.deleted_at is null
          and (cast(:team as uuid) is null or p.team_id = :team)
          and (cast(:role as text) is null or :role = any(p.roles))
          and (cast(:active as boolean) is null or p.active = :active)
      ), listed as (
        select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
          team_mail, watch_external_updates, deleted_at, version, lower(case :key
            when 'USERNAME' then username
            when 'FIRST_NAME' then first_name
            when 'LAST_NAME' then last_name
            when 'DISPLAY_NAME' then display_name
            when 'EMAIL' then email
            when 'TEAM_NAME' then team_name end) as sort_key
        from found
        where position(:text in lower(concat_ws(' ', username, display_name, email))) > 0
      )
      select id, username, first_name, last_name, email, team_id, roles, active, zone, language,
        team_mail, watch_external_updates, deleted_at, version, sort_key,
        (select count(*) from listed) as total
      from listed
      where cast(:afterKey as text) is null
        or (not :down and (sort_key, id) > (:afterKey, cast(:afterId as uuid)))
        or (:down and (sort_key, id) < (:afterKey, cast(:afterId as uuid)))
      order by case when not :down then sort_key end, case when not :down then id end,
        case when :down then sort_key end desc, case when :down then id end desc
      limit :limit
      """;

  private static final String TEAMS =
      """
      with listed as (
        select t.id, t.name, t.mailbox, t.teams_webhook, t.chat_webhook, t.version,
          lower(t.name) as sort_key,
          (select count(*) from person p
           where p.company_id = t.company_id and p.team_id = t.id and p.deleted_at is null) as members
        from team t
        where t.company_id = :company and t.deleted_at is null
          and position(:text in lower(concat_ws(' ', t.name, t.mailbox))) > 0
      )
      select id, name, mailbox, teams_webhook, chat_webhook, version, sort_key, members,
        (select count(*) from listed) as total
      from listed
      where cast(:afterKey as text) is null
        or (not :down and (sort_key, id) > (:afterKey, cast(:afterId as uuid)))
        or (:down and (sort_key, id) < (:afterKey, cast(:afterId as uuid)))
      order by case when not :down then sort_key end, case when not :down then id end,
        case when :down then sort_key end desc, case when :down then id end desc
      limit :limit
      """;

  private static final String TEAM =
      """
      select t.id, t.name, t.mailbox, t.teams_webhook, t.chat_webhook, t.version,
        (select count(*) from person p
         where p.company_id = t.company_id and p.team_id = t.id and p.deleted_at is null) as members
      from team t
      where t.company_id = :company and t.id = :id and t.deleted_at is null
      """;

  private final JdbcClient jdbc;

  DirectoryTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<Person> people(PersonQuery query) {
    var team = query.team();
    var role = query.role();
    var rows =
        paged(PEOPLE, query.text(), query.sort().down(), query.after(), query.limit())
            .param("team", team == null ? null : team.value(), Types.OTHER)
            .param("role", role == null ? null : role.word(), Types.VARCHAR)
            .param("active", query.active(), Types.BOOLEAN)
            .param("key", query.sort().by().name())
            .query((row, number) ->
                new Row<>(
                    PersonTable.person(row, number),
                    row.getString("sort_key"),
                    row.getLong("total")))
            .list();
    return page(rows, query.limit(), person -> person.id().value());
  }

  @Override
  public Page<Listed> teams(
      @Nullable String text, boolean down, @Nullable Cursor after, int limit) {
    var rows =
        paged(TEAMS, text, down, after, limit)
            .query((row, number) ->
                new Row<>(listed(row, number), row.getString("sort_key"), row.getLong("total")))
            .list();
    return page(rows, limit, listed -> listed.team().id().value());
  }

  @Override
  public Optional<Listed> team(TeamId id) {
    return jdbc.sql(TEAM)
        .param("company", Tenancy.current().value())
        .param("id", id.value())
        .query(DirectoryTable::listed)
        .optional();
  }

  private static Listed listed(ResultSet row, int number) throws SQLException {
    return new Listed(TeamTable.team(row, number), row.getInt("members"));
  }

  private StatementSpec paged(
      String sql, @Nullable String text, boolean down, @Nullable Cursor after, int limit) {
    return jdbc.sql(sql)
        .param("company", Tenancy.current().value())
        .param("text", text == null ? "" : text.strip().toLowerCase(Locale.ROOT))
        .param("down", down)
        .param("afterKey", after == null ? null : after.key(), Types.VARCHAR)
        .param("afterId", after == null ? null : after.id(), Types.VARCHAR)
        .param("limit", limit + 1);
  }

  /// One row more than the page was asked for, and there is a next page.
  private static <T> Page<T> page(List<Row<T>> rows, int limit, Function<T, UUID> id) {
    var items = rows.stream().limit(limit).map(Row::item).toList();
    var total = rows.isEmpty() ? 0 : rows.getFirst().total();
    if (rows.size() <= limit) {
      return new Page<>(items, null, total);
    }
    var last = rows.get(limit - 1);
    return new Page<>(
        items, new Cursor(last.key(), id.apply(last.item()).toString()).text(), total);
  }

  private record Row<T>(T item, String key, long total) {}
}
