package dev.evenhand.solver.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.About;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.Scope;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.Seat;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.domain.week.WeekProblem;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.LastImproved;
import dev.evenhand.solver.internal.solve.week.WeekSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A rule is one more entry in the list, and nothing else has to know.
class AddedRuleTest {
  /// Nobody phones on the first day alone; a week of one turn costs seven points.
  private static final class NeverAlone implements WeekRule {
    @Override
    public String name() {
      return "neverAlone";
    }

    @Override
    public Stream<Term> terms(WeekProblem problem) {
      var alone = new About(name(), Scope.ofTurn(0, 0), "company");
      var single = new About(name(), Scope.ofWeek(0), "more than one turn");
      return Stream.of(
          new Counted(alone, problem.seatsOf(0, 0), List.of(0L, Term.FORBIDDEN, 0L)),
          new Counted(single, problem.seatsOf(0), List.of(0L, 7L, 0L)));
    }
  }

  private static final Seat ANA_FIRST = new Seat(0, 0, 0);
  private static final Seat ANA_SECOND = new Seat(0, 0, 1);
  private static final Seat BO_FIRST = new Seat(1, 0, 0);

  private final WeekModel model = model();

  @Test
  void the_checker_heeds_it() {
    var verdict = Checker.check(model, new Timetable(Set.of(ANA_FIRST)));
    assertThat(verdict.breaches())
        .containsExactly(
            new Breach(
                "neverAlone",
                Scope.ofTurn(0, 0),
                "Expected company, but those who phone are ana."));
    assertThat(verdict.costs()).containsExactly(new CostItem("neverAlone", 7, Scope.ofWeek(0)));
  }

  @Test
  void edits_heed_it() {
    var both = new Timetable(Set.of(ANA_FIRST, BO_FIRST));
    var edits = new EditCheck(model);
    var effect = edits.effect(both, both.changed(Set.of(BO_FIRST), Set.of(ANA_SECOND)));
    assertThat(effect.newBreaches()).extracting(Breach::rule).containsExactly("neverAlone");
    assertThat(effect.costChange()).isEqualTo(-7);
  }

  @Test
  void whoever_explains_can_leave_it_out() {
    var without = model.keeping(term -> !term.about().rule().equals("neverAlone"));
    assertThat(Checker.check(without, new Timetable(Set.of(ANA_FIRST))).isAllowed()).isTrue();
    assertThat(without.terms()).hasSameSizeAs(WeekRules.model(Weeks.ofTwo()).terms());
  }

  @Test
  void the_solver_heeds_it() {
    var all = new ArrayList<>(model.terms());
    all.add(
        Counted.atLeast(
            new About("somebody", Scope.ofWeek(0), "ana"), List.of(ANA_FIRST, ANA_SECOND), 1));
    all.add(
        new Counted(
            new About("company", Scope.ofWeek(1), "bo"), List.of(BO_FIRST), List.of(0L, 9L)));
    var best = new LastImproved();
    new WeekSearch()
        .run(
            new WeekModel(model.problem(), all),
            null,
            new Limits(20, 1, 1, 1000),
            new Stop(),
            best);
    var timetable = Objects.requireNonNull(best.best());
    assertThat(timetable.has(ANA_FIRST)).isEqualTo(timetable.has(BO_FIRST));
    assertThat(timetable.count(model.problem().seatsOf(0))).isGreaterThan(1);
    assertThat(best.cost()).isZero();
  }

  private static WeekModel model() {
    var rules = new ArrayList<WeekRule>(WeekRules.ALL);
    rules.add(new NeverAlone());
    return WeekModel.of(Weeks.ofTwo(), rules);
  }
}
