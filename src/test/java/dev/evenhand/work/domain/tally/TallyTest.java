package dev.evenhand.work.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);
  private static final PersonId AMY = new PersonId(new UUID(1, 1));
  private static final QueueId PRINTERS = new QueueId(new UUID(2, 1));
  private static final QueueId PHONES = new QueueId(new UUID(2, 2));

  private record Case(PersonId person, QueueId queue, LocalDate day) {}

  private final Tally tally = new Tally(TODAY);

  @Test
  void nothing_counts_at_first() {
    assertThat(tally.in(PRINTERS).cases(AMY, false, TODAY, TODAY)).isZero();
  }

  @Test
  void a_queue_sees_its_own_cases_and_those_of_all_queues() {
    tally.add(AMY, PRINTERS, TODAY, 2);
    tally.add(AMY, PHONES, TODAY, 3);
    assertThat(tally.in(PRINTERS).cases(AMY, true, TODAY, TODAY)).isEqualTo(2);
    assertThat(tally.in(PRINTERS).cases(AMY, false, TODAY, TODAY)).isEqualTo(5);
  }

  @Test
  void counts_follow_later_changes() {
    var counts = tally.in(PRINTERS);
    tally.add(AMY, PRINTERS, TODAY, 2);
    assertThat(counts.cases(AMY, true, TODAY, TODAY)).isEqualTo(2);
    tally.add(AMY, PRINTERS, TODAY, -2);
    assertThat(counts.cases(AMY, true, TODAY, TODAY)).isZero();
  }

  @Test
  void both_ends_of_a_window_count() {
    for (int daysAgo = 0; daysAgo <= 3; daysAgo++) {
      tally.add(AMY, PRINTERS, TODAY.minusDays(daysAgo), 1);
    }
    var counts = tally.in(PRINTERS);
    assertThat(counts.cases(AMY, true, TODAY.minusDays(2), TODAY.minusDays(1))).isEqualTo(2);
    assertThat(counts.cases(AMY, true, TODAY.minusDays(300), TODAY)).isEqualTo(4);
  }

  @Test
  void the_longest_window_is_covered_where_it_is_still_yesterday_or_already_tomorrow() {
    tally.add(AMY, PRINTERS, TODAY.minusDays(301), 1);
    tally.add(AMY, PRINTERS, TODAY.plusDays(1), 1);
    var counts = tally.in(PRINTERS);
    assertThat(counts.cases(AMY, true, TODAY.minusDays(301), TODAY.minusDays(1))).isEqualTo(1);
    assertThat(counts.cases(AMY, true, TODAY.minusDays(299), TODAY.plusDays(1))).isEqualTo(1);
  }

  @Test
  void what_is_older_than_every_window_is_not_kept() {
    tally.add(AMY, PRINTERS, TODAY.minusDays(302), 1);
    tally.add(AMY, PRINTERS, TODAY.minusDays(302), -1);
    assertThat(tally.firstDay()).isEqualTo(TODAY.minusDays(301));
    assertThat(tally.in(PRINTERS).cases(AMY, true, TODAY.minusDays(301), TODAY)).isZero();
  }

  @Test
  void a_count_never_falls_below_zero() {
    assertThatThrownBy(() -> tally.add(AMY, PRINTERS, TODAY, -1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2026-02-27");
  }

  @Test
  void a_window_or_day_outside_the_horizon_is_refused() {
    var counts = tally.in(PRINTERS);
    assertThatThrownBy(() -> counts.cases(AMY, true, TODAY.minusDays(302), TODAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tally.add(AMY, PRINTERS, TODAY.plusDays(40), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_tally_that_was_left_alone_for_years_starts_afresh() {
    tally.add(AMY, PRINTERS, TODAY, 4);
    var later = TODAY.plusYears(3);
    tally.advanceTo(later);
    tally.add(AMY, PRINTERS, later, 1);
    assertThat(tally.in(PRINTERS).cases(AMY, true, later.minusDays(300), later)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void the_tally_equals_a_recount_while_days_go_by(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var people = IntStream.range(0, 6).mapToObj(n -> new PersonId(new UUID(1, n))).toList();
    var queues = List.of(PRINTERS, PHONES, new QueueId(new UUID(2, 3)));
    var history = new ArrayList<Case>();
    var today = TODAY;
    for (int step = 0; step < 400; step++) {
      today = today.plusDays(random.nextInt(4));
      tally.advanceTo(today);
      for (int change = random.nextInt(12); change > 0; change--) {
        change(
            history, people.get(random.nextInt(6)), queues.get(random.nextInt(3)), today, random);
      }
      check(history, people.get(random.nextInt(6)), queues.get(random.nextInt(3)), today, random);
    }
  }

  private void change(
      List<Case> history, PersonId person, QueueId queue, LocalDate today, RandomGenerator random) {
    if (random.nextInt(4) > 0 || history.isEmpty()) {
      int daysAgo = random.nextInt(5) > 0 ? random.nextInt(-1, 3) : random.nextInt(400);
      var one = new Case(person, queue, today.minusDays(daysAgo));
      if (!one.day().isBefore(tally.firstDay())) {
        history.add(one);
      }
      tally.add(one.person(), one.queue(), one.day(), 1);
    } else {
      var one = history.remove(random.nextInt(history.size()));
      tally.add(one.person(), one.queue(), one.day(), -1);
    }
  }

  private void check(
      List<Case> history, PersonId person, QueueId queue, LocalDate today, RandomGenerator random) {
    var counts = tally.in(queue);
    var from = today.minusDays(random.nextInt(301));
    assertThat(counts.cases(person, true, from, today))
        .isEqualTo(
            (int)
                history.stream()
                    .filter(one -> one.person().equals(person) && one.queue().equals(queue))
                    .filter(one -> isIn(one, from, today))
                    .count());
    assertThat(counts.cases(person, false, from, today))
        .isEqualTo(
            (int)
                history.stream()
                    .filter(one -> one.person().equals(person))
                    .filter(one -> isIn(one, from, today))
                    .count());
  }

  private static boolean isIn(Case one, LocalDate from, LocalDate to) {
    return !one.day().isBefore(from) && !one.day().isAfter(to);
  }
}
