package dev.evenhand.deals.domain.capacity;

import static dev.evenhand.deals.domain.capacity.Meeting.Kind.CLARIFY;
import static dev.evenhand.deals.domain.capacity.Meeting.Kind.KICK_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenhand.availability.DayRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  /// A Wednesday.
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

  private static final Week LAST_WEEK = new Week(LocalDate.of(2026, 3, 2));
  private static final Week THIS_WEEK = LAST_WEEK.plus(1);
  private static final LimitOverTime SIX = new LimitOverTime(6, List.of());

  private static WeekTable table(@Nullable LocalDate start, Commitments commitments) {
    return new Tables(TODAY, 3).of(start, SIX, commitments);
  }

  private static Commitments meetings(Meeting... meetings) {
    return new Commitments(Arrays.asList(meetings), List.of(), List.of());
  }

  private static Commitments away(DayRange... ranges) {
    return new Commitments(List.of(), List.of(), Arrays.asList(ranges));
  }

  private static DayRange days(String first, String last) {
    return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Meeting clarify(Week week) {
    return new Meeting(week.monday().plusDays(1), CLARIFY);
  }

  @Test
  void it_runs_for_53_weeks_from_last_week_on() {
    var table = table(null, Commitments.NONE);
    assertThat(table.first()).isEqualTo(LAST_WEEK);
    assertThat(table.rows()).hasSize(53);
    assertThat(table.last().label()).isEqualTo("2027-W09");
  }

  @Test
  void it_runs_to_the_last_week_anything_is_known_of() {
    var far = LAST_WEEK.plus(60);
    assertThat(table(null, meetings(clarify(far))).last()).isEqualTo(far);
    assertThat(table(null, meetings(new Meeting(far.monday(), KICK_OFF))).last()).isEqualTo(far);
    assertThat(table(null, away(new DayRange(TODAY, far.monday()))).last()).isEqualTo(far);
    var signed = new Commitments(List.of(), List.of(far.monday().plusDays(6)), List.of());
    assertThat(table(null, signed).last()).isEqualTo(far);
  }

  @Test
  void a_slip_in_the_year_makes_no_endless_table() {
    assertThat(table(null, away(days("2026-03-23", "2206-03-27"))).rows()).hasSize(522);
  }

  @Test
  void a_future_starter_can_be_booked_three_weeks_before_the_start() {
    var start = LocalDate.of(2026, 5, 6);
    var table = table(start, Commitments.NONE);
    assertThat(table.first()).isEqualTo(new Week(LocalDate.of(2026, 4, 13)));
    assertThat(table.rows()).hasSize(53);
  }

  @ParameterizedTest(name = "who starts on {0} has a table from {1} on")
  @CsvSource({
    "2020-01-01, 2026-03-02",
    "2026-03-11, 2026-03-02",
    "2026-03-12, 2026-03-02",
    "2026-03-29, 2026-03-02",
    "2026-03-30, 2026-03-09"
  })
  void others_begin_last_week(LocalDate start, LocalDate monday) {
    assertThat(table(start, Commitments.NONE).first()).isEqualTo(new Week(monday));
  }

  @Test
  void who_started_this_week_begins_last_week_even_without_weeks_before() {
    var table = new Tables(TODAY, 0).of(TODAY, SIX, Commitments.NONE);
    assertThat(table.first()).isEqualTo(LAST_WEEK);
  }

  @Test
  void working_days_away_are_counted_once() {
    var table =
        table(
            null,
            away(
                days("2026-03-12", "2026-03-16"),
                days("2026-03-13", "2026-03-15"),
                days("2026-03-21", "2026-03-22"),
                days("2026-03-23", "2026-03-29"),
                days("2026-02-01", "2026-03-03")));
    assertThat(table.rows().stream().limit(4).map(row -> row.outOfOffice().text()))
        .containsExactly("Partial: 2", "Partial: 2", "Partial: 1", "Full");
  }

  @Test
  void ranges_in_any_order_and_within_one_another_are_counted_once() {
    var table =
        table(
            null,
            away(
                days("2026-03-24", "2026-03-24"),
                days("2026-03-16", "2026-03-20"),
                days("2026-03-23", "2026-03-26"),
                days("2026-03-17", "2026-03-18"),
                days("2026-03-19", "2026-03-23")));
    assertThat(table.rows().stream().limit(5).map(row -> row.outOfOffice().days()))
        .containsExactly(0, 0, 5, 4, 0);
  }

  @Test
  void a_leap_day_is_a_day() {
    var today = LocalDate.of(2028, 2, 28);
    var table = new Tables(today, 3).of(null, SIX, away(days("2028-02-29", "2028-02-29")));
    assertThat(table.at(Week.of(today)).outOfOffice()).isEqualTo(new OutOfOffice(1));
  }

  @ParameterizedTest(name = "with a fortnight for {0} and {1} days away the target is {2}")
  @CsvSource({
    "3, 0, 3", "3, 1, 3", "3, 2, 3", "3, 3, 2", "3, 4, 2", "3, 5, 0", "2, 3, 1", "1, 3, 1",
    "0, 4, 0", "4, 4, 2"
  })
  void who_is_mostly_away_has_half_the_target(int fortnight, int days, int target) {
    assertThat(FortnightTarget.of(fortnight, new OutOfOffice(days))).isEqualTo(target);
  }

  @Test
  void a_target_follows_the_limit_in_force() {
    var limit = new LimitOverTime(6, List.of(new CapacityOverride(TODAY, 9)));
    var table = new Tables(TODAY, 3).of(null, limit, Commitments.NONE);
    assertThat(table.at(THIS_WEEK).target()).isEqualTo(3);
    assertThat(table.at(THIS_WEEK.plus(1)).target()).isEqualTo(4);
  }

  @Test
  void the_actual_number_is_of_this_week_and_the_last_one_that_was_worked() {
    var full = THIS_WEEK.plus(1);
    var commitments =
        new Commitments(
            Stream.of(LAST_WEEK, THIS_WEEK, THIS_WEEK, full, full.plus(1))
                .map(TablesTest::clarify)
                .toList(),
            List.of(),
            List.of(new DayRange(full.monday(), full.monday().plusDays(4))));
    var rows = table(null, commitments).rows();
    assertThat(rows.stream().limit(5).map(WeekRow::actual)).containsExactly(1, 3, 0, 3, 1);
    assertThat(rows.stream().limit(5).map(WeekRow::difference)).containsExactly(-2, 0, 0, 0, -2);
  }

  @Test
  void the_first_row_has_its_own_clarifies_even_when_the_adviser_is_away() {
    var commitments =
        new Commitments(
            List.of(clarify(LAST_WEEK)), List.of(), List.of(days("2026-03-02", "2026-03-06")));
    assertThat(table(null, commitments).rows().getFirst().actual()).isEqualTo(1);
    assertThat(table(null, commitments).at(THIS_WEEK).actual()).isZero();
  }

  @Test
  void kick_offs_are_shown_and_not_counted() {
    var row = table(null, meetings(new Meeting(TODAY, KICK_OFF))).at(THIS_WEEK);
    assertThat(row.kickOffs()).isEqualTo(1);
    assertThat(row.clarifies()).isZero();
    assertThat(row.actual()).isZero();
  }

  @Test
  void what_was_signed_before_this_week_waits_since_last_week() {
    var signed =
        Stream.of("2025-11-03", "2026-03-02", "2026-03-08", "2026-03-09", "2026-03-20")
            .map(LocalDate::parse)
            .toList();
    var rows = table(null, new Commitments(List.of(), signed, List.of())).rows();
    assertThat(rows.stream().limit(3).map(WeekRow::dealsWithoutClarify)).containsExactly(3, 1, 1);
  }

  @Test
  void weeks_outside_are_zeros_and_neighbours_are_weeks_that_are_worked() {
    var full = THIS_WEEK.plus(1);
    var table =
        table(
            null,
            new Commitments(
                List.of(clarify(THIS_WEEK), clarify(full.plus(1))),
                List.of(),
                List.of(new DayRange(full.monday(), full.monday().plusDays(6)))));
    assertThat(table.previous(full.plus(1)).week()).isEqualTo(THIS_WEEK);
    assertThat(table.next(THIS_WEEK).week()).isEqualTo(full.plus(1));
    assertThat(table.previous(LAST_WEEK).target()).isZero();
    assertThat(table.next(table.last()).difference()).isZero();
    assertThat(table.before(LAST_WEEK)).isEmpty();
    assertThat(table.from(table.last().plus(1))).isEmpty();
  }

  @Test
  void weeks_before_a_start_are_not_below_zero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tables(TODAY, -1))
        .withMessageContaining("-1");
  }
}
