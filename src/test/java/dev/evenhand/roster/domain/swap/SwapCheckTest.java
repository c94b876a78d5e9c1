package dev.evenhand.roster.domain.swap;

import static dev.evenhand.roster.domain.swap.SmallWeek.ANA;
import static dev.evenhand.roster.domain.swap.SmallWeek.FIRST;
import static dev.evenhand.roster.domain.swap.SmallWeek.FOURTH;
import static dev.evenhand.roster.domain.swap.SmallWeek.JOAN;
import static dev.evenhand.roster.domain.swap.SmallWeek.MONDAY;
import static dev.evenhand.roster.domain.swap.SmallWeek.PERE;
import static dev.evenhand.roster.domain.swap.SmallWeek.SECOND;
import static dev.evenhand.roster.domain.swap.SmallWeek.THIRD;
import static dev.evenhand.roster.domain.swap.SmallWeek.deal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.swap.Ask.Want;
import dev.evenhand.roster.domain.swap.Fit.Obstacle;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Sitting;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.CostItem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The first turn begins at 08:00Z on 28 December.
class SwapCheckTest {
  private static final Instant BEFORE = Instant.parse("2026-12-28T07:59:59Z");
  private static final Instant BEGIN = Instant.parse("2026-12-28T08:00:00Z");
  private static final LocalDate NEXT = MONDAY.plusWeeks(1);
  private static final Ask TAKE = ask(new Want.Take());
  private static final Ask ANY = ask(new Want.AnyTurn());

  @Test
  void turns_are_swapped_where_no_rule_speaks_against_it() {
    var check = week().check(true);
    assertThat(check.fit(ANY, deal(JOAN, FOURTH), BEFORE))
        .isEqualTo(new Fit.Fits(List.of(nothing(check))));
    var after = Objects.requireNonNull(check.after(ANY, deal(JOAN, FOURTH)).get(MONDAY));
    assertThat(after.has(FIRST.of(JOAN))).isTrue();
    assertThat(after.has(FOURTH.of(ANA))).isTrue();
    assertThat(after.sittings()).hasSize(4);
  }

  @Test
  void who_is_busy_cannot_take_the_turn_nor_the_asker_the_other() {
    assertThat(rules(week().busy("joan", FIRST).check(false), deal(JOAN, FOURTH)))
        .containsExactly("busy");
    assertThat(rules(week().busy("ana", FOURTH).check(false), deal(JOAN, FOURTH)))
        .containsExactly("busy");
  }

  @Test
  void an_agreed_share_may_be_exceeded_in_agreement_unless_settings_refuse_it() {
    var take = new Deal(JOAN, null);
    var warned = week().check(false).fit(TAKE, take, BEFORE);
    assertThat(((Fit.Fits) warned).warnings()).extracting(Breach::rule).containsExactly("load");
    assertThat(rules(week().check(true), TAKE, take)).containsExactly("load");
  }

  @Test
  void who_has_too_many_turns_may_give_one_away() {
    var many = week().at(SECOND, ANA).lines(2).check(true);
    assertThat(many.fit(TAKE, new Deal(PERE, null), BEFORE)).isInstanceOf(Fit.Fits.class);
  }

  @Test
  void what_it_costs_is_told() {
    var check = week().undesired("joan", FIRST).check(true);
    var fit = (Fit.Fits) check.fit(ANY, deal(JOAN, FOURTH), BEFORE);
    assertThat(fit.costs()).extracting(CostItem::what).containsExactly("undesired");
    assertThat(fit.costChange()).isEqualTo(5);
    var other = week().undesired("ana", FIRST).check(true);
    assertThat(((Fit.Fits) other.fit(ANY, deal(JOAN, FOURTH), BEFORE)).costChange()).isEqualTo(-5);
  }

  @Test
  void nobody_sits_in_one_turn_twice() {
    var check = week().lines(2).at(FIRST, JOAN).load(3).check(true);
    assertThat(check.fit(ANY, deal(JOAN, FOURTH), BEFORE)).isEqualTo(no(Obstacle.THERE_ALREADY));
    var other = week().lines(2).at(FOURTH, ANA).load(3).check(true);
    assertThat(other.fit(ANY, deal(JOAN, FOURTH), BEFORE)).isEqualTo(no(Obstacle.THERE_ALREADY));
  }

  @Test
  void nobody_gives_what_is_not_theirs() {
    var check = week().check(true);
    assertThat(check.fit(ANY, deal(JOAN, THIRD), BEFORE)).isEqualTo(no(Obstacle.NOT_THEIR_TURN));
    var gone = new SmallWeek().at(FOURTH, JOAN).check(true);
    assertThat(gone.fit(ANY, deal(JOAN, FOURTH), BEFORE)).isEqualTo(no(Obstacle.NOT_THEIR_TURN));
    var beyond = deal(JOAN, new Place(DayOfWeek.FRIDAY, 0));
    assertThat(check.fit(ANY, beyond, BEFORE)).isEqualTo(no(Obstacle.NOT_THEIR_TURN));
  }

  @Test
  void who_is_not_planned_takes_nothing() {
    var stranger = new PersonId(new UUID(0, 77));
    assertThat(week().check(true).fit(TAKE, new Deal(stranger, null), BEFORE))
        .isEqualTo(no(Obstacle.NOT_PLANNED));
  }

  @Test
  void a_turn_that_begins_now_is_too_late() {
    var check = week().check(true);
    var deal = deal(JOAN, FOURTH);
    assertThat(check.fit(ANY, deal, BEFORE)).isInstanceOf(Fit.Fits.class);
    assertThat(check.fit(ANY, deal, BEGIN)).isEqualTo(no(Obstacle.TURN_BEGAN));
    var late = new Ask(MONDAY, JOAN, FOURTH, new Want.AnyTurn(), null, "");
    assertThat(check.fit(late, deal(ANA, FIRST), BEGIN)).isEqualTo(no(Obstacle.TURN_BEGAN));
    assertThat(check.fit(late, deal(ANA, THIRD), BEGIN)).isInstanceOf(Fit.Fits.class);
  }

