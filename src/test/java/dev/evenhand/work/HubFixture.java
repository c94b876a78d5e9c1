package dev.evenhand.work;

import dev.evenhand.availability.AvailabilityChanged;
import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import dev.evenhand.people.NewPerson;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.people.PersonResult;
import dev.evenhand.people.Role;
import dev.evenhand.work.WorkAsk.Act;
import dev.evenhand.work.WorkAsk.Target;
import dev.evenhand.work.internal.store.LaneTable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A company of its own for a test, with people who work around the clock.
public final class HubFixture {
  public static final Actor ADMIN = new Actor(null, "test", null, Set.of(), true);
  private static final ZoneId ZONE = ZoneId.of("Pacific/Apia");

  public final CompanyId company;
  private final Companies companies;
  private final ApplicationContext context;
  private final JdbcClient jdbc;
  private final Work work;

  public HubFixture(ApplicationContext context) {
    this.context = context;
    companies = context.getBean(Companies.class);
    jdbc = context.getBean(JdbcClient.class);
    work = context.getBean(Work.class);
    company = companies.found("Hub", ZONE);
  }

  /// Does something in a transaction of the company.
  public <T extends @Nullable Object> T inside(Supplier<T> supplier) {
    return companies.transact(company, supplier);
  }

  /// A person who works around the clock.
  public PersonId person(String username, Role... roles) {
    return inside(() -> {
      var wanted =
          NewPerson.user(username, username, "", username + "@" + company + ".test", ZONE)
              .having(roles.length == 0 ? Set.of(Role.USER) : Set.of(roles));
      var made = ADMIN.act(() -> context.getBean(People.class).create(wanted, ADMIN));
      var person = ((PersonResult.Done) made).person().id();
      workAroundTheClock(person);
      return person;
    });
  }

  /// Gives somebody other roles.
  public void roles(PersonId id, Role... roles) {
    var people = context.getBean(People.class);
    inside(() -> {
      var old = people.find(id).orElseThrow();
      var wanted =
          new Person(
              id,
              old.username(),
              old.firstName(),
              old.lastName(),
              old.email(),
              old.team(),
              old.active(),
              old.zone(),
              old.language(),
              Set.of(roles),
              false,
              old.teamMail(),
              old.watchExternalUpdates(),
              old.version());
      return ADMIN.act(() -> people.change(wanted, ADMIN));
    });
  }

  /// A queue of tasks that is open to everybody whom a test brings: the user `admin` gets no work.
  public QueueId taskQueue(String name) {
    return taskQueue(name, ZONE);
  }

  /// The same, with days of another zone.
  public QueueId taskQueue(String name, ZoneId zone) {
    var queues = context.getBean(Queues.class);
    var people = context.getBean(People.class);
    return inside(() -> {
      var owner = people.findByUsername(Person.OWNER).orElseThrow();
      ADMIN.act(() -> people.change(owner.activated(false), ADMIN));
      var made = queues.create(Queues.NewQueue.ofTasks(name, zone), ADMIN);
      return ((Queues.Result.Done) made).queue().id();
    });
  }

  public QueueId queue(String name) {
    return queue(name, null);
  }

