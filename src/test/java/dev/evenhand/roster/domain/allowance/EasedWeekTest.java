package dev.evenhand.roster.domain.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenhand.roster.domain.allowance.Allowance.Kind;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EasedWeekTest {
  private static final WeekDocument WEEK = Weeks.document();

  @Test
  void without_allowances_a_week_is_as_it_was() {
    assertThat(EasedWeek.of(WEEK, List.of())).isEqualTo(WEEK);
  }

  @Test
  void limits_of_a_person_are_theirs_alone() {
    var eased =
        with(
            Allowance.ofPerson(Kind.TURNS, Weeks.ANA, 3),
            Allowance.ofPerson(Kind.TURNS_A_DAY, Weeks.ANA, 4),
            Allowance.ofPerson(Kind.NO_BREAK, Weeks.ANA, 0));
    var ana = eased.people().getFirst();
    assertThat(ana.load()).isEqualTo(3);
    assertThat(ana.maxPerDay()).isEqualTo(4);
    assertThat(ana.needsBreak()).isFalse();
    assertThat(ana.prorated()).isEqualTo(WEEK.people().getFirst().prorated());
    assertThat(eased.people().getLast()).isEqualTo(WEEK.people().getLast());
  }

  @Test
  void a_limit_that_is_wider_anyway_stays() {
    assertThat(with(Allowance.ofPerson(Kind.TURNS, Weeks.ANA, 1))).isEqualTo(WEEK);
    assertThat(with(Allowance.ofAll(Kind.EMPTY, 0))).isEqualTo(WEEK);
  }

  @Test
  void allowing_twice_is_allowing_once() {
    var all =
        Stream.of(Kind.values())
            .map(kind ->
                switch (kind) {
                  case TURNS, TURNS_A_DAY, NO_BREAK -> Allowance.ofPerson(kind, Weeks.ANA, 5);
                  case MARKED_TURN -> marked(DayOfWeek.MONDAY);
                  case TABLE, EMPTY, APART -> Allowance.ofAll(kind, 5);
                  case PHONING -> Allowance.ofGroup(kind, "it", 5);
                  case IDLE -> Allowance.ofGroup(kind, "it", 0);
                })
            .toList();
    var once = EasedWeek.of(WEEK, all);
    assertThat(once).isNotEqualTo(WEEK);
    assertThat(EasedWeek.of(once, all)).isEqualTo(once);
  }

  @Test
  void a_mark_that_is_set_aside_is_one_of_would_rather_not() {
    var eased = with(marked(DayOfWeek.MONDAY));
    assertThat(eased.undesired()).containsExactly(new BlockedTurn("ana", "mon", 0, "school"));
    assertThat(eased.busy())
        .extracting(BlockedTurn::person, BlockedTurn::day)
        .containsExactly(tuple("ana", "tue"), tuple("joan", "mon"));
  }

  @Test
  void nobody_who_is_away_takes_a_turn() {
    assertThat(with(marked(DayOfWeek.TUESDAY))).isEqualTo(WEEK);
  }

  @Test
  void a_turn_that_begins_at_another_time_is_another() {
    var other =
        new Allowance(Kind.MARKED_TURN, Weeks.ANA, DayOfWeek.MONDAY, LocalTime.of(8, 30), null, 0);
    assertThat(with(other)).isEqualTo(WEEK);
  }

  @Test
  void limits_of_all_are_those_of_the_week() {
    var rules =
        with(
                Allowance.ofAll(Kind.TABLE, 2),
                Allowance.ofAll(Kind.EMPTY, 1),
                Allowance.ofAll(Kind.APART, 0),
                Allowance.ofGroup(Kind.PHONING, "it", 2),
                Allowance.ofGroup(Kind.IDLE, "it", 0))
            .rules();
    assertThat(rules)
        .containsEntry("maxPerTable", 2)
        .containsEntry("maxEmptyPerTurn", 1)
        .containsEntry("sameDayAdjacent", "soft")
        .containsEntry("maxPhoningInGroup", Map.of("it", 2))
        .containsEntry("minIdleInGroup", Map.of("it", 0));
  }

  @Test
  void a_rule_that_is_off_stays_off() {
    assertThat(with(Allowance.ofGroup(Kind.PHONING, "mail", 2))).isEqualTo(WEEK);
  }

  private static Allowance marked(DayOfWeek day) {
    return new Allowance(Kind.MARKED_TURN, Weeks.ANA, day, LocalTime.of(9, 0), null, 0);
  }

  private static WeekDocument with(Allowance... some) {
    return EasedWeek.of(WEEK, List.of(some));
  }
}
