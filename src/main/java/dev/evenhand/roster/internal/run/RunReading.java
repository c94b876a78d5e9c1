package dev.evenhand.roster.internal.run;

import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.RosterJson;
import dev.evenhand.roster.internal.keep.Allowances;
import dev.evenhand.solver.domain.check.Reasons;
import dev.evenhand.solver.domain.check.RepairStep;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.load.TurnLoads;
import dev.evenhand.solver.domain.week.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What runs have come to.
@Service
@Transactional(readOnly = true)
public class RunReading {
  private final RunTable table;
  private final RunDocuments documents;
  private final RosterJson json;
  private final Allowances allowances;

  RunReading(RunTable table, RunDocuments documents, RosterJson json, Allowances allowances) {
    this.table = table;
    this.documents = documents;
    this.json = json;
    this.allowances = allowances;
  }

  /// The best timetable of a run, and what the checker says of it.
  public record Best(Timetable timetable, Verdict verdict) {}

  /// A run with everything that is known of it.
  ///
  /// @param reasons why cells stay empty or no timetable exists
  /// @param steps that would help where a repair leaves cells empty
  /// @param allowances what is allowed in its week alone, as it is now
  public record Detail(
      PlanningRun run,
      Week week,
      TurnLoads loads,
      List<Point> points,
      @Nullable Best best,
      Reasons reasons,
      List<RepairStep> steps,
      List<Allowances.Kept> allowances) {}

  public List<PlanningRun> newest() {
    return table.newest();
  }

  public boolean hasAutomatic(LocalDate week) {
    return table.hasAutomatic(week);
  }

  public Optional<Detail> find(PlanningRun.Id id) {
    return table.find(id).flatMap(run -> table.documents(id).map(found -> detail(run, found)));
  }

  private Detail detail(PlanningRun run, RunTable.Documents found) {
    var week = documents.week(found.problem());
    var loads = json.read(found.loads(), TurnLoads.class);
    var helps = table.helps(run.id());
    return new Detail(
        run,
        week,
        loads,
        table.points(run.id()),
        best(week, found.best()),
        documents.reasons(helps),
        documents.steps(helps),
        allowances.of(run.week()));
  }

  private @Nullable Best best(Week week, @Nullable String text) {
    if (text == null) {
      return null;
    }
    var seen = documents.seen(week, documents.solution(text));
    return new Best(seen.timetable(), seen.verdict());
  }
}
