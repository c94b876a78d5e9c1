package dev.evenhand.tickets.internal;

import static dev.evenhand.workflow.InstanceStatus.CANCELLED;
import static dev.evenhand.workflow.InstanceStatus.IN_PROGRESS;
import static dev.evenhand.workflow.InstanceStatus.NOT_STARTED;
import static dev.evenhand.workflow.InstanceStatus.ON_HOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestDatabase;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.PersonId;
import dev.evenhand.tickets.Ticket;
import dev.evenhand.work.HubFixture;
import dev.evenhand.workflow.InstanceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists of a company with 30,000 tickets: enough for PostgreSQL to prefer an index where there is
/// one, and for counting to end.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TicketListTableTest {
  private static final int MANY = 30_000;
  private static final UUID SUBMITTER = UUID.fromString("00000000-0000-7000-8000-000000000009");
  private static final Set<InstanceStatus> ACTIVE = Set.of(NOT_STARTED, IN_PROGRESS, ON_HOLD);

  /// The newest 2,000 go on, one in 300 was cancelled; one in two is of the submitter, and one in
  /// 100 of the rarer type.
  private static final String TICKETS =
      """
      with made as (
        select n, case when n > :many - 2000 then 'IN_PROGRESS' when n % 300 = 0 then 'CANCELLED'
          else 'COMPLETED' end as status, 'Lamp ' || n as about
        from generate_series(1, :many) as n),
      numbered as (insert into ticket_number (company_id, latest) values (:company, :many)),
      tickets as (
        insert into ticket (id, company_id, number, version_id, workflow_key, workflow_title,
          type_key, type_title, about, submitter, data, instance_id, status, seen, created_at,
          closed_at)
        select gen_random_uuid(), :company, n, gen_random_uuid(), 'things', 'Things',
          case when n % 100 = 0 then 'desk' else 'lamp' end, 'Ask for it', about,
          case when n % 2 = 0 then :submitter else gen_random_uuid() end, '{}', gen_random_uuid(),
          status, 1, now(), case when status <> 'IN_PROGRESS' then now() end
        from made)
      insert into ticket_words (company_id, number, words)
      select :company, n, lower(about || ' Ask for it') from made
      """;

  private static @Nullable HubFixture hub;

  @Autowired ApplicationContext context;
  @Autowired TicketListTable lists;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void fill() {
    if (hub == null) {
      var made = new HubFixture(context);
      made.inside(() ->
          jdbc.sql(TICKETS)
              .param("company", made.company.value())
              .param("submitter", SUBMITTER)
              .param("many", MANY)
              .update());
      TestDatabase.asOwner(context.getEnvironment(), "analyze ticket");
      TestDatabase.asOwner(context.getEnvironment(), "analyze ticket_words");
      hub = made;
    }
  }

  @Test
  void what_fits_often_is_counted_until_ten_thousand() {
    var all = page(filter(Set.of(), "", ""), null, 60);
    assertThat(all.items()).extracting(Ticket::number).startsWith(30_000L, 29_999L).hasSize(60);
    assertThat(all.total()).isEqualTo(10_000);
    assertThat(all.totalIsLowerBound()).isTrue();
  }

  @Test
  void what_fits_rarely_is_counted_to_its_end() {
    assertThat(page(filter(Set.of(CANCELLED), "", ""), null, 60).total()).isEqualTo(93);
    assertThat(page(filter(ACTIVE, "", ""), null, 60).total()).isEqualTo(2_000);
    assertThat(page(filter(Set.of(), "desk", ""), null, 60).total()).isEqualTo(300);
  }

  @Test
  void pages_follow_each_other_without_a_gap_with_a_text_and_without() {
    for (var text : List.of("", "LAMP 2")) {
      var filter = filter(Set.of(), "", text);
      var small = new ArrayList<Ticket>();
      @Nullable String cursor = null;
      for (int i = 0; i < 5; i++) {
        var page = page(filter, cursor, 20);
        small.addAll(page.items());
        cursor = page.next();
      }
      assertThat(small).isEqualTo(page(filter, null, 100).items()).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_text_is_found_in_what_tickets_are_about_and_in_their_type() {
    assertThat(page(filter(Set.of(), "", "lamp 777"), null, 60).total()).isEqualTo(11);
    assertThat(page(filter(Set.of(CANCELLED), "", "ASK FOR"), null, 60).total()).isEqualTo(93);
    assertThat(page(filter(Set.of(), "", "chair"), null, 60).items()).isEmpty();
    var often = page(filter(Set.of(), "", "lamp"), null, 60);
    assertThat(often.total()).isEqualTo(10_000);
    assertThat(often.totalIsLowerBound()).isTrue();
  }

  @Test
  void a_number_is_found_once_though_the_ticket_says_it_too() {
    assertThat(page(filter(Set.of(), "", "7777"), null, 60).items())
        .extracting(Ticket::number)
        .containsOnlyOnce(7777L);
    assertThat(page(filter(Set.of(CANCELLED), "", "7777"), null, 60).items()).isEmpty();
  }

  @Test
  void lists_walk_an_index_in_their_order() {
    assertThat(plan(TicketListTable.PAGE, filter(Set.of(), "", "")))
        .contains("tickets_of_a_company_are_counted")
        .doesNotContain("Sort");
    assertThat(plan(TicketListTable.PAGE, filter(Set.of(CANCELLED), "", "")))
        .contains("ticket_by_status");
    assertThat(plan(TicketListTable.PAGE, filter(Set.of(), "desk", ""))).contains("ticket_by_type");
  }

  @Test
  void what_somebody_asked_for_that_goes_on_is_found_without_what_is_over() {
    var mine = new TicketFilter(ACTIVE, new PersonId(SUBMITTER), "", "", "");
    assertThat(plan(TicketListTable.PAGE, mine)).contains("ticket_active_of_submitter");
  }

  @Test
  void a_text_is_looked_for_in_the_words_of_the_newest() {
    assertThat(plan(TicketListTable.WITH_TEXT, filter(Set.of(), "", "chair")))
        .contains("ticket_words")
        .doesNotContain("Seq Scan on ticket ");
  }

  private String plan(String sql, TicketFilter filter) {
    return inside(() -> {
      jdbc.sql(TicketListTable.PLAN_FOR_THIS).query((_, _) -> true).single();
      var query = new TicketQuery(filter);
      return String.join(
          "\n",
          jdbc.sql("explain (costs off) " + sql.formatted(TicketTable.COLUMNS, query.where()))
              .params(query.params())
              .param("searchedAfter", 0)
              .param("most", 10_001)
              .param("before", Long.MAX_VALUE)
              .param("limit", 61)
              .query((row, _) -> row.getString(1))
              .list());
    });
  }

  private static TicketFilter filter(Set<InstanceStatus> statuses, String type, String text) {
    return new TicketFilter(statuses, null, type.isEmpty() ? "" : "things", type, text);
  }

  private Page<Ticket> page(TicketFilter filter, @Nullable String cursor, int limit) {
    return inside(() -> lists.page(filter, Cursor.read(cursor), limit));
  }

  private static <T> T inside(Supplier<T> work) {
    return Objects.requireNonNull(hub).inside(work);
  }
}
