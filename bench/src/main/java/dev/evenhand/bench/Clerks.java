package dev.evenhand.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Two hundred people who ask for things, and who had the tasks of what was asked for before; the
/// tasks that are measured go to others.
final class Clerks {
  static final int MANY = 200;

  /// Has done as many tasks as the others, and has none to do.
  static final int IDLE = 0;

  private static final String PEOPLE_SQL =
      """
      insert into person (id, company_id, username, first_name, last_name, email, roles, active,
        zone, language, team_mail, watch_external_updates, created_at)
      select gen_random_uuid(), ?, 'clerk' || n, 'Clerk', n::text, 'clerk' || n || '@bench.example',
        '{user}', true, 'UTC', 'en', false, false, now()
      from generate_series(0, ? - 1) as n
      """;

  private Clerks() {}

  static void hire(Connection owner, UUID company) throws SQLException {
    Sql.run(owner, PEOPLE_SQL, company, MANY);
    for (var clerk : new int[] {IDLE, IDLE + 1}) {
      TicketOffice.giveToken(owner, company, name(clerk), token(clerk));
    }
  }

  static String name(int clerk) {
    return "clerk" + clerk;
  }

  /// The personal token of a clerk.
  static String token(int clerk) {
    return "evh_bench-" + name(clerk);
  }

  static UUID id(Connection owner, int clerk) throws SQLException {
    return (UUID) Sql.one(owner, "select id from person where username = ?", name(clerk));
  }
}