  @Test
  void a_request_ends_when_the_first_of_its_turns_begins() {
    var check = week().check(true);
    var late = new Ask(MONDAY, JOAN, FOURTH, new Want.OneTurn(new Turn(MONDAY, FIRST)), ANA, "");
    assertThat(check.expiry(late, null)).isEqualTo(BEGIN);
    assertThat(check.expiry(TAKE, null)).isEqualTo(BEGIN);
    assertThat(check.expiry(TAKE, deal(JOAN, FOURTH))).isEqualTo(BEGIN);
  }

  @Test
  void a_turn_in_a_skipped_hour_begins_when_clocks_have_changed() {
    var spring = LocalDate.of(2027, 3, 22);
    var night = new Place(DayOfWeek.SUNDAY, 0);
    var check = new SmallWeek().on(spring, "02:30", "04:00").at(night, ANA).check(true);
    var ask = new Ask(spring, ANA, night, new Want.Take(), null, "");
    assertThat(check.expiry(ask, null)).isEqualTo("2027-03-28T01:30:00Z");
  }

  @Test
  void every_way_to_agree_is_found() {
    var check = week().check(true);
    assertThat(check.deals(TAKE)).containsExactly(new Deal(JOAN, null), new Deal(PERE, null));
    assertThat(check.deals(ANY)).containsExactly(deal(JOAN, SECOND), deal(JOAN, FOURTH));
    var one = new Ask(MONDAY, ANA, FIRST, new Want.OneTurn(new Turn(MONDAY, FOURTH)), JOAN, "");
    assertThat(check.deals(one)).containsExactly(deal(JOAN, FOURTH));
  }

  @Test
  void turns_of_two_weeks_are_swapped_where_the_rules_of_both_allow_it() {
    var check = week().load(3).check(true, next().load(3));
    var fit = (Fit.Fits) check.fit(TAKE, acrossWeeks(), BEFORE);
    assertThat(fit.effects()).hasSize(2);
    assertThat(fit.warnings()).isEmpty();
    var after = check.after(TAKE, acrossWeeks());
    assertThat(after).containsOnlyKeys(MONDAY, NEXT);
    assertThat(sittings(after, MONDAY)).hasSize(4).contains(FIRST.of(JOAN));
    assertThat(sittings(after, NEXT)).hasSize(4).contains(FOURTH.of(ANA));
  }

  @Test
  void either_week_can_forbid_it() {
    var there = week().load(3).busy("joan", FIRST).check(true, next().load(3));
    assertThat(broken(there)).isEqualTo(MONDAY);
    var then = week().load(3).check(true, next().load(3).busy("ana", FOURTH));
    assertThat(broken(then)).isEqualTo(NEXT);
  }

  @Test
  void a_turn_of_a_week_that_is_not_published_is_nobodys() {
    assertThat(week().check(true).fit(TAKE, acrossWeeks(), BEFORE))
        .isEqualTo(no(Obstacle.NOT_THEIR_TURN));
  }

  @Test
  void a_request_across_weeks_ends_when_the_earlier_turn_begins() {
    var check = week().check(true, next());
    var want = new Want.OneTurn(new Turn(MONDAY, FIRST));
    var later = new Ask(NEXT, JOAN, FOURTH, want, ANA, "");
    assertThat(check.expiry(later, null)).isEqualTo(BEGIN);
    assertThat(later.weeks(null)).containsExactly(MONDAY, NEXT);
  }

  @Test
  void the_turns_of_others_in_other_weeks_are_found() {
    var check = week().check(true, next());
    assertThat(check.dealsAcross(ANY))
        .containsExactly(
            new Deal(JOAN, new Turn(NEXT, SECOND)), new Deal(JOAN, new Turn(NEXT, FOURTH)));
    assertThat(check.deals(ANY)).containsExactly(deal(JOAN, SECOND), deal(JOAN, FOURTH));
  }

  private static Set<Sitting> sittings(Map<LocalDate, Grid> after, LocalDate monday) {
    return Objects.requireNonNull(after.get(monday)).sittings();
  }

  private static Deal acrossWeeks() {
    return new Deal(JOAN, new Turn(NEXT, FOURTH));
  }

  private static LocalDate broken(SwapCheck check) {
    return ((Fit.Breaks) check.fit(TAKE, acrossWeeks(), BEFORE)).week().document().week();
  }

  private static Fit.Effect nothing(SwapCheck check) {
    return new Fit.Effect(check.weeks().getFirst().week(), List.of(), List.of(), 0);
  }

  private static SmallWeek next() {
    return week().on(NEXT, "09:00", "10:00", "11:00");
  }

  private static SmallWeek week() {
    return new SmallWeek().at(FIRST, ANA).at(SECOND, JOAN).at(THIRD, ANA).at(FOURTH, JOAN);
  }

  private static Ask ask(Want want) {
    return new Ask(MONDAY, ANA, FIRST, want, null, "");
  }

  private static List<String> rules(SwapCheck check, Deal deal) {
    return rules(check, ANY, deal);
  }

  private static List<String> rules(SwapCheck check, Ask ask, Deal deal) {
    return ((Fit.Breaks) check.fit(ask, deal, BEFORE))
        .breaches().stream().map(Breach::rule).toList();
  }

  private static Fit no(Obstacle why) {
    return new Fit.Cannot(why);
  }
}
