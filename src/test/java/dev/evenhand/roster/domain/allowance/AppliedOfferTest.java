package dev.evenhand.roster.domain.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.roster.domain.allowance.Allowance.Kind;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.domain.week.WeekDocument;
import dev.evenhand.roster.domain.week.WeekDocument.BlockedTurn;
import dev.evenhand.roster.domain.week.WeekDocument.PlannedPerson;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.LastImproved;
import dev.evenhand.solver.internal.solve.week.WeekSearch;
import dev.evenhand.solver.internal.solve.week.why.WeekReasons;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// With the solver itself: what is allowed makes the week that the remedy promised.
class AppliedOfferTest {
  private static final Limits LIMITS = new Limits(10, 1, 1, 512);
  private static final int UNDESIRED = 5;

  @Test
  void what_is_offered_makes_the_week_as_good_as_its_remedy_was_priced() {
    var seen = new HashSet<Kind>();
    for (int seed = 0; seed < 60; seed++) {
      check(seed, seen);
    }
    assertThat(seen).contains(Kind.TURNS, Kind.TURNS_A_DAY, Kind.MARKED_TURN, Kind.TABLE);
  }

  private static void check(int seed, Set<Kind> seen) {
    var week = Weeks.week(document(new Random(seed)));
    var solved = solve(week);
    var asked =
        new WeekReasons(WeekRules.model(week.problem()), WeekRules::model, LIMITS, new Stop());
    var best = solved.best();
    var found = best == null ? asked.ofImpossible() : asked.ofEmptyCells(best);
    for (var remedy : found.reasons().remedies()) {
      Offer.findFor(week, remedy)
          .ifPresent(offer -> {
            var kind = offer.allowance().kind();
            seen.add(kind);
            var eased = EasedWeek.of(week.document(), List.of(offer.allowance()));
            var cost = Objects.requireNonNull(solve(Weeks.week(eased)).cost());
            assertThat(cost).as("seed %d, %s", seed, remedy).isLessThanOrEqualTo(remedy.cost());
          });
    }
  }

  private static LastImproved solve(Week week) {
    var solved = new LastImproved();
    new WeekSearch().run(WeekRules.model(week.problem()), null, LIMITS, new Stop(), solved);
    return solved;
  }

  /// Two days of two turns, and too few turns for them in one way or another.
  private static WeekDocument document(Random random) {
    var some = Weeks.document();
    var rules = new HashMap<String, Object>();
    if (random.nextBoolean()) {
      rules.put("maxPerTable", 1);
    }
    if (random.nextInt(3) == 0) {
      rules.put("maxEmptyPerTurn", 0);
    }
    if (random.nextInt(3) == 0) {
      rules.put("minIdleInGroup", Map.of("it", 1));
    }
    var people = some.people().stream().map(person -> person(person, random)).toList();
    var busy =
        random.nextBoolean()
            ? List.of(
                new BlockedTurn("ana", "mon", 0, "school"),
                new BlockedTurn("joan", "mon", 0, "school"))
            : List.<BlockedTurn>of();
    return new WeekDocument(
        some.format(),
        some.week(),
        some.days(),
        some.hours(),
        1 + random.nextInt(2),
        people,
        busy,
        List.of(),
        List.of(),
        rules,
        Map.of("emptySquared", 100, "undesired", UNDESIRED, "sameDayPair", 1));
  }

  private static PlannedPerson person(PlannedPerson some, Random random) {
    return new PlannedPerson(
        some.id(),
        1 + random.nextInt(4),
        some.table(),
        some.groups(),
        1 + random.nextInt(2),
        some.needsBreak(),
        some.personId(),
        some.prorated());
  }
}
