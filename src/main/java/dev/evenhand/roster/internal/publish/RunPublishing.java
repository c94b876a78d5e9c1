package dev.evenhand.roster.internal.publish;

import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.run.PlanningRun;
import dev.evenhand.roster.domain.week.TimetableVersion.Kind;
import dev.evenhand.roster.internal.run.RunReading;
import dev.evenhand.roster.internal.run.RunReading.Detail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Publishes what runs have found.
@Service
@Transactional
public class RunPublishing {
  private final RunReading runs;
  private final Publisher publisher;

  RunPublishing(RunReading runs, Publisher publisher) {
    this.runs = runs;
    this.publisher = publisher;
  }

  /// Publishes the best timetable so far.
  ///
  /// @param seen the number the planner saw in force; when missing, the one in force when the run
  ///   began, so that no edit since then is lost unseen
  public PublishResult publish(PlanningRun.Id id, @Nullable Integer seen) {
    if (!Powers.mayPlan(Actor.current())) {
      return new PublishResult.NotAllowed(Powers.PLANNERS_ONLY);
    }
    return runs.find(id)
        .map(detail -> publish(detail, seen))
        .orElseGet(() -> new PublishResult.Missing("run"));
  }

  private static Kind kind(PlanningRun run) {
    return switch (run.kind()) {
      case PLAN -> Kind.RUN;
      case REPAIR -> Kind.REPAIR;
    };
  }

  /// The bound of a repair is one among timetables with so few moves, not among all of the week.
  private static @Nullable Long bound(PlanningRun run) {
    return run.kind() == PlanningRun.Kind.REPAIR ? null : run.standing().bound();
  }

  private PublishResult publish(Detail detail, @Nullable Integer seen) {
    var best = detail.best();
    if (best == null) {
      return new PublishResult.NothingFound();
    }
    var run = detail.run();
    return publisher.publish(
        new Draft(
            seen == null ? run.seen() : seen,
            kind(run),
            detail.week(),
            detail.week().grid(best.timetable()),
            bound(run),
            "",
            run.id().value()));
  }
}
