package dev.evenhand.work.internal.item;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.TestDatabase;
import dev.evenhand.http.Cursor;
import dev.evenhand.http.Page;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.HubFixture;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.WorkItem.State;
import dev.evenhand.work.WorkItems;
import dev.evenhand.work.WorkItems.By;
import dev.evenhand.work.WorkItems.Filter;
import dev.evenhand.work.WorkItems.Range;
import dev.evenhand.work.WorkItems.Seen;
import dev.evenhand.work.WorkItems.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists of a company with 30,000 items: enough for PostgreSQL to prefer an index where there is
/// one, and for counting to end.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ItemListsTest {
  private static final int MANY = 30_000;
  private static final int OPEN = 11_000;
  private static final UUID QUEUE = UUID.fromString("00000000-0000-7000-8000-000000000007");
  private static final UUID HOLDER = UUID.fromString("00000000-0000-7000-8000-000000000009");

  /// One in 300 is of the queue, one in 500 of the holder; the newest 11,000 are open.
  private static final String ITEMS =
      """
      insert into work_item (id, company_id, queue_id, kind, key, priority, state, holder,
        held_since, held_on, mode, assigned_by, opened_at, created_at, attributes, words, version)
      select gen_random_uuid(), :company,
        case when n % 300 = 0 then :queue else gen_random_uuid() end, 'case',
        'K-' || lpad((n * 7919 % :many)::text, 5, '0'), 1 + n % 4,
        case when n <= :done then 'done' else 'waiting' end, holder,
        case when holder is not null then at end, case when holder is not null then at::date end,
        case when holder is not null then 'AUTO' end,
        case when holder is not null then 'Evenhand' end, at, at, jsonb_build_object('subject', 'Router ' || n, 'source', 'phone'),
        'k-' || lpad((n * 7919 % :many)::text, 5, '0') || ' router ' || n || ' phone', 1
      from (select n, timestamptz '2026-01-01 00:00Z' + n * interval '1 minute' as at,
              case when n > :done then null when n % 500 = 0 then :holder
              else gen_random_uuid() end as holder
            from generate_series(1, :many) as n) made
      """;

  private static @Nullable HubFixture hub;

  @Autowired ApplicationContext context;
  @Autowired WorkItems items;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void fill() {
    if (hub == null) {
      var made = new HubFixture(context);
      made.inside(() ->
          jdbc.sql(ITEMS)
              .param("company", made.company.value())
              .param("queue", QUEUE)
              .param("holder", HOLDER)
              .param("many", MANY)
              .param("done", MANY - OPEN)
              .update());
      TestDatabase.asOwner(context.getEnvironment(), "analyze work_item");
      hub = made;
    }
  }

  @Test
  void what_fits_often_is_counted_until_ten_thousand() {
    var all = page(filter("", Set.of()), Sort.NEWEST, null);
    assertThat(all.total()).isEqualTo(10_000);
    assertThat(all.totalIsLowerBound()).isTrue();
    var next = page(filter("", Set.of()), Sort.NEWEST, all.next());
    assertThat(next.total()).isEqualTo(10_000);
    assertThat(next.totalIsLowerBound()).isTrue();
  }

  @Test
  void what_fits_rarely_and_open_work_are_counted_to_their_end() {
    var ofQueue = page(ofQueue(), Sort.NEWEST, null);
    assertThat(ofQueue.total()).isEqualTo(100);
    assertThat(ofQueue.totalIsLowerBound()).isFalse();
    assertThat(page(ofQueue(), Sort.NEWEST, ofQueue.next()).total()).isEqualTo(100);
    var open = page(filter("", Set.of(State.WAITING, State.HELD)), Sort.NEWEST, null);
    assertThat(open.total()).isEqualTo(OPEN);
    assertThat(open.totalIsLowerBound()).isFalse();
  }

  @Test
  void a_text_is_found_wherever_it_is_and_in_no_other_fact() {
    assertThat(page(filter("rOUTER 777", Set.of()), Sort.NEWEST, null).total()).isEqualTo(11);
    assertThat(page(filter("k-07777", Set.of()), Sort.NEWEST, null).total()).isOne();
    assertThat(page(filter("phone", Set.of()), Sort.NEWEST, null).total()).isZero();
    var often = page(filter("router", Set.of()), Sort.NEWEST, null);
    assertThat(often.total()).isEqualTo(10_000);
    assertThat(often.totalIsLowerBound()).isTrue();
    assertThat(often.items()).hasSize(51);
    assertThat(page(filter("router", Set.of(State.WAITING)), Sort.NEWEST, null).items())
        .hasSize(51);
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void many_are_paged_in_any_order_without_a_gap(By by) {
    for (boolean isDown : List.of(true, false)) {
      var sort = new Sort(by, isDown);
      var filter = filter("", Set.of());
      var found = new ArrayList<Seen>(page(filter, sort, null, 500).items());
      var small = new ArrayList<Seen>();
      @Nullable String cursor = null;
      for (int i = 0; i < 5; i++) {
        var page = page(filter, sort, cursor, 100);
        small.addAll(page.items());
        cursor = page.next();
      }
      assertThat(small).isEqualTo(found);
      assertThat(new HashSet<>(found)).hasSize(500);
    }
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void many_are_read_by_walking_an_index_in_the_order_of_the_list(By by) {
    for (boolean isDown : List.of(true, false)) {
      var sort = new Sort(by, isDown);
      var query = inside(() -> ItemQuery.of(filter("", Set.of())));
      assertThat(plan(query, ItemLists.many(query, sort)))
          .contains("Index Scan")
          .doesNotContain("Seq Scan on work_item")
          .doesNotContainPattern("(?m)^ *(-> +)?Sort *$");
    }
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void few_are_found_by_an_index_of_what_they_have_in_common(By by) {
    var sort = new Sort(by, true);
    assertThat(plan(ofQueue(), sort)).contains("work_item_of_queue");
    assertThat(plan(ofHolder(), sort)).contains("work_item_of_holder");
    assertThat(plan(filter("", Set.of(State.HELD)), sort)).contains("work_item_held_by");
    assertThat(plan(filter("router 777", Set.of()), sort)).contains("work_item_by_age");
  }

  private String plan(Filter filter, Sort sort) {
    var query = inside(() -> ItemQuery.of(filter));
    var plan = plan(query, ItemLists.few(query, sort));
    assertThat(plan).doesNotContain("Seq Scan on work_item");
    return plan;
  }

  private String plan(ItemQuery query, String sql) {
    return inside(() -> {
      jdbc.sql(ItemLists.PLAN_FOR_THIS).query((_, _) -> true).single();
      return String.join(
          "\n",
          jdbc.sql("explain (costs off) " + sql)
              .params(query.params())
              .param("enough", Total.MOST + 1)
              .param("limit", 51)
              .query((row, _) -> row.getString(1))
              .list());
    });
  }

  private static Filter filter(String text, Set<State> states) {
    return filter(states, Set.of(), Set.of(), text);
  }

  private static Filter ofQueue() {
    return filter(Set.of(), Set.of(new QueueId(QUEUE)), Set.of(), "");
  }

  private static Filter ofHolder() {
    return filter(Set.of(), Set.of(), Set.of(new PersonId(HOLDER)), "");
  }

  private static Filter filter(
      Set<State> states, Set<QueueId> queues, Set<PersonId> holders, String text) {
    var textIn = List.of("subject");
    return new Filter(
        "case", states, queues, holders, Set.of(), text, textIn, Range.EVER, Range.EVER);
  }

  private Page<Seen> page(Filter filter, Sort sort, @Nullable String cursor) {
    return page(filter, sort, cursor, 51);
  }

  private Page<Seen> page(Filter filter, Sort sort, @Nullable String cursor, int limit) {
    return inside(() -> items.page(filter, sort, Cursor.read(cursor), limit));
  }

  private static <T> T inside(Supplier<T> work) {
    return Objects.requireNonNull(hub).inside(work);
  }
}
