package dev.evenhand.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;

/// Eight workers, in shift around the clock, and a workflow of three forms in a row, in the demo
/// company of a running server.
///
/// @param version the active version of the workflow
/// @param submitter who asks for everything
record TicketOffice(UUID company, UUID version, UUID submitter) {
  static final int WORKERS = 8;

  /// What is asked for, and what each form adds: a text and a number.
  static final String TITLE = "Another chair for the front desk";

  static final String DETAILS =
      "The one that is there has lost a wheel. It should be ergonomic, stand firmly on a stone floor,"
          + " have arm rests, and come before the end of the month; the budget is agreed.";
  static final String REMARK =
      "Looked at it together with whoever asked; nothing stands in the way of the next step.";

  /// The forms in their order; each has fields named after it.
  static final String[] FORMS = {"review", "approve", "order"};

  static final String DOCUMENT =
      """
      workflow: {key: bench, title: Bench, fields: {type: object, required: [title],
        properties: {title: {type: string}, details: {type: string},
          reviewText: {type: string}, reviewPoints: {type: number},
          approveText: {type: string}, approvePoints: {type: number},
          orderText: {type: string}, orderPoints: {type: number}}}}
      tasks:
        - {key: review, title: Review it, type: FORM, input: [title, details],
           output: {type: object, required: [reviewText],
             properties: {reviewText: {type: string}, reviewPoints: {type: number}}}}
        - {key: approve, title: Approve it, type: FORM, input: [title, details],
           output: {type: object, required: [approveText],
             properties: {approveText: {type: string}, approvePoints: {type: number}}}}
        - {key: order, title: Order it, type: FORM, input: [title, details],
           output: {type: object, required: [orderText],
             properties: {orderText: {type: string}, orderPoints: {type: number}}}}
      transitions:
        - {from: null, to: review}
        - {from: review, to: approve}
        - {from: approve, to: order}
        - {from: order, to: null, status: COMPLETED}
      tickets:
        - {key: chair, title: Ask for it, fields: [title, details]}
      """;

  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final Pattern REVISION = Pattern.compile("\"version\":(\\d+)[,}]");

  private static final String OTHERS_SQL =
      "update person set roles = array_remove(roles, 'task_worker'), version = version + 1 where company_id = ?";

  private static final String PEOPLE_SQL =
      """
      insert into person (id, company_id, username, first_name, last_name, email, roles, active,
        zone, language, team_mail, watch_external_updates, created_at)
      select gen_random_uuid(), ?, 'worker' || n, 'Worker', n::text, 'worker' || n || '@bench.example',
        '{user,task_worker}', true, 'UTC', 'en', false, false, now()
      from generate_series(0, ? - 1) as n
      """;

  private static final String HOURS_SQL =
      """
      insert into weekly_shift (company_id, person_id, version)
      select company_id, id, 1 from person where company_id = ? and username like 'worker_'
      """;

  private static final String DAYS_SQL =
      """
      insert into shift_day (company_id, person_id, weekday, starts, ends)
      select company_id, id, day, '00:00', '00:00' from person, generate_series(1, 7) as day
      where company_id = ? and username like 'worker_'
      """;

  private static final String TOKEN_SQL =
      """
      insert into api_token (id, company_id, person_id, name, hash, created_at, last_used_at)
      select gen_random_uuid(), company_id, id, 'bench', ?, now(), now()
      from person where company_id = ? and username = ?
      """;

  private static final String LANE_SQL =
      """
      insert into lane (company_id, version, situation_version) values (?, 1, 1)
      on conflict (company_id) do update set
        situation_version = lane.situation_version + 1, version = lane.version + 100000
      """;

  static final String VERSION_SQL =
      """
      select v.id from workflow_version v join workflow w on w.id = v.workflow_id
      where w.key = ? and v.status = 'active'
      """;

  /// Submitted by many people at once: an instance to be begun and its ticket.
  private static final String TICKETS_SQL =
      """
      with latest as (
        insert into ticket_number (company_id, latest) values (:company, :many)
        on conflict (company_id) do update set latest = ticket_number.latest + :many
        returning latest),
      made as (
        select uuidv7() as instance, uuidv7() as ticket, latest - :many + n as number
        from latest, generate_series(1, :many) as n),
      instances as (
        insert into workflow_instance
          (id, company_id, version_id, label, about, started_by, status, data, begin_at, created_at,
           changed_at)
        select instance, :company, :version, number::text, :title, :submitter, 'NOT_STARTED',
          cast(:data as json), now(), now(), now() from made),
      tickets as (
        insert into ticket
          (id, company_id, number, version_id, workflow_key, workflow_title, type_key, type_title,
           about, submitter, data, instance_id, status, seen, created_at)
        select ticket, :company, number, :version, 'bench', 'Bench', 'chair', 'Ask for it', :title,
          :submitter, cast(:data as json), instance, 'NOT_STARTED', 0, now() from made)
      insert into ticket_words (company_id, number, words)
      select :company, number, lower(:title || ' Ask for it') from made
      """;

