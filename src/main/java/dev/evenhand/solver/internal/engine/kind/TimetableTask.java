package dev.evenhand.solver.internal.engine.kind;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.solver.domain.check.Breach;
import dev.evenhand.solver.domain.check.Checker;
import dev.evenhand.solver.domain.check.Verdict;
import dev.evenhand.solver.domain.rule.WeekRules;
import dev.evenhand.solver.domain.term.WeekModel;
import dev.evenhand.solver.domain.week.Timetable;
import dev.evenhand.solver.internal.format.SolutionDocument;
import dev.evenhand.solver.internal.format.SolutionReader;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Limits;
import dev.evenhand.solver.internal.solve.Progress;
import dev.evenhand.solver.internal.solve.Stop;
import dev.evenhand.solver.internal.solve.week.WeekSearch;
import dev.evenhand.solver.internal.solve.week.why.WeekExplanation;
import dev.evenhand.solver.internal.solve.week.why.WeekReasons;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One week to solve.
record TimetableTask(WeekModel model) implements Task {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final String EMPTY_BECAUSE =
      "There are empty cells, because these demands cannot all be kept:";

  @Override
  public Ending solve(
      @Nullable JsonNode start, Limits limits, Stop stop, Progress<JsonNode> progress) {
    var first = start == null ? null : findTimetable(start).orElse(null);
    return new WeekSearch().run(model, first, limits, stop, new Documents(model, progress));
  }

  @Override
  public Checked check(JsonNode solution) {
    try {
      var verdict = Checker.check(model, read(solution));
      return new Checked(verdict.cost(), faults(verdict, solution));
    } catch (InvalidInput faults) {
      return new Checked(0, TimetableKind.sentences(faults));
    }
  }

  @Override
  public Explanation explain(@Nullable JsonNode best, Limits limits, Stop stop) {
    var reasons = new WeekReasons(model, WeekRules::model, limits, stop);
    return best == null
        ? Explanation.of(reasons.ofImpossible(), "These demands cannot all be kept:")
        : Explanation.of(
            findTimetable(best).map(reasons::ofEmptyCells).orElse(WeekExplanation.NONE),
            EMPTY_BECAUSE);
  }

  /// Which demands clash where cells are empty, without what would help.
  Explanation clash(Timetable best, Limits limits, Stop stop) {
    var reasons = new WeekReasons(model, WeekRules::model, limits, stop);
    return Explanation.of(reasons.ofEmptyCells(best).withoutRepairs(), EMPTY_BECAUSE);
  }

  private static List<String> faults(Verdict verdict, JsonNode solution) {
    if (!verdict.isAllowed()) {
      return verdict.breaches().stream().map(TimetableTask::sentence).toList();
    }
    var stated = solution.path("cost");
    return stated.isMissingNode() || (stated.isNumber() && stated.asLong() == verdict.cost())
        ? List.of()
        : List.of("cost: Expected %d, as counted, but it is %s.".formatted(verdict.cost(), stated));
  }

  private static String sentence(Breach breach) {
    return "%s: %s".formatted(breach.rule(), breach.text());
  }

  /// The timetable of a document, if it fits this week.
  Optional<Timetable> findTimetable(JsonNode document) {
    try {
      return Optional.of(read(document));
    } catch (InvalidInput _) {
      return Optional.empty();
    }
  }

  private Timetable read(JsonNode document) {
    return SolutionReader.read(
        document.isObject() ? JSON.convertValue(document, OBJECT) : Map.of(), model.problem());
  }

  /// Writes timetables down with what the checker says of them.
  static final class Documents implements Progress<Timetable> {
    private final WeekModel model;
    private final Progress<JsonNode> progress;
    private long proven;

    Documents(WeekModel model, Progress<JsonNode> progress) {
      this.model = model;
      this.progress = progress;
    }

    @Override
    public void improved(Timetable solution, long cost) {
      var known = new SolutionDocument.Search(proven, cost <= proven, BigDecimal.ZERO);
      var verdict = Checker.check(model, solution);
      var document = SolutionDocument.of(model.problem(), solution, verdict, known);
      progress.improved(JSON.valueToTree(document), cost);
    }

    @Override
    public void bound(long bound) {
      proven = bound;
      progress.bound(bound);
    }
  }
}
