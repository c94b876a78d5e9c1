package dev.evenhand.roster.web.run;

import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.allowance.Offer;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.PlanningRun.Point;
import dev.evenhand.roster.domain.run.RunMessageKind;
import dev.evenhand.roster.domain.week.Week;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import dev.evenhand.roster.web.AllowanceViews;
import dev.evenhand.roster.web.AllowanceViews.AllowanceOfferView;
import dev.evenhand.roster.web.AllowanceViews.AllowanceView;
import dev.evenhand.roster.web.GridView;
import dev.evenhand.roster.web.GridView.CostView;
import dev.evenhand.roster.web.run.ReasonViews.ReasonsView;
import dev.evenhand.solver.domain.check.RepairStep;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Runs as the API shows them.
final class RunViews {
  private RunViews() {}

  /// A run in a list.
  ///
  /// @param message what there is to say of it, in English; empty when there is nothing
  /// @param messageCode names the same for clients that have words of their own for it
  /// @param messageArgs the arguments of its code
  record RunView(
      UUID id,
      Word<PlanningRun.Kind> kind,
      LocalDate week,
      Word<PlanningRun.State> state,
      int seconds,
      int threads,
      @Nullable Long cost,
      @Nullable Long bound,
      boolean isOptimal,
      String message,
      @Nullable Word<RunMessageKind> messageCode,
      Map<String, Object> messageArgs,
      boolean isAutomatic,
      Word<PlanningRun.BegunWith> begunWith,
      int seen,
      @Nullable UUID startedBy,
      String startedByName,
      Instant createdAt,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      long version) {}

  /// Cost and bound at a time of the search.
  record RunPointView(long atMillis, @Nullable Long cost, @Nullable Long bound) {}

  /// Something that would help where a repair leaves cells empty, and the best repair with it.
  ///
  /// @param code `one-more-turn` or `one-more-a-day` for a person, or `one-more-person` in a turn
  /// @param empty cells that stay empty
  /// @param moved cells that change hands
  /// @param cost of the week
  /// @param offer what Evenhand can allow for that; nothing when it takes another person
  record RepairStepView(
      Word<RepairStep.Kind> code,
      @Nullable UUID personId,
      @Nullable Word<DayOfWeek> day,
      @Nullable Integer turn,
      long empty,
      long moved,
      long cost,
      @Nullable AllowanceOfferView offer) {}

  /// A run with its curve and its best timetable.
  ///
  /// @param hours where the turns of its week begin and end
  /// @param reasons why cells stay empty or no timetable exists; empty when nothing is known of
  ///   that
  /// @param steps that would help where a repair leaves cells empty, the cheapest first
  /// @param allowances what is allowed in its week alone, as it is now
  record RunDetailView(
      RunView run,
      List<RunPointView> points,
      @Nullable GridView best,
      List<CostView> costs,
      List<String> hours,
      ReasonsView reasons,
      List<RepairStepView> steps,
      List<AllowanceView> allowances,
      boolean mayEdit) {}

  static RunView view(PlanningRun run) {
    var by = run.asked().by();
    return new RunView(
        run.id().value(),
        Word.of(run.kind()),
        run.week(),
        Word.of(run.state()),
        run.effort().seconds(),
        run.effort().threads(),
        run.standing().cost(),
        run.standing().bound(),
        run.standing().isOptimal(),
        run.message().text(),
        run.message().code().isEmpty() ? null : new Word<>(run.message().code()),
        run.message().args(),
        run.isAutomatic(),
        Word.of(run.begunWith()),
        run.seen(),
        by == null ? null : by.value(),
        run.asked().byName(),
        run.asked().at(),
        run.asked().started(),
        run.asked().ended(),
        run.version());
  }

  static RunDetailView detail(Detail detail, boolean mayEdit) {
    var best = detail.best();
    var week = detail.week();
    return new RunDetailView(
        view(detail.run()),
        detail.points().stream().map(RunViews::point).toList(),
        best == null ? null : GridView.of(week.document(), week.grid(best.timetable())),
        best == null ? List.of() : GridView.costs(week, best.verdict()),
        week.document().hours(),
        ReasonViews.of(week, detail.reasons()),
        detail.steps().stream().map(step -> view(week, step)).toList(),
        detail.allowances().stream().map(AllowanceViews::of).toList(),
        mayEdit);
  }

  private static RepairStepView view(Week week, RepairStep step) {
    return new RepairStepView(
        Word.of(step.kind()),
        GridView.person(week, step.scope()),
        GridView.day(week, step.scope()),
        step.scope().turn(),
        step.empty(),
        step.moved(),
        step.cost(),
        Offer.findFor(week, step).map(AllowanceViews::of).orElse(null));
  }

  private static RunPointView point(Point point) {
    return new RunPointView(point.atMillis(), point.cost(), point.bound());
  }
}
