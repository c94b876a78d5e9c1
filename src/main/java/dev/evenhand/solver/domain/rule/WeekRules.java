package dev.evenhand.solver.domain.rule;

import dev.evenhand.solver.domain.rule.cost.EmptySquared;
import dev.evenhand.solver.domain.rule.cost.GapLonger;
import dev.evenhand.solver.domain.rule.cost.GapOne;
import dev.evenhand.solver.domain.rule.cost.Marathon;
import dev.evenhand.solver.domain.rule.cost.NoBreak;
import dev.evenhand.solver.domain.rule.cost.SameDayPair;
import dev.evenhand.solver.domain.rule.cost.SameTablePair;
import dev.evenhand.solver.domain.rule.cost.Undesired;
import dev.evenhand.solver.domain.rule.cost.UnplacedFixed;
import dev.evenhand.solver.domain.rule.must.BreakTurns;
import dev.evenhand.solver.domain.rule.must.Busy;
import dev.evenhand.solver.domain.rule.must.FixedEmpty;
import dev.evenhand.solver.domain.rule.must.Lines;
import dev.evenhand.solver.domain.rule.must.MaxEmptyPerTurn;
import dev.evenhand.solver.domain.rule.must.MaxPerDay;
import dev.evenhand.solver.domain.rule.must.MaxPerTable;
import dev.evenhand.solver.domain.rule.must.MaxPhoningInGroup;
import dev.evenhand.solver.domain.rule.must.MinIdleInGroup;
import dev.evenhand.solver.domain.rule.must.SameDayAdjacent;
import dev.evenhand.solver.domain.rule.must.WeeklyLoad;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.WeekProblem;
import java.util.List;

/// All rules of a week. A rule that is added here is kept by the solver, checked, heeded by edits
/// and named in explanations: they know rules by their terms alone.
///
/// That nobody sits in one turn twice is no rule: a timetable cannot say it.
public final class WeekRules {
  public static final List<WeekRule> ALL =
      List.of(
          new Lines(),
          new Busy(),
          new WeeklyLoad(),
          new MaxPerDay(),
          new SameDayAdjacent(),
          new BreakTurns(),
          new MaxPerTable(),
          new MaxPhoningInGroup(),
          new MinIdleInGroup(),
          new MaxEmptyPerTurn(),
          new FixedEmpty(),
          new EmptySquared(),
          new UnplacedFixed(),
          new Undesired(),
          new SameDayPair(),
          new Marathon(),
          new GapOne(),
          new GapLonger(),
          new NoBreak(),
          new SameTablePair());

  private WeekRules() {}

  /// What all rules say about a week.
  public static WeekModel model(WeekProblem problem) {
    return WeekModel.of(problem, ALL);
  }
}
