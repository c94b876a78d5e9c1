package dev.evenhand.roster.domain.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.allowance.Allowance.Kind;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.solver.domain.check.Reasons.Demand;
import dev.evenhand.solver.domain.check.Reasons.Remedy;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.term.Scope;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTest {
  private static final Week WEEK = Weeks.week();

  @Test
  void one_more_turn_is_a_limit_of_the_person_in_that_week() {
    var turns = new Offer(Allowance.ofPerson(Kind.TURNS, Weeks.ANA, 3), 2);
    var aDay = new Offer(Allowance.ofPerson(Kind.TURNS_A_DAY, Weeks.JOAN, 3), 2);
    assertThat(more("load", Scope.ofWeek(0))).hasValue(turns);
    assertThat(more("maxPerDay", Scope.ofDay(1, 0))).hasValue(aDay);
    assertThat(step(RepairStep.Kind.ONE_MORE_TURN, Scope.ofWeek(0))).hasValue(turns);
    assertThat(step(RepairStep.Kind.ONE_MORE_A_DAY, Scope.ofWeek(1))).hasValue(aDay);
  }

  @Test
  void a_break_is_done_without() {
    assertThat(more("breakTurns", Scope.ofDay(0, 0)))
        .hasValue(new Offer(Allowance.ofPerson(Kind.NO_BREAK, Weeks.ANA, 0), 0));
  }

  @Test
  void a_mark_is_set_aside_in_one_turn() {
    var marked =
        new Allowance(Kind.MARKED_TURN, Weeks.ANA, DayOfWeek.MONDAY, LocalTime.of(9, 0), null, 0);
    assertThat(without("busy", seat(0, 0))).hasValue(new Offer(marked, 0));
  }

  @Test
  void nobody_who_is_away_is_offered() {
    assertThat(without("busy", seat(1, 0))).isEmpty();
  }

  @Test
  void limits_of_a_table_a_group_or_a_turn_are_moved_by_one() {
    assertThat(more("maxPerTable", Scope.ofTable(1, 0, 0)))
        .hasValue(new Offer(Allowance.ofAll(Kind.TABLE, 2), 1));
    assertThat(more("maxEmptyPerTurn", Scope.ofTurn(0, 0)))
        .hasValue(new Offer(Allowance.ofAll(Kind.EMPTY, 1), 0));
    assertThat(more("maxPhoningInGroup", Scope.ofGroup("it", 0, 0)))
        .hasValue(new Offer(Allowance.ofGroup(Kind.PHONING, "it", 2), 1));
    assertThat(more("minIdleInGroup", Scope.ofGroup("it", 0, 0)))
        .hasValue(new Offer(Allowance.ofGroup(Kind.IDLE, "it", 0), 1));
    assertThat(without("sameDayAdjacent", Scope.ofDay(0, 0)))
        .hasValue(new Offer(Allowance.ofAll(Kind.APART, 0), 0));
  }

  @Test
  void what_takes_another_person_or_line_is_not_offered() {
    var complete = new Demand("complete", Scope.ofTurn(0, 0));
    assertThat(Offer.findFor(WEEK, new Remedy(Remedy.Kind.ONE_MORE_PERSON, complete, 1))).isEmpty();
    assertThat(step(RepairStep.Kind.ONE_MORE_PERSON, Scope.ofTurn(0, 0))).isEmpty();
    assertThat(more("lines", Scope.ofTurn(0, 0))).isEmpty();
    assertThat(more("maxPhoningInGroup", Scope.ofGroup("mail", 0, 0))).isEmpty();
  }

  private static Scope seat(int day, int turn) {
    return new Scope(0, day, turn, null, null);
  }

  private static Optional<Offer> more(String rule, Scope scope) {
    return Offer.findFor(WEEK, new Remedy(Remedy.Kind.ONE_STEP_MORE, new Demand(rule, scope), 1));
  }

  private static Optional<Offer> without(String rule, Scope scope) {
    return Offer.findFor(WEEK, new Remedy(Remedy.Kind.DO_WITHOUT, new Demand(rule, scope), 1));
  }

  private static Optional<Offer> step(RepairStep.Kind kind, Scope scope) {
    return Offer.findFor(WEEK, new RepairStep(kind, scope, 0, 1, 1));
  }
}
