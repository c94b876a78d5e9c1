package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.shifts.Breach;
import dev.evenhand.solver.domain.shifts.Roster;
import dev.evenhand.solver.domain.shifts.RosterCheck;
import dev.evenhand.solver.domain.shifts.ShiftProblem;
import dev.evenhand.solver.domain.shifts.text.Fault;
import dev.evenhand.solver.domain.shifts.text.ShiftReader;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.shifts.ShiftSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Shift rosters, in the text format of the shift-scheduling benchmark.
final class ShiftKind implements ProblemKind {
  @Override
  public String format() {
    return "shift-scheduling";
  }

  @Override
  public Reading read(String document) {
    return switch (ShiftReader.read(document)) {
      case dev.evenhand.solver.domain.shifts.text.Reading.Understood(var problem) ->
          new Reading.Ready(new ShiftTask(problem));
      case dev.evenhand.solver.domain.shifts.text.Reading.Faulty(var faults) ->
          new Reading.Refused(faults.stream().map(Fault::toString).toList());
    };
  }

  private record ShiftTask(ShiftProblem problem) implements Task {
    @Override
    public Ending solve(
        @Nullable JsonNode start, Limits limits, Stop stop, Progress<JsonNode> progress) {
      var documents = new RosterDocument(problem);
      var first = start == null ? null : documents.findRoster(start).orElse(null);
      return new ShiftSearch()
          .run(problem, first, limits, stop, new DocumentProgress(documents, progress));
    }

    /// A person whose own rules allow no row is the only reason there can be.
    @Override
    public Explanation explain(@Nullable JsonNode best, Limits limits, Stop stop) {
      return Explanation.NONE;
    }

    @Override
    public Checked check(JsonNode solution) {
      var roster = new RosterDocument(problem).findRoster(solution);
      if (roster.isEmpty()) {
        return new Checked(
            0,
            List.of(
                "people: Expected a row for each person, with a known shift or nothing on each day."));
      }
      var verdict = RosterCheck.check(problem, roster.get());
      return new Checked(
          verdict.cost(), verdict.breaches().stream().map(ShiftTask::sentence).toList());
    }

    private static String sentence(Breach breach) {
      return "%s: %s".formatted(breach.person(), breach.why());
    }
  }

  private record DocumentProgress(RosterDocument documents, Progress<JsonNode> progress)
      implements Progress<Roster> {
    @Override
    public void improved(Roster solution, long cost) {
      progress.improved(documents.document(solution), cost);
    }

    @Override
    public void bound(long bound) {
      progress.bound(bound);
    }
  }
}