  /// A queue that takes every key.
  public QueueId queue(String name, @Nullable Integer maxHeld) {
    var id = UUID.randomUUID();
    return inside(() -> {
      jdbc.sql(
              """
              insert into queue (id, company_id, name, kind, policy, strategy, max_days,
                max_days_month, quota_rule, quota_days, case_pattern, zone, max_held, created_at)
              values (:id, :company, :name, 'case', 'balanced', 'S1', 2, 300, 'HURDLE', 1, '.+',
                'Pacific/Apia', :maxHeld, :at)
              """)
          .param("id", id)
          .param("company", company.value())
          .param("name", name)
          .param("maxHeld", maxHeld)
          .param("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
          .update();
      context.getBean(LaneTable.class).situationChanged(Instant.EPOCH);
      return new QueueId(id);
    });
  }

  public void link(QueueId queue, PersonId person, int quota) {
    inside(() -> {
      jdbc.sql(
              """
              insert into supporter (company_id, queue_id, person_id, active, quota)
              values (:company, :queue, :person, true, :quota)
              """)
          .param("company", company.value())
          .param("queue", queue.value())
          .param("person", person.value())
          .param("quota", quota)
          .update();
      context.getBean(LaneTable.class).situationChanged(Instant.EPOCH);
      return true;
    });
  }

  /// Sends somebody away from the desk, or back.
  public void presence(PersonId person, boolean isHere) {
    var sql =
        isHere
            ? "delete from away where company_id = :company and person_id = :person"
            : "insert into away (company_id, person_id, since) values (:company, :person, :at)";
    inside(() -> {
      var statement =
          jdbc.sql(sql).param("company", company.value()).param("person", person.value());
      if (!isHere) {
        statement = statement.param("at", Instant.EPOCH.atOffset(ZoneOffset.UTC));
      }
      statement.update();
      context.publishEvent(new AvailabilityChanged(company));
      return true;
    });
  }

  /// Lets a case arrive and be handed out.
  public WorkResult arrives(QueueId queue, String key) {
    return ask(arrival(queue, key), new Act.HandOut(false, true, null), null);
  }

  public WorkResult ask(Target target, Act act, @Nullable String request) {
    return ask(new WorkAsk(target, act, ADMIN, "because", request, null));
  }

  public WorkResult ask(WorkAsk ask) {
    return Tenancy.in(company, () -> work.ask(ask)).join();
  }

  public static Target.Known known(WorkItem item) {
    return new Target.Known(item.id(), null);
  }

  public static Target.Arrival arrival(QueueId queue, String key) {
    return new Target.Arrival(
        new WorkAsk.Into.Known(queue), "case", key, Priority.P2, Instant.EPOCH, Map.of());
  }

  /// Lets a task arrive and be handed out.
  ///
  /// @param requires what whoever gets it must have one of
  public WorkResult task(QueueId queue, String key, String... requires) {
    return ask(taskArrival(queue, key, requires), new Act.HandOut(false, true, null), null);
  }

  public static Target.Arrival taskArrival(QueueId queue, String key, String... requires) {
    return new Target.Arrival(
        new WorkAsk.Into.Known(queue),
        "task",
        key,
        Priority.P2,
        Instant.EPOCH,
        Map.of(),
        Set.of(requires));
  }

  /// How many rows differ between the tally and a recount of the items.
  public int tallyFaults() {
    return inside(() ->
        jdbc.sql(
                """
                select count(*) from
                  (select person_id, queue_id, day, count from tally
                   where company_id = :company and count <> 0) kept
                full join
                  (select holder as person_id, queue_id, held_on as day, count(*) as count
                   from work_item where company_id = :company and holder is not null
                   group by holder, queue_id, held_on) counted
                using (person_id, queue_id, day)
                where kept.count is distinct from counted.count
                """)
            .param("company", company.value())
            .query(Integer.class)
            .single());
  }

  /// The item of a key as the database has it.
  public Map<String, @Nullable Object> row(String key) {
    return inside(() ->
        jdbc.sql("select * from work_item where company_id = :company and key = :key")
            .param("company", company.value())
            .param("key", key)
            .query()
            .singleRow());
  }

  private void workAroundTheClock(PersonId person) {
    jdbc.sql(
            "insert into weekly_shift (company_id, person_id, version) values (:company, :person, 1)")
        .param("company", company.value())
        .param("person", person.value())
        .update();
    jdbc.sql(
            """
            insert into shift_day (company_id, person_id, weekday, starts, ends)
            select :company, :person, weekday, '00:00', '00:00' from generate_series(1, 7) as weekday
            """)
        .param("company", company.value())
        .param("person", person.value())
        .update();
  }
}
