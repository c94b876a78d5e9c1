package dev.evenhand.roster.web.run;

import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.run.Blocking;
import dev.evenhand.roster.domain.run.Blocking.EmptyTurn;
import dev.evenhand.roster.domain.run.Blocking.Hindrance;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.week.Grid;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.roster.web.GridView.BreachView;
import dev.evenhand.roster.web.Published.ChangeView;
import dev.evenhand.roster.web.run.RunViews.RunView;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the timetables of runs differ, and why their cells are empty.
@RestController
@RequestMapping("/api/roster/runs")
class RunInsightController {
  /// Two runs side by side; `costs` has the points of each rule in both.
  record RunComparisonView(
      RunView one, RunView other, List<ChangeView> changes, Map<String, List<Long>> costs) {}

  /// A turn with empty cells, and what speaks against everybody who could take one.
  record BlockedTurnView(Word<DayOfWeek> day, int turn, int empty, List<HindranceView> people) {}

  /// @param reasons which rules it would break; none when the cost alone speaks against it
  record HindranceView(UUID personId, long costChange, List<BreachView> reasons) {}

  record RunBlockingView(List<BlockedTurnView> turns) {}

  private final RunReading runs;

  RunInsightController(RunReading runs) {
    this.runs = runs;
  }

  @GetMapping("/{id}/compare/{other}")
  RunComparisonView compare(@PathVariable UUID id, @PathVariable UUID other) {
    var one = found(id);
    var two = found(other);
    var costs = new TreeMap<String, List<Long>>();
    costs(one).forEach((rule, points) -> costs.put(rule, List.of(points, 0L)));
    costs(two)
        .forEach((rule, points) ->
            costs.merge(
                rule,
                List.of(0L, points),
                (before, after) -> List.of(before.getFirst(), after.getLast())));
    return new RunComparisonView(
        RunViews.view(one.run()),
        RunViews.view(two.run()),
        grid(one).changesTo(grid(two)).stream().map(ChangeView::of).toList(),
        costs);
  }

  @GetMapping("/{id}/blocking")
  RunBlockingView blocking(@PathVariable UUID id) {
    var detail = found(id);
    var best = detail.best();
    if (best == null) {
      return new RunBlockingView(List.of());
    }
    return new RunBlockingView(
        Blocking.of(detail.week(), best.timetable()).stream()
            .map(turn -> view(detail.week(), turn))
            .toList());
  }

  private static BlockedTurnView view(Week week, EmptyTurn turn) {
    return new BlockedTurnView(
        GridView.day(week.document().days().get(turn.day())),
        turn.turn(),
        turn.empty(),
        turn.people().stream().map(hindrance -> view(week, hindrance)).toList());
  }

  private static HindranceView view(Week week, Hindrance hindrance) {
    return new HindranceView(
        hindrance.person().value(),
        hindrance.costChange(),
        GridView.breaches(week, hindrance.breaches()));
  }

  private static Map<String, Long> costs(Detail detail) {
    var costs = new TreeMap<String, Long>();
    var best = detail.best();
    if (best != null) {
      best.verdict().costs().forEach(item -> costs.merge(item.what(), item.points(), Long::sum));
    }
    return costs;
  }

  private static Grid grid(Detail detail) {
    var best = detail.best();
    return best == null ? Grid.EMPTY : detail.week().grid(best.timetable());
  }

  private Detail found(UUID id) {
    return runs.find(new PlanningRun.Id(id)).orElseThrow(() -> Refused.notFound("run"));
  }
}
