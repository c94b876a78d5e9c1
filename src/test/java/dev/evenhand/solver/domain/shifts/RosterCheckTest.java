package dev.evenhand.solver.domain.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rosters written as a letter per day: early, late, and a dot for a day off.
class RosterCheckTest {
  private static final List<ShiftType> SHIFTS =
      List.of(new ShiftType("e", 480, Set.of()), new ShiftType("l", 400, Set.of(0)));
  private static final StaffMember ANN =
      new StaffMember(
          "ann",
          List.of(14, 2),
          new StaffMember.Minutes(1800, 4000),
          new StaffMember.Stretches(5, 2, 2, 1),
          Set.of(9));

  @Test
  void a_roster_that_keeps_all_rules_is_allowed() {
    assertThat(check("eeell..ee.....").isAllowed()).isTrue();
  }

  @ParameterizedTest(name = "{0} breaks {1}")
  @CsvSource({
    "eelll..ee....., MAX_SHIFTS, but there are 3",
    "eeeee..ee..eee, MAX_MINUTES, but there are 4800",
    "eee..........., MIN_MINUTES, but there are 1440",
    "eeeeee........, MAX_CONSECUTIVE_SHIFTS, but days 0 to 5 are 6",
    "eee..e..e....., MIN_CONSECUTIVE_SHIFTS, but days 5 to 5 are 1",
    "eee.ee........, MIN_CONSECUTIVE_DAYS_OFF, but days 3 to 3 are 1",
    ".....ee...eeee, MAX_WEEKENDS, but there are 2",
    "eee.....ee...., DAYS_OFF, Expected day 9 to be free",
    "elee..........., FORBIDDEN_SUCCESSION, but they follow on day 2"
  })
  void each_rule_is_checked(String row, StaffRule rule, String why) {
    var verdict = check((row + ".").substring(0, 14));
    assertThat(verdict.breaches())
        .anySatisfy(breach -> {
          assertThat(breach.rule()).isEqualTo(rule);
          assertThat(breach.person()).isEqualTo("ann");
          assertThat(breach.why()).contains(why);
        });
    assertThat(verdict.breaches()).extracting(Breach::rule).containsOnly(rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "e..eeee.......",
    "eeee..ee......e",
    "eee..........ee",
    "e.............",
    ".............e"
  })
  void runs_that_touch_an_end_are_not_too_short(String row) {
    assertThat(check(row.substring(0, 14)).breaches())
        .extracting(Breach::rule)
        .doesNotContain(StaffRule.MIN_CONSECUTIVE_SHIFTS, StaffRule.MIN_CONSECUTIVE_DAYS_OFF);
  }

  @Test
  void a_saturday_and_a_sunday_are_one_weekend() {
    assertThat(check("eee..ee.......").breaches()).isEmpty();
  }

  @Test
  void unmet_wishes_cost_their_weight() {
    var wishes =
        List.of(
            new Wish(0, 0, 0, true, 1),
            new Wish(0, 0, 1, true, 2),
            new Wish(0, 5, 0, true, 4),
            new Wish(0, 0, 0, false, 8),
            new Wish(0, 0, 1, false, 16),
            new Wish(0, 5, 0, false, 32));
    assertThat(check("eeee..........", wishes, List.of()).wishes()).isEqualTo(2 + 4 + 8);
  }

  @Test
  void too_few_and_too_many_people_cost_by_the_head() {
    var covers =
        List.of(
            new Cover(0, 0, 3, 10, 1),
            new Cover(1, 0, 0, 100, 7),
            new Cover(2, 0, 1, 1000, 1000),
            new Cover(3, 1, 2, 10_000, 1));
    assertThat(check("eeee..........", List.of(), covers).cost()).isEqualTo(20 + 7 + 20_000);
  }

  @Test
  void a_roster_of_another_shape_is_not_checked() {
    var problem = problem(List.of(), List.of());
    assertThatThrownBy(() -> RosterCheck.check(problem, new Roster(List.of())))
        .hasMessageContaining("Expected a roster of 1 people and 14 days");
  }

  private static Verdict check(String row) {
    return check(row, List.of(), List.of());
  }

  private static Verdict check(String row, List<Wish> wishes, List<Cover> covers) {
    var days = row.chars().mapToObj("el"::indexOf).toList();
    return RosterCheck.check(problem(wishes, covers), new Roster(List.of(days)));
  }

  private static ShiftProblem problem(List<Wish> wishes, List<Cover> covers) {
    return new ShiftProblem(14, SHIFTS, List.of(ANN), wishes, covers);
  }
}