  static TicketOffice furnish(Connection owner, String url)
      throws SQLException, IOException, InterruptedException {
    var company = (UUID) Sql.one(owner, "select id from company order by created_at limit 1");
    if (!isFurnished(owner)) {
      hire(owner, company);
      activate(new Api(url), DOCUMENT);
    }
    var version = (UUID) Sql.one(owner, VERSION_SQL, "bench");
    var submitter =
        (UUID)
            Sql.one(
                owner,
                "select id from person where company_id = ? and username = 'admin'",
                company);
    return new TicketOffice(company, version, submitter);
  }

  private static boolean isFurnished(Connection owner) throws SQLException {
    return (Boolean) Sql.one(owner, "select exists (select from workflow where key = 'bench')");
  }

  private static void hire(Connection owner, UUID company) throws SQLException {
    Sql.run(owner, OTHERS_SQL, company);
    Sql.run(owner, PEOPLE_SQL, company, WORKERS);
    Sql.run(owner, HOURS_SQL, company);
    Sql.run(owner, DAYS_SQL, company);
    for (int worker = 0; worker < WORKERS; worker++) {
      giveToken(owner, company, "worker" + worker, token(worker));
    }
    relearn(owner, company);
  }

  /// Lets somebody ask the server by a token.
  static void giveToken(Connection owner, UUID company, String username, String token)
      throws SQLException {
    Sql.run(owner, TOKEN_SQL, hash(token), company, username);
  }

  /// Has the lane read anew what was written behind its back.
  static void relearn(Connection owner, UUID company) throws SQLException {
    Sql.run(owner, LANE_SQL, company);
  }

  /// Brings a workflow, and lets people ask for what it offers.
  static void activate(Api api, String document) throws IOException, InterruptedException {
    var made = ID.matcher(api.post("/api/workflows", "application/yaml", document));
    made.find();
    var versions = "/api/workflows/" + made.group(1) + "/versions";
    var draft = REVISION.matcher(api.get(versions + "/1"));
    draft.find();
    api.post(versions + "/1/status", "{\"status\":\"active\"}", Integer.parseInt(draft.group(1)));
  }

  /// The personal token of a worker.
  static String token(int worker) {
    return "evh_bench-worker-" + worker;
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java runtime to know SHA-256.", e);
    }
  }

  /// Has so many tickets submitted, and waits until somebody has the first task of each.
  void open(Connection owner, int many) throws SQLException, InterruptedException {
    var data = "{\"title\":\"%s\",\"details\":\"%s\"}".formatted(TITLE, DETAILS);
    var sql =
        TICKETS_SQL
            .replace(":company", "'" + company + "'")
            .replace(":version", "'" + version + "'")
            .replace(":submitter", "'" + submitter + "'")
            .replace(":many", Integer.toString(many))
            .replace(":title", "'" + TITLE + "'")
            .replace(":data", "'" + data + "'");
    long before = number(owner);
    Sql.run(owner, sql);
    while (held(owner, before) < many) {
      Thread.sleep(50);
    }
  }

  /// How many tickets after this number have a task that somebody has.
  private long held(Connection owner, long after) throws SQLException {
    return (Long)
        Sql.one(
            owner,
            """
            select count(*) from ticket join workflow_task using (company_id, instance_id)
            where company_id = ? and ticket.number > ? and workflow_task.status = 'OPEN' and holder is not null
            """,
            company,
            after);
  }

  /// How many tickets have a number.
  long number(Connection owner) throws SQLException {
    return (Long)
        Sql.one(
            owner, "select coalesce(max(number), 0) from ticket where company_id = ?", company);
  }

  /// Whether every ticket after this number is completed.
  boolean isDone(Connection owner, long after) throws SQLException {
    return !(Boolean)
        Sql.one(
            owner,
            """
            select exists (select from ticket
              where company_id = ? and number > ? and status not in ('COMPLETED', 'CANCELLED'))
            """,
            company,
            after);
  }
}
