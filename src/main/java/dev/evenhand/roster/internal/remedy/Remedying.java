package dev.evenhand.roster.internal.remedy;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Outcome;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.allowance.Allowance;
import dev.evenhand.roster.domain.allowance.Offer;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.run.RunResult;
import dev.evenhand.roster.internal.keep.Allowances;
import dev.evenhand.roster.internal.run.RunDesk;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import dev.evenhand.roster.internal.run.RunWish;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Allows in a week what a remedy of one of its runs asks for, and begins another run. Both happen,
/// or neither: whoever gets a refusal is to roll back.
@Service
@Transactional
public class Remedying {
  private final RunReading runs;
  private final RunDesk desk;
  private final Allowances allowances;
  private final SameWeek same;

  Remedying(RunReading runs, RunDesk desk, Allowances allowances, SameWeek same) {
    this.runs = runs;
    this.desk = desk;
    this.allowances = allowances;
    this.same = same;
  }

  /// One of the remedies of a plan, or of the steps of a repair, by its place in the list.
  public sealed interface Choice {
    int at();

    record Remedy(int at) implements Choice {}

    record Step(int at) implements Choice {}
  }

  /// Does what one of the remedies of a run asks for.
  ///
  /// @param seen the version of the run as it was seen
  public RemedyResult apply(PlanningRun.Id id, Choice choice, long seen) {
    if (!Powers.mayPlan(Actor.current())) {
      return new RemedyResult.Asked(new RunResult.NotAllowed(Powers.PLANNERS_ONLY));
    }
    allowances.lock();
    return runs.find(id)
        .map(detail -> apply(detail, choice, seen))
        .orElseGet(() -> new RemedyResult.Asked(new RunResult.NoSuchRun()));
  }

  private RemedyResult apply(Detail detail, Choice choice, long seen) {
    var run = detail.run();
    return switch (run.state()) {
      case WAITING, RUNNING, DISCARDED ->
          new RemedyResult.Asked(new RunResult.InAnotherState(run.state()));
      case ENDED, FAILED, STOPPED -> {
        if (run.version() != seen || !same.isSame(detail)) {
          yield new RemedyResult.ChangedMeanwhile();
        }
        yield apply(detail, offers(detail, choice), choice.at());
      }
    };
  }

  /// What can be allowed for each of the remedies, in their order.
  private static List<Optional<Offer>> offers(Detail detail, Choice choice) {
    var week = detail.week();
    return switch (choice) {
      case Choice.Remedy _ ->
          detail.reasons().remedies().stream().map(remedy -> Offer.findFor(week, remedy)).toList();
      case Choice.Step _ -> detail.steps().stream().map(step -> Offer.findFor(week, step)).toList();
    };
  }

  private RemedyResult apply(Detail detail, List<Optional<Offer>> offers, int at) {
    if (at < 0 || at >= offers.size()) {
      return new RemedyResult.NoSuchRemedy();
    }
    return offers
        .get(at)
        .map(offer -> apply(detail, offer.allowance()))
        .orElseGet(RemedyResult.OutOfReach::new);
  }

  private RemedyResult apply(Detail detail, Allowance allowance) {
    return switch (allowances.allow(detail.run().week(), allowance)) {
      case Outcome.Done<Allowances.Kept> _ -> new RemedyResult.Asked(again(detail));
      case Outcome<Allowances.Kept> _ -> new RemedyResult.ChangedMeanwhile();
    };
  }

  /// As the run was, beginning with its best.
  private RunResult again(Detail detail) {
    var run = detail.run();
    return switch (run.kind()) {
      case PLAN ->
          desk.begin(new RunWish(SameWeek.wish(detail), run.effort(), run.id(), false, false));
      case REPAIR -> desk.repair(run.week(), run.effort());
    };
  }
}
