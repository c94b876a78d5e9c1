package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.solver.domain.term.Wording;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.repair.Move;
import dev.evenhand.solver.internal.solve.week.repair.WeekRepair;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One published week to repair. Its solutions are those of the week, each with the list of its
/// moves.
record RepairTask(TimetableTask week, Timetable published) implements Task {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// One cell that changes hands; nobody is null.
  record Moved(String day, int turn, @Nullable String from, @Nullable String to) {}

  @Override
  public Ending solve(
      @Nullable JsonNode start, Limits limits, Stop stop, Progress<JsonNode> progress) {
    var first = start == null ? null : week.findTimetable(start).orElse(null);
    var documents = new TimetableTask.Documents(week.model(), new WithMoves(this, progress));
    return new WeekRepair(week.model(), published).run(first, limits, stop, documents);
  }

  @Override
  public Explanation explain(@Nullable JsonNode best, Limits limits, Stop stop) {
    var repaired = best == null ? null : week.findTimetable(best).orElse(null);
    if (repaired == null) {
      return week.explain(best, limits, stop);
    }
    // What would help is told as steps of a repair, which moves little, and not of a new plan.
    var clash = week.clash(repaired, limits, stop);
    var steps = new RepairSteps(week.model().problem(), published, limits, stop).after(repaired);
    var words = new StepWords(week.model().problem());
    var sentences =
        Stream.concat(clash.sentences().stream(), steps.stream().map(words::sentence)).toList();
    return new Explanation(sentences, clash.reasons(), steps);
  }

  @Override
  public Checked check(JsonNode solution) {
    return week.check(solution);
  }

  private List<Moved> moves(Timetable after) {
    var words = new Wording(week.model().problem());
    return Move.between(published, after).stream().map(move -> moved(move, words)).toList();
  }

  private static Moved moved(Move move, Wording words) {
    var from = move.from();
    var to = move.to();
    return new Moved(
        words.day(move.day()),
        move.turn(),
        from == null ? null : words.person(from),
        to == null ? null : words.person(to));
  }

  private record WithMoves(RepairTask task, Progress<JsonNode> progress)
      implements Progress<JsonNode> {
    @Override
    public void improved(JsonNode solution, long cost) {
      if (solution instanceof ObjectNode document) {
        task.week()
            .findTimetable(document)
            .ifPresent(after -> document.set("moves", JSON.valueToTree(task.moves(after))));
      }
      progress.improved(solution, cost);
    }

    @Override
    public void bound(long bound) {
      progress.bound(bound);
    }
  }
}
