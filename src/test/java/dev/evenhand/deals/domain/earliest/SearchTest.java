package dev.evenhand.deals.domain.earliest;

import static dev.evenhand.deals.domain.capacity.Meeting.Kind.CLARIFY;
import static dev.evenhand.deals.domain.capacity.Meeting.Kind.KICK_OFF;
import static dev.evenhand.deals.domain.earliest.EarliestWeek.How.AFTER_THE_TABLE;
import static dev.evenhand.deals.domain.earliest.EarliestWeek.How.NO_WEEK_OPEN;
import static dev.evenhand.deals.domain.earliest.EarliestWeek.How.OPEN;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.DayRange;
import dev.evenhand.deals.domain.capacity.CapacityOverride;
import dev.evenhand.deals.domain.capacity.Commitments;
import dev.evenhand.deals.domain.capacity.LimitOverTime;
import dev.evenhand.deals.domain.capacity.Meeting;
import dev.evenhand.deals.domain.capacity.Tables;
import dev.evenhand.deals.domain.capacity.Week;
import dev.evenhand.deals.domain.capacity.WeekRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  /// A Wednesday.
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

  private static final Week W10 = new Week(LocalDate.of(2026, 3, 2));
  private static final List<LocalDate> SIX_OLD_DEALS = nCopies(6, LocalDate.of(2026, 2, 9));

  private static EarliestWeek earliest(
      int limit, Commitments commitments, @Nullable LocalDate agreement) {
    var tables = new Tables(TODAY, 3);
    var over = new LimitOverTime(limit, List.of());
    return Search.in(
        tables.of(null, over, commitments), over, new Horizon(tables.currentWeek(), agreement));
  }

  private static EarliestWeek earliest(int limit, Commitments commitments) {
    return earliest(limit, commitments, null);
  }

  private static Commitments deals(List<LocalDate> signed) {
    return new Commitments(List.of(), signed, List.of());
  }

  private static List<Meeting> clarifies(int each, int firstWeek, int lastWeek) {
    return IntStream.rangeClosed(firstWeek, lastWeek)
        .boxed()
        .flatMap(week -> nCopies(each, week).stream())
        .map(week -> new Meeting(W10.plus(week - 10).monday().plusDays(2), CLARIFY))
        .toList();
  }

  @Test
  void who_has_nothing_is_open_in_two_weeks() {
    var found = earliest(6, Commitments.NONE);
    assertThat(found.week().label()).isEqualTo("2026-W13");
    assertThat(found.how()).isEqualTo(OPEN);
    assertThat(found.begin()).isEqualTo(found.week());
  }

  @Test
  void six_old_deals_take_two_weeks_more() {
    var found = earliest(6, deals(SIX_OLD_DEALS));
    assertThat(found.week().label()).isEqualTo("2026-W15");
    assertThat(found.looks().stream().map(Look::placed)).containsExactly(2.0, 1.0, 0.0);
    assertThat(found.looks().stream().map(Look::backlog)).containsExactly(1.5, 0.0, -1.5);
    assertThat(found.looks().stream().map(Look::free)).containsExactly(1.0, 0.0, 2.0);
  }

  @Test
  void two_clarifies_in_each_of_four_weeks_lead_to_the_sixth() {
    var found = earliest(6, new Commitments(clarifies(2, 11, 14), List.of(), List.of()));
    assertThat(found.week().label()).isEqualTo("2026-W16");
  }

  @Test
  void a_lower_limit_makes_it_later() {
    assertThat(earliest(4, deals(SIX_OLD_DEALS)).week().label()).isEqualTo("2026-W17");
  }

  @Test
  void nobody_is_booked_before_the_week_after_the_agreement() {
    var found = earliest(6, Commitments.NONE, LocalDate.of(2026, 4, 7));
    assertThat(found.week().label()).isEqualTo("2026-W16");
  }

  @Test
  void an_agreement_beyond_the_table_is_its_own_answer() {
    var found = earliest(6, Commitments.NONE, LocalDate.of(2027, 6, 1));
    assertThat(found.how()).isEqualTo(AFTER_THE_TABLE);
    assertThat(found.week()).isEqualTo(Week.of(LocalDate.of(2027, 6, 7)));
  }

  @Test
  void just_beyond_the_table_two_weeks_after_its_end_are_later() {
    var lastWeek = W10.plus(52);
    var found = earliest(6, Commitments.NONE, lastWeek.monday());
    assertThat(found.how()).isEqualTo(AFTER_THE_TABLE);
    assertThat(found.week()).isEqualTo(lastWeek.plus(2));
  }

  @Test
  void weeks_away_are_passed_over() {
    var away = new DayRange(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 3));
    var found = earliest(6, new Commitments(List.of(), List.of(), List.of(away)));
    assertThat(found.week().label()).isEqualTo("2026-W15");
    assertThat(found.looks()).hasSize(1);
  }

  @Test
  void when_no_week_is_open_the_backlog_is_counted_on_from_the_end() {
    var found = earliest(6, deals(nCopies(200, LocalDate.of(2026, 2, 9))));
    assertThat(found.how()).isEqualTo(NO_WEEK_OPEN);
    double backlog = found.looks().getLast().backlog();
    assertThat(backlog).isPositive();
    assertThat(found.week()).isEqualTo(W10.plus(52 + 2 * (long) Math.ceil(backlog / 3)));
  }

  @Test
  void who_is_away_at_the_end_of_the_table_is_open_after_it() {
    var away = new DayRange(LocalDate.of(2026, 3, 16), W10.plus(52).monday().plusDays(4));
    var found = earliest(6, new Commitments(List.of(), List.of(), List.of(away)));
    assertThat(found.how()).isEqualTo(NO_WEEK_OPEN);
    assertThat(found.looks()).isEmpty();
    assertThat(found.week()).isEqualTo(W10.plus(53));
  }

  /// Numbers of every week and the answer are those of the literal model.
  @ParameterizedTest(name = "random advisers of seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void the_same_as_word_by_word(int seed) {
    var random = new Random(seed);
    for (int adviser = 0; adviser < 60; adviser++) {
      var today = someDay(random, LocalDate.of(2019, 11, 1), 3_000);
      var start = random.nextInt(3) == 0 ? someDay(random, today.minusDays(100), 300) : null;
      int prestart = random.nextInt(5);
      int limit = 1 + random.nextInt(10);
      var overrides = overrides(random, today);
      var known = commitments(random, today);
      var agreement = random.nextBoolean() ? someDay(random, today.minusDays(60), 500) : null;

      var literal =
          new LiteralModel(new LiteralModel.Given(today, start, prestart), limit, overrides, known);
      var tables = new Tables(today, prestart);
      var over = new LimitOverTime(limit, overrides);
      var table = tables.of(start, over, known);
      var found = Search.in(table, over, new Horizon(tables.currentWeek(), agreement));

      assertThat(table.first().monday()).isEqualTo(literal.first());
      assertThat(table.last().monday()).isEqualTo(literal.last());
      for (var row : table.rows()) {
        same(row, WeekRow::clarifies, literal::clarifies);
        same(row, WeekRow::kickOffs, literal::kickOffs);
        same(row, one -> one.outOfOffice().days(), literal::daysAway);
        same(row, WeekRow::dealsWithoutClarify, literal::deals);
        same(row, WeekRow::target, literal::target);
        same(row, WeekRow::actual, literal::actual);
      }
      assertThat(found.week().monday())
          .as("adviser %d", adviser)
          .isEqualTo(literal.earliest(agreement));
    }
  }

  private static void same(
      WeekRow row, ToIntFunction<WeekRow> one, ToIntFunction<LocalDate> other) {
    assertThat(one.applyAsInt(row))
        .as(row::toString)
        .isEqualTo(other.applyAsInt(row.week().monday()));
  }

  private static LocalDate someDay(Random random, LocalDate from, int days) {
    return from.plusDays(random.nextInt(days));
  }

  private static List<CapacityOverride> overrides(Random random, LocalDate today) {
    return Stream.generate(() ->
            new CapacityOverride(someDay(random, today.minusDays(50), 300), 1 + random.nextInt(12)))
        .limit(random.nextInt(4))
        .toList();
  }

  private static Commitments commitments(Random random, LocalDate today) {
    var meetings = new ArrayList<Meeting>();
    int busy = random.nextInt(60);
    for (int meeting = 0; meeting < busy; meeting++) {
      var kind = random.nextInt(4) == 0 ? KICK_OFF : CLARIFY;
      meetings.add(new Meeting(someDay(random, today.minusDays(20), 40 + busy * 5), kind));
    }
    var signed =
        Stream.generate(() -> someDay(random, today.minusDays(90), 120))
            .limit(random.nextInt(20))
            .toList();
    var away =
        Stream.generate(() -> someDay(random, today.minusDays(30), 430))
            .limit(random.nextInt(9))
            .map(first -> new DayRange(first, first.plusDays(random.nextInt(25))))
            .toList();
    return new Commitments(meetings, signed, away);
  }
}
