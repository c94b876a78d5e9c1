package dev.evenhand.solver.domain.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random timetables of random weeks, counted by terms and by [LiteralWeek].
class CheckerByTheLetterTest {
  private static final int WEEKS_OF_A_SEED = 50;
  private static final int TIMETABLES_OF_A_WEEK = 3;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void costs_and_breaches_are_as_the_words_say(long seed) {
    var random = new Random(seed);
    for (int week = 0; week < WEEKS_OF_A_SEED; week++) {
      var problem = RandomWeeks.problem(random);
      var model = WeekRules.model(problem);
      for (int one = 0; one < TIMETABLES_OF_A_WEEK; one++) {
        var timetable = timetable(problem, random, one);
        var letter = LiteralWeek.of(problem, timetable);
        var verdict = Checker.check(model, timetable);
        assertThat(verdict.isAllowed()).isEqualTo(letter.isAllowed());
        assertThat(byName(verdict)).isEqualTo(letter.costs());
        assertThat(verdict.cost()).isEqualTo(letter.cost());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_edit_counts_what_two_whole_checks_would(long seed) {
    var random = new Random(seed);
    for (int week = 0; week < WEEKS_OF_A_SEED; week++) {
      var problem = RandomWeeks.problem(random);
      var model = WeekRules.model(problem);
      var before = RandomWeeks.timetable(problem, random);
      var after = RandomWeeks.timetable(problem, random);
      var effect = new EditCheck(model).effect(before, after);
      var old = Checker.check(model, before);
      var now = Checker.check(model, after);
      assertThat(effect.costChange()).isEqualTo(now.cost() - old.cost());
      var brokenAnew = new ArrayList<>(now.breaches());
      brokenAnew.removeAll(old.breaches());
      assertThat(effect.newBreaches()).isEqualTo(brokenAnew);
    }
  }

  /// Otherwise the tests above would say little.
  @Test
  void many_of_these_timetables_are_allowed_and_many_are_not() {
    var random = new Random(0);
    int allowed = 0;
    for (int week = 0; week < 1000; week++) {
      var problem = RandomWeeks.problem(random);
      var timetable = timetable(problem, random, week % TIMETABLES_OF_A_WEEK);
      var isSome = !timetable.seats().isEmpty();
      allowed += isSome && LiteralWeek.of(problem, timetable).isAllowed() ? 1 : 0;
    }
    assertThat(allowed).isBetween(100, 900);
  }

  private static Timetable timetable(WeekProblem problem, RandomGenerator random, int which) {
    return which == 0
        ? RandomWeeks.politeTimetable(problem, random)
        : RandomWeeks.timetable(problem, random);
  }

  private static Map<String, Long> byName(Verdict verdict) {
    return verdict.costs().stream()
        .collect(groupingBy(CostItem::what, TreeMap::new, summingLong(CostItem::points)));
  }
}
