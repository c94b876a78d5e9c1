package dev.evenhand.people.internal;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Team;
import dev.evenhand.people.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class TeamTable {
  private final JdbcClient jdbc;
  private final Clock clock;

  TeamTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Team> find(TeamId id) {
    return company(
            """
            select id, name, mailbox, teams_webhook, chat_webhook, version from team
            where company_id = :company and id = :id and deleted_at is null
            """)
        .param("id", id.value())
        .query(TeamTable::team)
        .optional();
  }

  List<Team> all() {
    return company(
            """
            select id, name, mailbox, teams_webhook, chat_webhook, version from team
            where company_id = :company and deleted_at is null
            order by lower(name), id
            """)
        .query(TeamTable::team)
        .list();
  }

  /// Keeps the team from being deleted until the transaction ends.
  boolean keep(TeamId id) {
    return company(
            """
            select id from team where company_id = :company and id = :id and deleted_at is null
            for share
            """)
        .param("id", id.value())
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  /// Keeps people from joining the team until the transaction ends.
  boolean lock(TeamId id) {
    return company(
            """
            select id from team where company_id = :company and id = :id and deleted_at is null
            for update
            """)
        .param("id", id.value())
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  void insert(Team team) {
    fields(
            """
            insert into team (id, company_id, name, mailbox, teams_webhook, chat_webhook, created_at)
            values (:id, :company, :name, :mailbox, :teamsWebhook, :chatWebhook, :now)
            """,
            team)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean update(Team wanted) {
    return fields(
                """
                update team set name = :name, mailbox = :mailbox, teams_webhook = :teamsWebhook,
                  chat_webhook = :chatWebhook, version = version + 1
                where company_id = :company and id = :id and version = :seen and deleted_at is null
                """,
                wanted)
            .param("seen", wanted.version())
            .update()
        == 1;
  }

  void delete(TeamId id) {
    company(
            """
            update team set deleted_at = :now, version = version + 1
            where company_id = :company and id = :id and deleted_at is null
            """)
        .param("id", id.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private StatementSpec fields(String sql, Team team) {
    return company(sql)
        .param("id", team.id().value())
        .param("name", team.name())
        .param("mailbox", team.mailbox())
        .param("teamsWebhook", team.teamsWebhook())
        .param("chatWebhook", team.chatWebhook());
  }

  private StatementSpec company(String sql) {
    return jdbc.sql(sql).param("company", Tenancy.current().value());
  }

  static Team team(ResultSet row, int number) throws SQLException {
    return new Team(
        new TeamId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("mailbox"),
        row.getString("teams_webhook"),
        row.getString("chat_webhook"),
        row.getLong("version"));
  }
}
