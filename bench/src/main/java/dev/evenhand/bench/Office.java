package dev.evenhand.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A thousand people on twenty queues and a million cases of history, put into the demo company of
/// a running server by its owner's connection.
record Office(UUID company, List<UUID> queues) {
  static final int PEOPLE = 1000;
  static final int QUEUES = 20;

  private static final String PEOPLE_SQL =
      """
      insert into person (id, company_id, username, first_name, last_name, email, roles, active,
        zone, language, team_mail, watch_external_updates, created_at)
      select gen_random_uuid(), ?, 'bench' || n, 'Bench', n::text, 'bench' || n || '@bench.example',
        '{user}', true, 'UTC', 'en', false, false, now()
      from generate_series(1, ?) as n
      """;

  private static final String HOURS_SQL =
      """
      insert into weekly_shift (company_id, person_id, version)
      select company_id, id, 1 from person where company_id = ? and username like 'bench%'
      """;

  private static final String DAYS_SQL =
      """
      insert into shift_day (company_id, person_id, weekday, starts, ends)
      select company_id, id, day, '00:00', '00:00' from person, generate_series(1, 7) as day
      where company_id = ? and username like 'bench%'
      """;

  private static final String QUEUE_SQL =
      """
      insert into queue (id, company_id, name, kind, policy, strategy, max_days, max_days_month,
        quota_rule, quota_days, case_pattern, zone, created_at)
      select gen_random_uuid(), ?, 'Bench ' || n, 'case', 'balanced', 'S1', 2, 300, 'HURDLE', 1,
        '.+', 'UTC', now()
      from generate_series(1, ?) as n
      """;

  private static final String LINK_SQL =
      """
      insert into supporter (company_id, queue_id, person_id, active, quota)
      select q.company_id, q.id, p.id, true, 1
      from (select *, row_number() over (order by id) as n from queue
            where name like 'Bench %' and company_id = ?) q
      join (select *, row_number() over (order by id) as n from person
            where username like 'bench%') p on p.n % 20 = q.n % 20 or p.n % 19 = q.n % 19
      """;

  private static final String HISTORY_SQL =
      """
      insert into work_item (id, company_id, queue_id, kind, key, priority, state, holder,
        held_since, held_on, mode, assigned_by, opened_at, created_at, done_at, attributes, version)
      select gen_random_uuid(), s.company_id, s.queue_id, 'case', 'old' || n, 2, 'done',
        s.person_id, at, at::date, 'AUTO', 'Evenhand', at, at, at, '{}', 2
      from (select n, now() - interval '1 day' - (n % 290) * interval '1 day' as at,
              n::bigint * 7919 % (select count(*) from supporter where queue_id in (
                select id from queue where name like 'Bench %')) as i
            from generate_series(1, ?) as n) h
      join (select *, row_number() over (order by queue_id, person_id) - 1 as i
            from supporter where company_id = ?
              and queue_id in (select id from queue where name like 'Bench %')) s
        on s.i = h.i
      """;

  private static final String TALLY_SQL =
      """
      insert into tally (company_id, person_id, queue_id, day, count)
      select company_id, holder, queue_id, held_on, count(*) from work_item
      where company_id = ? and key like 'old%' group by 1, 2, 3, 4
      """;

  static Office furnish(Connection owner, int history) throws SQLException {
    var company = company(owner);
    owner.setAutoCommit(false);
    run(owner, PEOPLE_SQL, company, PEOPLE);
    run(owner, HOURS_SQL, company);
    run(owner, DAYS_SQL, company);
    run(owner, QUEUE_SQL, company, QUEUES);
    run(owner, LINK_SQL, company);
    run(owner, HISTORY_SQL, history, company);
    run(owner, TALLY_SQL, company);
    run(
        owner,
        """
        update lane set situation_version = situation_version + 1, version = version + 100000
        where company_id = ?
        """,
        company);
    owner.commit();
    owner.setAutoCommit(true);
    try (var statement = owner.createStatement()) {
      statement.execute("vacuum analyze");
    }
    return new Office(company, queues(owner));
  }

  private static UUID company(Connection owner) throws SQLException {
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery("select id from company order by created_at limit 1")) {
      rows.next();
      return rows.getObject(1, UUID.class);
    }
  }

  private static List<UUID> queues(Connection owner) throws SQLException {
    var queues = new ArrayList<UUID>();
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery("select id from queue where name like 'Bench %'")) {
      while (rows.next()) {
        queues.add(rows.getObject(1, UUID.class));
      }
    }
    return queues;
  }

  private static void run(Connection owner, String sql, Object... values) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
